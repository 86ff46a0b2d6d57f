import { DOCUMENT, Service, computed, inject, signal } from '@angular/core';
import type { Fraction, Language, WireFraction } from '@weerbaar/kernel';
import { isLanguage } from '@weerbaar/kernel';
import {
  everyPage,
  fill,
  formatAgo,
  formatBytes,
  formatDate,
  formatEuro,
  formatInstant,
  formatNumber,
  formatPercentage,
  formatScore,
  formatShare,
  formatTenths,
  loadArea,
  preferredLanguage,
  type DateStyle,
  type EuroStyle,
  type NumberStyle,
  type PhraseArea,
  type PhraseBook,
  type PhraseKey,
  type PhraseValue,
  type ScoreStyle,
  type ValuesOf,
} from '@weerbaar/phrases';

const storageKey = 'weerbaar.language';

/**
 * The words of the page in the language of the reader. Everything that is read from it is a signal
 * underneath, so a change of language repaints what is on screen without a reload.
 */
@Service()
export class Phrasebook {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Language>(this.rememberedLanguage());
  private readonly books = signal<Readonly<Record<Language, PhraseBook>>>(everyPage);
  private readonly wanted = new Set<PhraseArea>();

  readonly language = this.chosen.asReadonly();
  private readonly book = computed(() => this.books()[this.chosen()]);

  constructor() {
    this.document.documentElement.lang = this.chosen();
  }

  /** The words of these areas are there once the promise resolves; it rejects when they cannot be fetched. */
  async load(...areas: readonly PhraseArea[]): Promise<void> {
    for (const area of areas) this.wanted.add(area);
    await this.fetch(this.chosen());
  }

  /** Switches to a language, once all words that this visit has needed so far are there. */
  async speak(language: Language): Promise<void> {
    await this.fetch(language);
    this.chosen.set(language);
    this.document.documentElement.lang = language;
    try {
      this.document.defaultView?.localStorage.setItem(storageKey, language);
    } catch {
      // A browser that forbids storage forgets the choice; the page works all the same.
    }
  }

  /** A phrase, filled. A key whose area was not loaded shows itself, so that the fault is seen. */
  say<Key extends PhraseKey>(key: Key, ...values: ValuesOf<Key>): string {
    const filled: Readonly<Record<string, PhraseValue>> | undefined = values[0];
    return fill(this.chosen(), this.book()[key] ?? key, filled);
  }

  /** The phrase whose key was put together at run time, or undefined when there is none. */
  find(key: string, values?: Readonly<Record<string, PhraseValue>>): string | undefined {
    const phrase = this.book()[key];
    return phrase === undefined ? undefined : fill(this.chosen(), phrase, values);
  }

  /** A calendar day; see `formatDate`. */
  date(day: string | null | undefined, style?: DateStyle): string {
    return formatDate(this.chosen(), day, style);
  }

  /** An instant on the clock of Brussels; see `formatInstant`. */
  instant(instant: string | null | undefined): string {
    return formatInstant(this.chosen(), instant);
  }

  /** How long ago; see `formatAgo`. */
  ago(instant: string | null | undefined, now = new Date()): string {
    return formatAgo(this.chosen(), instant, now);
  }

  /** A number with Belgian separators; see `formatNumber`. */
  number(value: number, style?: NumberStyle): string {
    return formatNumber(this.chosen(), value, style);
  }

  /** A share from 0 to 1; see `formatPercentage`. */
  percentage(share: number, style?: NumberStyle): string {
    return formatPercentage(this.chosen(), share, style);
  }

  /** A part in a whole that never promises too much; see `formatShare`. */
  share(part: number, whole: number): string {
    return formatShare(this.chosen(), part, whole);
  }

  /** An exact score; see `formatScore`. */
  score(score: WireFraction | Fraction | null | undefined, style?: ScoreStyle): string {
    return formatScore(this.chosen(), score, style);
  }

  /** A target in tenths of a level; see `formatTenths`. */
  tenths(tenths: number | null | undefined): string {
    return formatTenths(this.chosen(), tenths);
  }

  /** Euro cents; see `formatEuro`. */
  euro(cents: number | bigint, style?: EuroStyle): string {
    return formatEuro(this.chosen(), cents, style);
  }

  /** A file size; see `formatBytes`. */
  bytes(bytes: number): string {
    return formatBytes(this.chosen(), bytes);
  }

  private async fetch(language: Language): Promise<void> {
    const loaded = await Promise.all([...this.wanted].map((area) => loadArea(language, area)));
    this.books.update((books) => ({
      ...books,
      [language]: Object.assign({}, everyPage[language], ...loaded) as PhraseBook,
    }));
  }

  private rememberedLanguage(): Language {
    const view = this.document.defaultView;
    try {
      const remembered = view?.localStorage.getItem(storageKey) ?? '';
      if (isLanguage(remembered)) return remembered;
    } catch {
      // Storage is forbidden: the browser's own wish decides.
    }
    return preferredLanguage(view?.navigator.languages ?? []);
  }
}
