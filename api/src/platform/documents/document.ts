import type { Language } from '@weerbaar/kernel';

/** A piece of a document, in the order of reading. Texts may break lines; nothing in them is markup. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly soft?: boolean }
  /** Something that must not be overlooked. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  /** Short facts, each with its name. */
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** How wide each column is beside the others; all alike when absent. */
      readonly widths?: readonly number[];
    }
  /** A question with room to write the answer by hand. */
  | {
      readonly kind: 'blank';
      readonly label: string;
      readonly help: string;
      readonly lines: number;
    }
  | { readonly kind: 'new-page' };

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** A document as what it says; how it looks on a page of paper or on a screen is the same for all. */
export interface DocumentModel {
  readonly language: Language;
  readonly title: string;
  /** Whose document it is; stands above the title and in the properties of the file. */
  readonly author: string;
  /** The moment that the file bears as its own, ISO 8601: with the same one the same bytes come out. */
  readonly dated: string;
  /** Stands at the foot of every page: what it is, and of when. */
  readonly footer: string;
  /** How a page is numbered. */
  readonly pageNumber: (page: number, pages: number) => string;
  readonly blocks: readonly Block[];
}
