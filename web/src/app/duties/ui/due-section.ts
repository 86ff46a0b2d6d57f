import { Component, computed, inject, input } from '@angular/core';
import type { DueItemView, DueList } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { ScopeLink } from '../../shell/scope/scope-link';
import { dueTarget, toldLeft, toldSubject } from '../data/due-words';
import { LawTexts } from '../data/law-texts';

/** What is past and still open of one entity, and what falls due soon. */
@Component({
  selector: 'app-due-section',
  imports: [ScopeLink],
  template: `
    <h2>{{ book.say('entities.due.title', { days: due().within }) }}</h2>
    @if (items().length > 0) {
      <ul>
        @for (item of items(); track $index) {
          <li [class.past]="item.standing === 'past'">
            <span class="number">{{ book.date(item.on) }}</span>
            <a [scopeLink]="item.target">{{ item.words }}</a>
            <span class="small">{{ item.left }}</span>
            @if (item.illustrative) {
              <span class="small soft">{{ book.say('entities.illustrative') }}</span>
            }
          </li>
        }
      </ul>
    } @else {
      <p class="soft">{{ book.say('entities.due.none') }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--two);
      break-inside: avoid;
      padding-top: var(--two);
      border-top: 1px solid var(--line-strong);
    }
    ul {
      display: grid;
      list-style: none;
    }
    li {
      display: grid;
      gap: 0 var(--two);
      grid-template-columns: 6.5rem minmax(0, 1fr) 8rem 5rem;
      padding: var(--half) 0;
      border-bottom: 1px solid var(--line);
      break-inside: avoid;
    }
    .number {
      text-align: start;
    }
    @media screen and (width < 45rem) {
      li {
        grid-template-columns: 6.5rem minmax(0, 1fr);
      }
      li > a {
        grid-column: 1 / -1;
        grid-row: 1;
      }
    }
    .past .small {
      color: var(--danger);
    }
  `,
})
export class DueSection {
  protected readonly book = inject(Phrasebook);
  private readonly texts = inject(LawTexts);
  readonly due = input.required<DueList>();

  protected readonly items = computed(() =>
    this.due().items.map((item) => ({
      ...item,
      target: dueTarget(item),
      words: `${this.kindOf(item)}: ${toldSubject(this.book, item, (duty) => this.texts.duty(duty))}`,
      left: toldLeft(this.book, item.daysLeft),
    })),
  );

  private kindOf({ kind }: DueItemView): string {
    return this.book.say(`duties.due.${kind}`);
  }
}
