import { type Type, inject } from '@angular/core';
import type { Route } from '@angular/router';
import type { Permission } from '@weerbaar/access';
import type { PhraseArea, PlainPhraseKey } from '@weerbaar/phrases';
import { Phrasebook, type IconName } from '@weerbaar/ui';
import { leaveGuard } from '../leave/leave-guard';
import { permitted } from '../session/session-guards';

/** A page of the product. Its address, its words and its place in the navigation stand together, so that no entry leads nowhere. */
export interface Page {
  /** The address, without a slash in front; `:name` for a parameter, which becomes an input of the component. */
  readonly path: string;
  /** What the browser's tab says. */
  readonly title: PlainPhraseKey;
  /** What one must be allowed to do to see it; without one, everybody who is signed in. */
  readonly permission?: Permission;
  /** The areas of phrases that come with it. */
  readonly phrases?: readonly PhraseArea[];
  /** Its entry in the navigation; without one it is reached from other pages. */
  readonly entry?: {
    readonly label: PlainPhraseKey;
    readonly icon: IconName;
    readonly order: number;
  };
  /** Which parts of the scope it listens to; the bar shows those. */
  readonly scope?: readonly ('unit' | 'day' | 'group' | 'known')[];
  /** Fetches the component. */
  readonly load: () => Promise<Type<unknown>>;
}

/** What a route tells the frame about its page. */
export interface PageData {
  readonly title: PlainPhraseKey;
  readonly scope: NonNullable<Page['scope']>;
}

/** The route of a page. Its code and its words are fetched side by side. */
export function routeOf(page: Page): Route {
  const data: PageData = { title: page.title, scope: page.scope ?? [] };
  return {
    path: page.path,
    data,
    canActivate: page.permission ? [permitted(page.permission)] : [],
    canDeactivate: [leaveGuard],
    loadComponent: async () => {
      const words = inject(Phrasebook).load(...(page.phrases ?? []));
      const [component] = await Promise.all([page.load(), words]);
      return component;
    },
  };
}
