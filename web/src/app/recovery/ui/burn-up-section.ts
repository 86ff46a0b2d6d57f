import { Component, computed, inject, input } from '@angular/core';
import { burnUpChart, ChartFigure, type ChartTable } from '@weerbaar/charts';
import type { RecoveryView } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';

/** Services brought back over time, as a chart, a table and one sentence. */
@Component({
  selector: 'app-burn-up-section',
  imports: [ChartFigure],
  template: `
    <chart-figure
      height="18rem"
      [configuration]="chart()"
      [summary]="summary()"
      [table]="table()"
      [fileName]="book.say('recovery.burn-up')"
    />
  `,
})
export class BurnUpSection {
  protected readonly book = inject(Phrasebook);
  readonly recovery = input.required<RecoveryView>();

  protected readonly chart = computed(() => {
    const { burnUp, at } = this.recovery();
    return burnUpChart(burnUp, at, {
      touched: this.book.say('recovery.touched'),
      working: this.book.say('recovery.working'),
      restored: this.book.say('recovery.restored'),
      moment: (moment) => this.book.instant(moment),
      day: (moment) => this.book.date(moment.slice(0, 10)),
    });
  });
  protected readonly summary = computed(() => {
    const { burnUp, at } = this.recovery();
    const last = burnUp.at(-1);
    return this.book.say('recovery.burn-up.summary', {
      date: this.book.instant(at),
      ...{ touched: last?.touched ?? 0, working: last?.working ?? 0 },
      restored: last?.restored ?? 0,
    });
  });
  protected readonly table = computed<ChartTable>(() => ({
    columns: [
      { label: this.book.say('recovery.moment') },
      { label: this.book.say('recovery.touched'), number: true },
      { label: this.book.say('recovery.working'), number: true },
      { label: this.book.say('recovery.restored'), number: true },
    ],
    rows: this.recovery().burnUp.map(({ at, touched, working, restored }) => [
      { shown: this.book.instant(at), exact: at },
      { shown: this.book.number(touched), exact: touched },
      { shown: this.book.number(working), exact: working },
      { shown: this.book.number(restored), exact: restored },
    ]),
  }));
}
