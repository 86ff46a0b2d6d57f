import { Component, computed, inject, input } from '@angular/core';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import { SessionEnd } from '../api/session-end';
import { Connection } from '../connection/connection';
import type { Page } from '../page/page';
import { ScopeStore } from '../scope/scope-store';
import { SessionStore } from '../session/session-store';

/** What a person must know whatever page is open: no connection, signed out, another day than today. */
@Component({
  selector: 'app-banners',
  imports: [Button, Icon],
  host: { role: 'region', '[attr.aria-label]': "book.say('core.banners')" },
  template: `
    @if (session.organisation()?.illustrative) {
      <p class="illustrative">{{ book.say('core.illustrative') }}</p>
    }
    <div role="status">
      @if (!connection.online()) {
        <p class="bad">
          <ui-icon name="alert" /><span>{{ book.say('core.offline') }}</span>
        </p>
      }
      @if (end.noticedHere()) {
        <p class="bad">
          <ui-icon name="alert" />
          <span>{{ book.say('core.session-ended') }}</span>
          <a uiButton href="/sign-in" target="_blank">{{
            book.say('core.session-ended.action')
          }}</a>
        </p>
      }
    </div>
    @if (atTheLimit(); as last) {
      <p class="past">
        <ui-icon name="history" />
        <span>{{ book.say('core.scope.limit', { date: book.date(last, 'long') }) }}</span>
      </p>
    } @else if (scope.on()) {
      <p class="past">
        <ui-icon name="history" />
        <span>{{ book.say('core.scope.past', { date: book.date(scope.day(), 'long') }) }}</span>
        <button type="button" uiButton (click)="toToday()">
          {{ backWords() }}
        </button>
      </p>
    }
    @if (scope.known(); as known) {
      <p class="past">
        <ui-icon name="history" />
        <span>{{
          book.say(parts().includes('known') ? 'core.scope.known' : 'core.scope.known.not-here', {
            date: book.date(known, 'long'),
          })
        }}</span>
        <button type="button" uiButton (click)="toNow()">
          {{ book.say('core.scope.back-to-now') }}
        </button>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--one);
      align-items: center;
      max-width: none;
      min-height: 3rem;
      padding: var(--half) var(--four);
    }
    span {
      flex: 0 1 auto;
      min-width: min(14rem, 70%);
    }
    @media (max-width: 62rem) {
      p {
        padding-inline: var(--two);
      }
      span {
        flex: 1;
      }
    }
    .bad {
      background: var(--danger-wash);
      border-bottom: 1px solid var(--danger);
    }
    /* on a wide screen the side of the frame says so */
    .illustrative {
      display: none;
      min-height: 1.75rem;
      background: var(--sunken);
      color: var(--ink-soft);
      font-size: var(--text-small);
    }
    @media (max-width: 62rem) {
      .illustrative {
        display: flex;
      }
    }
    .past {
      background: var(--warning-wash);
      border-bottom: 1px solid var(--warning);
    }
  `,
})
export class Banners {
  protected readonly book = inject(Phrasebook);
  protected readonly connection = inject(Connection);
  protected readonly end = inject(SessionEnd);
  protected readonly scope = inject(ScopeStore);
  protected readonly session = inject(SessionStore);

  /** Which parts of the scope the page listens to. */
  readonly parts = input.required<NonNullable<Page['scope']>>();

  /** The last day of the grant while it is the day shown, on a page that listens to the day. */
  protected readonly atTheLimit = computed(() => {
    const last = this.session.lastDay();
    const limited = last !== null && last < this.session.today();
    return limited && this.parts().includes('day') && this.scope.day() === last ? last : null;
  });
  /** Back from a past day: to today, or to the last day that this person may see. */
  protected readonly backWords = computed(() => {
    const last = this.session.lastDay();
    return last === null || last >= this.session.today()
      ? this.book.say('core.scope.back-to-today')
      : this.book.say('core.scope.back-to-limit', { date: this.book.date(last, 'long') });
  });

  protected toNow(): void {
    void this.scope.choose({ known: null });
  }

  protected toToday(): void {
    void this.scope.choose({ on: null });
  }
}
