import { Component, computed, inject } from '@angular/core';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import { EntryDay } from '../data/entry-day';

/** On an earlier day: the offer to give answers for it, and once taken, that they are back-dated. Only for who may answer. */
@Component({
  selector: 'app-entry-day-note',
  imports: [Button, Icon],
  template: `
    @if (entry.backDated()) {
      <p class="back-dated" role="status">
        <ui-icon name="history" />
        {{ book.say('maturity.back-dated', { date: date() }) }}
      </p>
    } @else if (!entry.open()) {
      <p class="no-print">
        <ui-icon name="info" />
        {{ book.say('maturity.past', { date: date() }) }}
        <button type="button" uiButton (click)="entry.allow()">
          {{ book.say('maturity.past.allow', { date: date() }) }}
        </button>
      </p>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--one);
      align-items: center;
      max-width: none;
      min-height: 3.5rem;
      padding: var(--half) var(--two);
      background: var(--sunken);
      border-left: 3px solid var(--line-strong);
    }
    .back-dated {
      background: var(--warning-wash);
      border-left-color: var(--warning);
      font-weight: var(--strong);
    }
  `,
})
export class EntryDayNote {
  protected readonly book = inject(Phrasebook);
  protected readonly entry = inject(EntryDay);
  protected readonly date = computed(() => this.book.date(this.entry.day(), 'long'));
}
