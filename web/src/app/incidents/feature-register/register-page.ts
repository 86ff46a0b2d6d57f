import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IncidentList, type IncidentChanged } from '@weerbaar/contracts';
import {
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { severities } from '@weerbaar/obligations/incidents';
import { Figure } from '@weerbaar/ui/data';
import { SelectField } from '@weerbaar/ui/form';
import { apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { SessionStore } from '../../shell/session/session-store';
import { brusselsFields, wholeMinute } from '../data/brussels-moment';
import { ServerClock } from '../data/server-clock';
import type { ActQuestion } from '../ui/act-dialog';
import { ClockState } from '../ui/clock-state';

/** The year of the first sign, in Brussels. */
const yearOf = (at: string): string => brusselsFields(at).day.slice(0, 4);

/** The register of incidents: first what runs out, then everything. */
@Component({
  selector: 'app-incident-register-page',
  imports: [
    Button,
    ClockState,
    EmptyState,
    Figure,
    Icon,
    ProblemNotice,
    RouterLink,
    SelectField,
    Skeleton,
  ],
  providers: [ServerClock],
  templateUrl: './register-page.html',
  styleUrl: './register-page.css',
})
export class RegisterPage {
  protected readonly book = inject(Phrasebook);
  private readonly server = inject(ServerClock);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);

  /** What the address asks for; the register is narrowed to it. */
  readonly status = input<string>();
  readonly severity = input<string>();
  readonly entity = input<string>();
  readonly year = input<string>();

  protected readonly fetched = apiResource(
    () => ({ path: '/incidents' }),
    (body) => IncidentList.parse(body),
  );
  protected readonly list = computed(() =>
    this.fetched.hasValue() ? this.fetched.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly clocks = computed(() =>
    (this.list()?.incidents ?? [])
      .flatMap(({ id, title, entities, openClocks }) =>
        openClocks.map((clock) => ({
          ...clock,
          incident: id,
          title,
          name: entities.find((one) => one.id === clock.entity)?.name ?? '',
          what: this.book.find(`obligations.clock.${clock.clock}`) ?? clock.clock,
        })),
      )
      .sort((a, b) => (a.deadline ?? '~').localeCompare(b.deadline ?? '~')),
  );
  /** What else there is about incidents. */
  protected readonly places = computed(() => [
    { link: '/incidents/breaches', label: this.book.say('incidents.breaches') },
    { link: '/incidents/statistics', label: this.book.say('incidents.statistics') },
    { link: '/incidents/settings', label: this.book.say('incidents.settings') },
    ...(this.session.may('contact.reveal')
      ? [{ link: '/incidents/pack', label: this.book.say('incidents.pack') }]
      : []),
  ]);
  private readonly asked = computed(() => ({
    status: this.status() || undefined,
    severity: this.severity() || undefined,
    entity: this.entity() || undefined,
    year: this.year() || undefined,
  }));
  protected readonly narrowed = computed(() =>
    Object.values(this.asked()).some((value) => value !== undefined),
  );
  protected readonly shown = computed(() => {
    const { status, severity, entity, year } = this.asked();
    return (this.list()?.incidents ?? []).filter(
      (one) =>
        (status === undefined || one.status === status) &&
        (severity === undefined || one.severity === severity) &&
        (entity === undefined || one.entities.some(({ id }) => id === entity)) &&
        (year === undefined || yearOf(one.detectedAt) === year),
    );
  });
  protected readonly filters = computed(() => {
    const incidents = this.list()?.incidents ?? [];
    const years = [...new Set(incidents.map(({ detectedAt }) => yearOf(detectedAt)))];
    const entities = new Map(
      incidents.flatMap(({ entities: all }) => all.map(({ id, name }) => [id, name] as const)),
    );
    return [
      {
        key: 'status',
        value: this.status() ?? '',
        choices: ['open', 'closed'].map((value) => ({ value, label: this.statusOf(value) })),
      },
      {
        key: 'severity',
        value: this.severity() ?? '',
        choices: severities.map((value) => ({ value, label: this.severityOf(value) })),
      },
      {
        key: 'entity',
        value: this.entity() ?? '',
        choices: [...entities].map(([value, label]) => ({ value, label })),
      },
      {
        key: 'year',
        value: this.year() ?? '',
        choices: years.map((value) => ({ value, label: value })),
      },
    ].map((filter) => ({
      ...filter,
      label: this.book.find(`incidents.filter.${filter.key}`) ?? filter.key,
      all: this.book.find(`incidents.filter.${filter.key}.all`) ?? '',
    }));
  });

  protected exportUrl(format: 'csv' | 'xlsx'): string {
    return apiUrl('/incidents/export', { ...this.asked(), format });
  }

  protected narrow(key: string, value: string): void {
    const queryParams = { [key]: value === '' ? null : value };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected clear(): void {
    const queryParams = { status: null, severity: null, entity: null, year: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected readonly late = computed(
    () =>
      this.clocks().filter(({ deadline }) => deadline && Date.parse(deadline) < this.server.now())
        .length,
  );
  protected readonly sentence = computed(() =>
    this.book.say('incidents.answer', { count: this.clocks().length }),
  );
  protected readonly beside = computed(() =>
    this.late() > 0
      ? this.book.say('incidents.answer.late', { count: this.late() })
      : this.book.say('incidents.answer.in-time'),
  );

  constructor() {
    effect(() => {
      const list = this.list();
      if (list) this.server.set(list.now);
    });
  }

  protected statusOf(status: string): string {
    return this.book.find(`obligations.status.${status}`) ?? status;
  }

  protected severityOf(severity: string): string {
    return this.book.find(`obligations.severity.${severity}`) ?? severity;
  }

  protected async open(): Promise<void> {
    const { ActDialog } = await import('../ui/act-dialog');
    const question: ActQuestion = {
      incident: null,
      reportsFor: this.list()?.reportsFor ?? [],
      now: wholeMinute(this.server.now()),
    };
    const opened = await this.dialogs.open<IncidentChanged>(ActDialog, question);
    if (opened) await this.router.navigate(['/incidents', opened.id]);
  }
}
