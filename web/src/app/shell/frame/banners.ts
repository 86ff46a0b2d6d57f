import { Component, inject } from '@angular/core';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import { SessionEnd } from '../api/session-end';
import { Connection } from '../connection/connection';
import { ScopeStore } from '../scope/scope-store';

/** What a person must know whatever page is open: no connection, signed out, another day than today. */
@Component({
  selector: 'app-banners',
  imports: [Button, Icon],
  template: `
    <div role="status">
      @if (!connection.online()) {
        <p class="bad"><ui-icon name="alert" /> {{ book.say('core.offline') }}</p>
      }
      @if (end.noticedHere()) {
        <p class="bad">
          <ui-icon name="alert" /> {{ book.say('core.session-ended') }}
          <a uiButton href="/sign-in" target="_blank">{{ book.say('core.session-ended.action') }}</a>
        </p>
      }
    </div>
    @if (scope.on()) {
      <p class="past">
        <ui-icon name="history" />
        {{ book.say('core.scope.past', { date: book.date(scope.day(), 'long') }) }}
        <button type="button" uiButton (click)="toToday()">
          {{ book.say('core.scope.back-to-today') }}
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
      padding: var(--half) var(--three);
    }
    .bad {
      background: var(--danger-wash);
      border-bottom: 1px solid var(--danger);
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

  protected toToday(): void {
    void this.scope.choose({ on: null });
  }
}
