import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Route, type Routes } from '@angular/router';
import type { PhraseArea } from '@weerbaar/phrases';
import { pages } from './pages';
import { Frame } from './shell/frame/frame';
import { entriesFor } from './shell/frame/navigation';
import { type Page, routeOf } from './shell/page/page';
import { notSignedIn, signedIn } from './shell/session/session-guards';
import { SessionStore } from './shell/session/session-store';

/** A page before or beside the frame: whoever is not signed in sees these. */
const outside = (
  path: string,
  title: Page['title'],
  load: Page['load'],
  canActivate: CanActivateFn[] = [],
): Route => {
  const areas: readonly PhraseArea[] = ['identity'];
  return { ...routeOf({ path, title, load, phrases: areas }), canActivate };
};

/** The start page: where this person's work is, as far as that page exists. */
const toLanding: CanActivateFn = () => {
  const store = inject(SessionStore);
  const landing = store.session()?.landing.slice(1);
  const mine = entriesFor(pages, (permission) => store.may(permission));
  const first = mine.find((page) => page.path === landing) ?? mine[0];
  return inject(Router).createUrlTree([`/${first?.path ?? 'profile'}`]);
};

const notFound = () => import('./shell/page/not-found').then((file) => file.NotFound);

export const routes: Routes = [
  outside(
    'sign-in',
    'identity.sign-in.title',
    () => import('./identity/feature-sign-in/sign-in-page').then((file) => file.SignInPage),
    [notSignedIn],
  ),
  outside('enrol', 'identity.enrol.title', () =>
    import('./identity/feature-enrol/enrol-page').then((file) => file.EnrolPage),
  ),
  outside('link/:token', 'identity.sign-in.title', () =>
    import('./identity/feature-link/link-page').then((file) => file.LinkPage),
  ),
  outside('founding', 'identity.founding.title', () =>
    import('./identity/feature-founding/founding-page').then((file) => file.FoundingPage),
  ),
  outside('unreachable', 'core.product', () =>
    import('./shell/page/unreachable').then((file) => file.Unreachable),
  ),
  {
    path: '',
    component: Frame,
    canActivate: [signedIn],
    children: [
      { path: '', pathMatch: 'full', canActivate: [toLanding], children: [] },
      ...pages.map(routeOf),
      {
        path: 'not-allowed',
        data: { title: 'core.not-allowed.title', scope: [] },
        loadComponent: () => import('./shell/page/not-allowed').then((file) => file.NotAllowed),
      },
      { path: '**', data: { title: 'core.not-found.title', scope: [] }, loadComponent: notFound },
    ],
  },
];
