import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Button, Icon, Phrasebook, Skeleton } from '@weerbaar/ui';
import { filter, map } from 'rxjs';
import { pages } from '../../pages';
import type { PageData } from '../page/page';
import { ScopeLink } from '../scope/scope-link';
import { SessionStore } from '../session/session-store';
import { Banners } from './banners';
import { Bell } from './bell';
import { LanguageSwitch } from './language-switch';
import { entriesFor } from './navigation';
import { PersonMenu } from './person-menu';
import { ScopeBar } from './scope-bar';

/** What stands around every page: the nouns at the side, the scope and the person on top. */
@Component({
  selector: 'app-frame',
  imports: [
    Banners,
    Bell,
    Button,
    Icon,
    LanguageSwitch,
    PersonMenu,
    RouterLinkActive,
    RouterOutlet,
    ScopeBar,
    ScopeLink,
    Skeleton,
  ],
  templateUrl: './frame.html',
  styleUrl: './frame.css',
})
export class Frame {
  protected readonly book = inject(Phrasebook);
  protected readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  protected readonly unfolded = signal(false);
  protected readonly entries = computed(() =>
    entriesFor(pages, (permission) => this.session.may(permission)),
  );
  private readonly page = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.pageData()),
    ),
    { initialValue: this.pageData() },
  );
  protected readonly scopeParts = computed(() => this.page()?.scope ?? []);
  protected readonly printedOn = computed(() =>
    this.book.say('core.printed', {
      date: this.book.date(this.session.today(), 'long'),
      organisation: this.session.organisation()?.name ?? '',
    }),
  );

  constructor() {
    this.router.events
      .pipe(filter((event) => event instanceof NavigationEnd))
      .subscribe(() => this.unfolded.set(false));
  }

  private pageData(): PageData | undefined {
    let route = this.router.routerState.snapshot.root;
    while (route.firstChild) route = route.firstChild;
    return route.data as PageData | undefined;
  }
}
