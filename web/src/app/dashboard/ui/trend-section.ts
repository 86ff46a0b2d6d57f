import { Component, computed, inject, input, output } from '@angular/core';
import { ChartFigure, type ChartTable, maturityTrend, type PickedMark } from '@weerbaar/charts';
import type { Dashboard } from '@weerbaar/contracts';
import { scorePosition } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';
import { landmarkTitle } from '../../landmarks/data/landmark-title';
import { LandmarkListing } from '../../landmarks/ui/landmark-list';
import { changeSince, distanceTo, trendEnds, unnoticed } from '../data/readings';

/** Maturity since the start against its target, with what happened beside it. */
@Component({
  selector: 'app-trend-section',
  imports: [ChartFigure, LandmarkListing],
  template: `
    <chart-figure
      height="24rem"
      [configuration]="chart()"
      [summary]="summary()"
      [table]="table()"
      [fileName]="fileName()"
      (picked)="open($event)"
    />
    <app-landmark-list
      [landmarks]="board().landmarks"
      [editable]="editable()"
      (changed)="changed.emit()"
    />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 2fr);
      gap: var(--two) var(--four);
    }
    @media (max-width: 75rem) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @media print {
      :host {
        display: block;
      }
    }
  `,
})
export class TrendSection {
  protected readonly book = inject(Phrasebook);
  readonly board = input.required<Dashboard>();
  readonly editable = input(false);
  readonly fileName = input.required<string>();
  /** A day on the curve was chosen. */
  readonly day = output<Dashboard['on']>();
  /** The register of events is no longer as it was. */
  readonly changed = output();

  protected readonly chart = computed(() => {
    const { trend, landmarks } = this.board();
    const points = trend.map(({ on, maturity, targetTenths }) => ({
      day: on,
      maturity: scorePosition(maturity),
      target: targetTenths === null ? null : targetTenths / 10,
    }));
    const events = landmarks.map((landmark, index) => ({
      day: landmark.on,
      label: `${String(index + 1)} ${landmarkTitle(landmark, this.book.language())}`,
      short: String(index + 1),
    }));
    return maturityTrend(points, events, {
      maturity: this.book.say('core.maturity'),
      target: this.book.say('core.target'),
      day: (day) => this.book.date(day, 'long'),
      level: (level) => this.book.number(level, { decimals: 2 }),
    });
  });

  protected readonly summary = computed(() => {
    const { trend } = this.board();
    const ends = trendEnds(trend);
    const known = trend.findLast((point) => point.maturity !== null);
    if (!known) return this.book.say('dashboard.answer.none');
    const last = this.book.date(known.on, 'long');
    const to = this.book.score(known.maturity);
    if (!ends) return this.book.say('dashboard.trend.start', { to, last });
    const from = this.book.score(ends.first.maturity);
    const first = this.book.date(ends.first.on, 'long');
    const change = changeSince(ends.last.maturity, ends.first.maturity);
    const told =
      !change || unnoticed(change)
        ? this.book.say('dashboard.trend.same', { to, first, last })
        : this.book.say(change.numerator > 0n ? 'dashboard.trend.rose' : 'dashboard.trend.fell', {
            from,
            first,
            to,
            last,
          });
    return [told, this.aimed()].filter(Boolean).join(' ');
  });

  protected readonly table = computed<ChartTable>(() => ({
    columns: [
      { label: this.book.say('landmarks.date') },
      { label: this.book.say('core.maturity'), number: true },
      { label: this.book.say('core.target'), number: true },
      { label: this.book.say('core.coverage'), number: true },
      { label: this.book.say('landmarks.event') },
    ],
    rows: this.board().trend.map(
      ({ on, maturity, targetTenths, assessed, applicable }, index, all) => [
        { shown: this.book.date(on), exact: on },
        { shown: this.book.score(maturity, { decimals: 2 }), exact: scorePosition(maturity) },
        {
          shown: this.book.tenths(targetTenths),
          exact: targetTenths === null ? null : targetTenths / 10,
        },
        this.book.share(assessed, applicable),
        this.eventsBetween(all[index - 1]?.on, on),
      ],
    ),
  }));

  protected open({ index }: PickedMark): void {
    const point = this.board().trend[index];
    if (point) this.day.emit(point.on);
  }

  private aimed(): string {
    const { maturity, targetTenths } = this.board();
    if (targetTenths === null) return '';
    const target = this.book.tenths(targetTenths);
    const distance = distanceTo(targetTenths, maturity);
    const reached = distance !== null && distance.numerator >= 0n;
    return this.book.say(`dashboard.trend.target.${reached ? 'reached' : 'below'}`, { target });
  }

  /** What happened after one day of the curve, up to and with the next. */
  private eventsBetween(after: string | undefined, until: string): string {
    return this.board()
      .landmarks.filter(({ on }) => on <= until && (after === undefined || on > after))
      .map((landmark) => landmarkTitle(landmark, this.book.language()))
      .join('; ');
  }
}
