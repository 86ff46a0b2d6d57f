import type { Permission } from '@weerbaar/access';
import type { Page } from '../page/page';

/** A page that has an entry in the navigation. */
export type EntryPage = Page & { readonly entry: NonNullable<Page['entry']> };

/** The entries that a person sees, in their order: pages that exist and that he may open. */
export const entriesFor = (
  pages: readonly Page[],
  may: (permission: Permission) => boolean,
): readonly EntryPage[] =>
  pages
    .filter((page): page is EntryPage => page.entry !== undefined)
    .filter((page) => page.permission === undefined || may(page.permission))
    .sort((a, b) => a.entry.order - b.entry.order);
