import { inject } from '@angular/core';
import {
  RedirectCommand,
  Router,
  type CanActivateFn,
  type RouterStateSnapshot,
  type UrlTree,
} from '@angular/router';
import type { Permission } from '@weerbaar/access';
import type { Session } from '@weerbaar/contracts/identity';
import { SessionStore } from './session-store';

/** Lets in who is signed in; sends others to where they can become so, and back afterwards. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const store = inject(SessionStore);
  let session: Session | undefined;
  try {
    session = await store.known();
  } catch {
    return keepingAddress(router, '/unreachable', state.url);
  }
  if (session?.state === 'signed-in') return true;
  return elsewhere(router, session?.state === 'enrol-second-factor' ? '/enrol' : '/sign-in', state);
};

/** Keeps those away from the sign-in pages who are already in. */
export const notSignedIn: CanActivateFn = async () => {
  const router = inject(Router);
  const store = inject(SessionStore);
  try {
    const session = await store.known();
    return session?.state === 'signed-in' ? router.parseUrl('/') : true;
  } catch {
    return true;
  }
};

/** Lets in who may do this somewhere; others see that the page is not part of their role. */
export const permitted =
  (permission: Permission): CanActivateFn =>
  () =>
    inject(SessionStore).may(permission) || keepingAddress(inject(Router), '/not-allowed');

const elsewhere = (router: Router, path: string, state: RouterStateSnapshot): UrlTree =>
  router.createUrlTree([path], state.url === '/' ? {} : { queryParams: { return: state.url } });

/** Shows another page under the address that was asked for, and tells it which one that was. */
const keepingAddress = (router: Router, path: string, wanted?: string): RedirectCommand =>
  new RedirectCommand(router.parseUrl(path), { skipLocationChange: true, info: { wanted } });
