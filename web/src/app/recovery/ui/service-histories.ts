import { Component, inject, input, output } from '@angular/core';
import type { RecoveringService, RecoveryEntryView } from '@weerbaar/contracts';
import { Button, Phrasebook } from '@weerbaar/ui';

/** Who wrote down what of each service, and when; nothing of it is ever rewritten. */
@Component({
  selector: 'app-service-histories',
  imports: [Button],
  template: `
    @for (service of services(); track service.id) {
      <details>
        <summary>
          {{ service.name }}
          <span class="soft">{{
            book.say('recovery.entries', { count: service.entries.length })
          }}</span>
        </summary>
        <ol>
          @for (entry of service.entries; track entry.number) {
            <li [class.withdrawn]="entry.withdrawn">
              <time [attr.datetime]="entry.at">{{ book.instant(entry.at) }}</time>
              <div>
                <p>{{ entry.number }}. {{ wordsOf(entry) }}</p>
                @if (entry.note; as note) {
                  <p class="note">{{ note }}</p>
                }
                <p class="small soft">
                  {{ entry.by }} ·
                  {{ book.say('incidents.recorded', { at: book.instant(entry.recordedAt) }) }}
                  @if (entry.withdrawn) {
                    · {{ book.say('recovery.withdrawn') }}
                  }
                </p>
              </div>
              @if (editable() && !entry.withdrawn && entry.withdraws === null) {
                <button
                  type="button"
                  uiButton="plain"
                  class="no-print"
                  (click)="withdraw.emit(entry.number)"
                >
                  {{ book.say('recovery.withdraw', { number: entry.number }) }}
                </button>
              }
            </li>
          }
        </ol>
      </details>
    }
  `,
  styles: `
    :host {
      display: grid;
    }
    details {
      padding: var(--one) 0;
      border-bottom: 1px solid var(--line);
    }
    summary {
      width: fit-content;
      cursor: pointer;
    }
    ol {
      display: grid;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--half) var(--two);
      padding: var(--one) 0 var(--one) var(--two);
      align-items: start;
    }
    time {
      flex: 0 0 11rem;
      font-variant-numeric: tabular-nums;
    }
    li > div {
      flex: 1 1 14rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .withdrawn p:first-child {
      text-decoration: line-through;
    }
    .note {
      white-space: pre-line;
    }
  `,
})
export class ServiceHistories {
  protected readonly book = inject(Phrasebook);
  readonly services = input.required<readonly RecoveringService[]>();
  readonly editable = input(false);
  /** The number of an entry that somebody calls a mistake. */
  readonly withdraw = output<number>();

  protected wordsOf({ state, plannedAt, withdraws }: RecoveryEntryView): string {
    if (withdraws !== null) return this.book.say('recovery.withdraws', { number: withdraws });
    return [
      state === null ? '' : this.book.say(`obligations.state.${state}`),
      plannedAt === null
        ? ''
        : this.book.say('recovery.planned.for', { at: this.book.instant(plannedAt) }),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
