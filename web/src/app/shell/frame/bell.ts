import { Component, DestroyRef, computed, effect, inject, signal } from '@angular/core';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { UnreadCount } from '@weerbaar/contracts';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import { filter } from 'rxjs';
import { ApiClient } from '../api/api-client';
import { Unread } from './unread';

/**
 * How much somebody was told that he has not read. It looks when he goes to another page or comes back to this one, and never
 * by itself: a session must end when nobody is there.
 */
@Component({
  selector: 'app-bell',
  imports: [Button, Icon, RouterLink],
  template: `
    <a
      uiButton="plain"
      square
      routerLink="/notifications"
      [attr.aria-label]="label()"
      [title]="label()"
    >
      <ui-icon name="bell" />
      @if (unread.count() > 0) {
        <span aria-hidden="true">{{ shown() }}</span>
      }
    </a>
  `,
  styles: `
    a {
      position: relative;
    }
    span {
      position: absolute;
      top: 0.125rem;
      right: 0;
      min-width: 1.125rem;
      padding: 0 0.25rem;
      border-radius: 0.5625rem;
      background: var(--danger);
      color: var(--on-danger);
      font-size: 0.6875rem;
      font-weight: var(--strong);
      line-height: 1.125rem;
      text-align: center;
    }
  `,
})
export class Bell {
  protected readonly book = inject(Phrasebook);
  protected readonly unread = inject(Unread);
  private readonly api = inject(ApiClient);
  private readonly asked = signal(0);

  protected readonly shown = computed(() =>
    this.unread.count() > 99 ? '99+' : this.book.number(this.unread.count()),
  );
  protected readonly label = computed(() => {
    const count = this.unread.count();
    return count === 0 ? this.book.say('core.bell') : this.book.say('core.bell.unread', { count });
  });

  constructor() {
    const look = (): void => this.asked.update((times) => times + 1);
    const moved = inject(Router)
      .events.pipe(filter((event) => event instanceof NavigationEnd))
      .subscribe(look);
    const back = (): void => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', back);
    inject(DestroyRef).onDestroy(() => {
      moved.unsubscribe();
      document.removeEventListener('visibilitychange', back);
    });
    effect(() => {
      this.asked();
      // A bell that could not look says what it said before.
      this.api
        .get('/notifications/unread', (body) => UnreadCount.parse(body))
        .then(({ unread }) => this.unread.count.set(unread))
        .catch(() => undefined);
    });
  }
}
