import { Component, computed, inject, input } from '@angular/core';
import type { SignificanceTestView } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';

/** What the thresholds were asked, what they proposed and on which ground: as it was kept with the judgement. */
@Component({
  selector: 'app-thresholds-told',
  template: `
    <p>
      {{ book.say('incidents.thresholds.on', { date: book.date(test().on, 'long') }) }}
      <strong>{{ proposal() }}</strong> — {{ ground() }}
    </p>
    <ul>
      @for (criterion of criteria(); track criterion.text) {
        <li>
          {{ criterion.text }} — <strong>{{ criterion.met }}</strong>
          @if (!criterion.binding) {
            <span class="soft">({{ book.say('incidents.threshold.pointer.short') }})</span>
          }
        </li>
      }
    </ul>
    @if (figures().length > 0) {
      <p class="soft">
        @for (figure of figures(); track figure.label) {
          {{ figure.label }}: {{ figure.text }}{{ $last ? '' : ' · ' }}
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--half);
    }
    ul {
      padding-left: 1.25rem;
    }
  `,
})
export class ThresholdsTold {
  protected readonly book = inject(Phrasebook);
  readonly test = input.required<SignificanceTestView>();

  protected readonly proposal = computed(
    () =>
      this.book.find(`obligations.significance.${this.test().proposal}`) ?? this.test().proposal,
  );
  protected readonly ground = computed(
    () => this.book.find(`obligations.ground.${this.test().ground}`) ?? '',
  );
  protected readonly criteria = computed(() =>
    this.test().criteria.map(({ criterion, met, binding }) => ({
      binding,
      text: this.book.find(`obligations.criterion.${criterion}`) ?? criterion,
      met: this.book.find(`obligations.finding.${met}`) ?? met,
    })),
  );
  protected readonly figures = computed(() => {
    const { lossCents, turnoverCents, minutes, usersTouched, usersTotal, recurrences } =
      this.test().facts;
    const told = (key: string, value: number | null, euro: boolean) =>
      value === null
        ? []
        : [
            {
              label: this.book.find(`incidents.threshold.${key}`) ?? key,
              text: euro ? this.book.euro(value) : this.book.number(value),
            },
          ];
    return [
      ...told('loss', lossCents, true),
      ...told('turnover', turnoverCents, true),
      ...told('unavailable', minutes.unavailable, false),
      ...told('limited', minutes.limited, false),
      ...told('slow', minutes.slow, false),
      ...told('usersTouched', usersTouched, false),
      ...told('usersTotal', usersTotal, false),
      ...told('recurrences', recurrences?.count ?? null, false),
      ...told('recurrenceLoss', recurrences?.lossCents ?? null, true),
    ];
  });
}
