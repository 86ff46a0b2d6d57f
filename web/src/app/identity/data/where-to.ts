import { Service, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { Session } from '@weerbaar/contracts/identity';

/** Where a person goes once a step of signing in has been taken. */
@Service()
export class WhereTo {
  private readonly router = inject(Router);

  /** Onwards: the second factor, setting one up, or the page that was asked for in the beginning. */
  next(session: Session): Promise<boolean> {
    const wanted: unknown = this.router.parseUrl(this.router.url).queryParams['return'];
    const queryParams = typeof wanted === 'string' ? { return: wanted } : {};
    if (session.state === 'second-factor') return this.router.navigate(['/sign-in'], { queryParams });
    if (session.state === 'enrol-second-factor') return this.router.navigate(['/enrol'], { queryParams });
    return this.router.navigateByUrl(localPath(wanted), { replaceUrl: true });
  }
}

/** A path on this site: whatever else stands in a link that somebody sent leads to the start page. */
export const localPath = (wanted: unknown): string =>
  typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
