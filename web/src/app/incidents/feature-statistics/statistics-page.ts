import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { bars, ChartFigure, type ChartTable } from '@weerbaar/charts';
import { IncidentStatistics, type IncidentYear } from '@weerbaar/contracts';
import {
  Breadcrumb,
  Button,
  EmptyState,
  Icon,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { SelectField } from '@weerbaar/ui/form';
import { apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { span } from '../data/span';

type Spread = IncidentYear['toDetect'];

/** A year of incidents: what caused them, how long it took to see, report and repair, and what was late. */
@Component({
  selector: 'app-statistics-page',
  imports: [
    Breadcrumb,
    Button,
    ChartFigure,
    EmptyState,
    Figure,
    Icon,
    ProblemNotice,
    RouterLink,
    SelectField,
    Skeleton,
  ],
  templateUrl: './statistics-page.html',
  styleUrl: './statistics-page.css',
})
export class StatisticsPage {
  protected readonly book = inject(Phrasebook);
  private readonly router = inject(Router);
  /** The year that is shown; the latest one with an incident where the address names none. */
  readonly year = input<string>();

  protected readonly fetched = apiResource(
    () => ({ path: '/incidents/statistics' }),
    (body) => IncidentStatistics.parse(body),
  );
  protected readonly years = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().years : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly told = computed(() => {
    const years = this.years() ?? [];
    return years.find(({ year }) => String(year) === this.year()) ?? years[0];
  });
  protected readonly choices = computed(() =>
    (this.years() ?? []).map(({ year }) => ({ value: String(year), label: String(year) })),
  );
  protected readonly crumbs = computed(() => [
    { label: this.book.say('incidents.title'), link: '/incidents' },
    { label: this.book.say('incidents.statistics') },
  ]);
  protected readonly late = computed(() =>
    (this.told()?.toReport ?? []).reduce((sum, { late }) => sum + late, 0),
  );
  protected readonly inTime = computed(() =>
    (this.told()?.toReport ?? []).reduce((sum, { inTime }) => sum + inTime, 0),
  );
  protected readonly beside = computed(() => {
    const played = this.told()?.played ?? 0;
    return [
      this.book.say('incidents.statistics.reports', {
        inTime: this.book.number(this.inTime()),
        late: this.book.number(this.late()),
      }),
      ...(played > 0 ? [this.book.say('incidents.statistics.played', { count: played })] : []),
    ].join(' ');
  });
  protected readonly causes = computed(() => this.told()?.byCause ?? []);
  protected readonly causeChart = computed(() =>
    bars(
      this.causes().map(({ cause, incidents }) => ({
        label: this.causeOf(cause),
        value: incidents,
      })),
      {
        series: this.book.say('incidents.statistics.incidents'),
        value: (value) => (Number.isInteger(value) ? this.book.number(value) : ''),
      },
    ),
  );
  protected readonly causeTable = computed((): ChartTable => ({
    columns: [
      { label: this.book.say('incidents.field.cause') },
      { label: this.book.say('incidents.statistics.incidents'), number: true },
    ],
    rows: this.causes().map(({ cause, incidents }) => [
      this.causeOf(cause),
      { shown: this.book.number(incidents), exact: incidents },
    ]),
  }));
  protected readonly causeSummary = computed(() => {
    const first = [...this.causes()].sort((a, b) => b.incidents - a.incidents)[0];
    return first === undefined || first.incidents === 0
      ? ''
      : this.book.say('incidents.statistics.cause.most', {
          cause: this.causeOf(first.cause).toLowerCase(),
          count: first.incidents,
        });
  });
  protected readonly spans = computed(() => {
    const told = this.told();
    if (!told) return [];
    const line = (key: 'detect' | 'recover', spread: Spread) => ({
      label: this.book.say(`incidents.statistics.${key}`),
      help: this.book.say(`incidents.statistics.${key}.help`),
      ...this.spread(spread),
    });
    return [line('detect', told.toDetect), line('recover', told.toRecover)];
  });
  protected readonly reports = computed(() =>
    (this.told()?.toReport ?? []).map(({ report, taken, ...counts }) => ({
      ...counts,
      label: this.book.find(`obligations.report.${report}`) ?? report,
      ...this.spread(taken),
    })),
  );
  protected readonly csv = apiUrl('/incidents/statistics/export', { format: 'csv' });
  protected readonly xlsx = apiUrl('/incidents/statistics/export', { format: 'xlsx' });

  protected choose(year: string): void {
    void this.router.navigate([], { queryParams: { year }, queryParamsHandling: 'merge' });
  }

  private causeOf(cause: string): string {
    return this.book.find(`obligations.cause.${cause}`) ?? cause;
  }

  private spread({ count, medianMs, longestMs }: Spread) {
    return {
      count,
      median: medianMs === null ? '' : span(this.book, medianMs),
      longest: longestMs === null ? '' : span(this.book, longestMs),
    };
  }
}
