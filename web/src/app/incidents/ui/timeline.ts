import { Component, DOCUMENT, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { IncidentDetail, TimelineEntry } from '@weerbaar/contracts';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import type { ActSubject } from '../data/act-form';

const lists = ['moment', 'significance', 'risk', 'trigger', 'report'] as const;

/** Everything that was written down, in that order; what is wrong stays, and what puts it right stands beside it. */
@Component({
  selector: 'app-timeline',
  imports: [Button, Icon, RouterLink],
  template: `
    <ol>
      @for (line of lines(); track line.number) {
        <li [id]="'entry-' + line.number" tabindex="-1">
          <div class="when">
            <time [attr.datetime]="line.at">{{ book.instant(line.at) }}</time>
            @if (line.late) {
              <p class="small soft">
                {{ book.say('incidents.recorded', { at: book.instant(line.recordedAt) }) }}
              </p>
            }
          </div>
          <div class="what">
            <p>
              <span class="soft">{{ line.number }}.</span> {{ line.words }}
              @if (line.corrects; as number) {
                <a
                  routerLink="."
                  queryParamsHandling="preserve"
                  [fragment]="'entry-' + number"
                  (click)="show(number)"
                  >{{ book.say('incidents.corrects', { number }) }}</a
                >
              }
            </p>
            @if (line.text; as text) {
              <p class="text">{{ text }}</p>
            }
            @for (number of line.correctedBy; track number) {
              <p class="small">
                <a
                  routerLink="."
                  queryParamsHandling="preserve"
                  [fragment]="'entry-' + number"
                  (click)="show(number)"
                  >{{ book.say('incidents.corrected', { number }) }}</a
                >
              </p>
            }
            <p class="small soft">{{ line.by }}</p>
          </div>
          @if (editable()) {
            <button
              type="button"
              uiButton="plain"
              square
              class="no-print"
              [attr.aria-label]="book.say('incidents.correct', { number: line.number })"
              (click)="act.emit({ act: 'correct-entry', entry: line.number })"
            >
              <ui-icon name="edit" />
            </button>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--half) var(--two);
      align-items: start;
      padding: var(--one) 0;
      border-bottom: 1px solid var(--line);
    }
    li:focus {
      background: var(--chosen);
    }
    .when {
      flex: 0 0 13rem;
      font-variant-numeric: tabular-nums;
    }
    .what {
      flex: 1 1 14rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .text {
      white-space: pre-line;
    }
  `,
})
export class Timeline {
  protected readonly book = inject(Phrasebook);
  private readonly document = inject(DOCUMENT);
  readonly incident = input.required<IncidentDetail>();
  readonly editable = input(false);
  readonly act = output<ActSubject>();

  protected readonly lines = computed(() => {
    const { timeline } = this.incident();
    return timeline.map((entry) => ({
      ...entry,
      words: this.wordsOf(entry),
      late: Date.parse(entry.recordedAt) - Date.parse(entry.at) >= 60_000,
      correctedBy: timeline
        .filter(({ corrects }) => corrects === entry.number)
        .map(({ number }) => number),
    }));
  });

  /** Goes to an entry, also for who reads with the keyboard. */
  protected show(number: number): void {
    this.document.getElementById(`entry-${number}`)?.focus();
  }

  private wordsOf({ kind, about, entity }: TimelineEntry): string {
    const what = this.book.find(`obligations.event.${kind}`) ?? kind;
    const named =
      about &&
      (kind === 'law-applied-as-if'
        ? this.book.date(about)
        : (lists
            .map((list) => this.book.find(`obligations.${list}.${about}`))
            .find((text) => text !== undefined) ?? about));
    const whose = this.incident().entities.find((one) => one.entity === entity)?.name;
    return [what, named, whose].filter(Boolean).join(' · ');
  }
}
