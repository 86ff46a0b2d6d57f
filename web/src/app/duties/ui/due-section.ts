import { Component, computed, inject, input } from '@angular/core';
import type { DutyRegister } from '@weerbaar/contracts';
import {
  beDuties2024,
  conformityDates,
  defaultHorizonDays,
  fallingDue,
  type DueItem,
} from '@weerbaar/obligations';
import { Phrasebook } from '@weerbaar/ui';
import { LawTexts } from '../data/law-texts';

/** What is past and still open, and what falls due in the next ninety days. */
@Component({
  selector: 'app-due-section',
  template: `
    <h2>{{ book.say('entities.due.title', { days }) }}</h2>
    @if (items().length > 0) {
      <ul>
        @for (item of items(); track $index) {
          <li [class.past]="item.standing === 'past'">
            <span class="number">{{ book.date(item.on) }}</span>
            <span
              >{{ book.say(kindKey(item.kind)) }}:
              {{ item.duty === null ? '' : texts.duty(item.duty) }}</span
            >
            <span class="small">{{ leftOf(item) }}</span>
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
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--two);
      padding: var(--half) 0;
      border-bottom: 1px solid var(--line);
    }
    .number {
      min-width: 6.5rem;
      text-align: start;
    }
    .past .small {
      color: var(--danger);
    }
  `,
})
export class DueSection {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  readonly register = input.required<DutyRegister>();

  protected readonly days = defaultHorizonDays;
  protected readonly items = computed(() => {
    const { duties, entity, on } = this.register();
    const bound = duties.filter(({ binding }) => binding === 'obliged' || binding === 'free');
    const known = new Map(duties.map((duty) => [duty.code, duty]));
    const bindingOf = (code: string) => {
      const { binding = 'none', bindingReason: reason = 'not-in-force' } = known.get(code) ?? {};
      return { binding, reason } as const;
    };
    const dates = {
      entity: entity.id,
      classificationReviewOn: this.register().classification?.reviewOn ?? null,
      duties: bound.map(({ code, state }) => ({ duty: code, state })),
      registrations: [],
      changes: [],
      conformity: conformityDates(
        beDuties2024,
        bindingOf,
        (code) => known.get(code)?.state ?? null,
        on,
      ),
      training: null,
      actions: [],
      evidence: [],
    };
    return fallingDue([dates], on, this.days);
  });

  protected kindKey(kind: DueItem['kind']) {
    return `duties.due.${kind}` as const;
  }

  protected leftOf({ daysLeft }: DueItem): string {
    if (daysLeft === 0) return this.book.say('duties.today');
    return daysLeft > 0
      ? this.book.say('duties.days-left', { count: daysLeft })
      : this.book.say('duties.days-past', { count: -daysLeft });
  }
}
