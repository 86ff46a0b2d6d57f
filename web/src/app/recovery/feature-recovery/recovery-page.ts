import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RecoveryView, type RecoveringService, type RecoveryRecorded } from '@weerbaar/contracts';
import { isWorking } from '@weerbaar/obligations/services';
import {
  Breadcrumb,
  Button,
  Dialogs,
  Icon,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { CellTemplate, DataTable, Figure, type Column } from '@weerbaar/ui/data';
import { brusselsMoment } from '../../incidents/data/brussels-moment';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeStore } from '../../shell/scope/scope-store';
import { durationOf } from '../data/duration-words';
import { BurnUpSection } from '../ui/burn-up-section';
import type { EntryQuestion } from '../ui/entry-dialog';
import { RestorationOrder } from '../ui/restoration-order';
import { ServiceHistories } from '../ui/service-histories';
import type { WithdrawQuestion } from '../ui/withdraw-dialog';

/** The services of an incident: how many are back, in which order the others come, and what was planned against what came. */
@Component({
  selector: 'app-recovery-page',
  imports: [
    Breadcrumb,
    BurnUpSection,
    Button,
    CellTemplate,
    DataTable,
    Figure,
    Icon,
    ProblemNotice,
    RestorationOrder,
    RouterLink,
    ServiceHistories,
    Skeleton,
  ],
  templateUrl: './recovery-page.html',
  styleUrl: './recovery-page.css',
})
export class RecoveryPage {
  protected readonly book = inject(Phrasebook);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly scope = inject(ScopeStore);
  readonly incidentId = input.required<string>();

  /** The end of a day that has passed; nothing for today. */
  private readonly at = computed(() =>
    this.scope.present() ? null : brusselsMoment(this.scope.day(), '23:59'),
  );
  protected readonly fetched = apiResource(
    () => ({
      path: `/incidents/${this.incidentId()}/recovery`,
      query: { at: this.at() ?? undefined },
    }),
    (body) => RecoveryView.parse(body),
  );
  protected readonly recovery = computed(() =>
    this.fetched.hasValue() ? this.fetched.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly crumbs = computed(() => [
    { label: this.book.say('incidents.title'), link: '/incidents' },
    { label: this.recovery()?.incident.title ?? '', link: `/incidents/${this.incidentId()}` },
    { label: this.book.say('recovery.title') },
  ]);
  protected readonly touched = computed(
    () => this.recovery()?.services.filter(({ outAt }) => outAt !== null) ?? [],
  );
  protected readonly restored = computed(
    () => this.touched().filter(({ state }) => state === 'up').length,
  );
  protected readonly beside = computed(() => {
    const missed = this.touched().filter(({ rto }) => rto === 'missed').length;
    const helped = this.touched().filter(({ state }) => isWorking(state) || state === 'workaround');
    return [
      this.book.say('recovery.answer.served', { count: helped.length }),
      this.book.say('recovery.answer.missed', { count: missed }),
    ].join(' ');
  });
  protected readonly writes = computed(
    () => (this.recovery()?.mayRecord ?? false) && this.scope.present(),
  );
  protected readonly columns = computed<readonly Column<RecoveringService>[]>(() => [
    {
      key: 'name',
      label: this.book.say('services.field.name'),
      value: ({ name }) => name,
      width: '13rem',
      wraps: true,
    },
    {
      key: 'state',
      label: this.book.say('recovery.state'),
      value: ({ state }) => this.book.say(`obligations.state.${state}`),
      width: '11rem',
      wraps: true,
    },
    this.moment('out', 'recovery.out', ({ outAt }) => outAt),
    this.moment('planned', 'recovery.planned', ({ plannedAt }) => plannedAt),
    this.moment('back', 'recovery.back', ({ backAt }) => backAt),
    {
      key: 'plan',
      label: this.book.say('recovery.against-plan'),
      value: ({ behindPlanMs }) => behindPlanMs,
      text: (row) => this.planOf(row),
      number: true,
    },
    {
      key: 'time',
      label: this.book.say('recovery.time'),
      value: ({ outAt, outMs }) => (outAt === null ? null : outMs),
      text: ({ outAt, outMs }) => (outAt === null ? '' : durationOf(this.book, outMs)),
      number: true,
    },
    {
      key: 'rto',
      label: this.book.say('services.rto'),
      value: ({ rto }) => this.book.say(`obligations.rto.${rto}`),
      width: '9rem',
      wraps: true,
    },
  ]);
  protected readonly rowId = ({ id }: RecoveringService): string => id;

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.about(this.recovery()?.incident.title ?? ''));
  }

  protected stateOf({ state }: RecoveringService): string {
    return this.book.say(`obligations.state.${state}`);
  }

  protected async record(service: RecoveringService | null): Promise<void> {
    const recovery = this.recovery();
    if (!recovery) return;
    const { EntryDialog } = await import('../ui/entry-dialog');
    const question: EntryQuestion = {
      incident: this.incidentId(),
      ...{ service, choices: recovery.choices, now: recovery.now },
    };
    this.after(await this.dialogs.open<RecoveryRecorded>(EntryDialog, question));
  }

  protected async withdraw(number: number): Promise<void> {
    const { WithdrawDialog } = await import('../ui/withdraw-dialog');
    const question: WithdrawQuestion = { incident: this.incidentId(), number };
    this.after(await this.dialogs.open<RecoveryRecorded>(WithdrawDialog, question));
  }

  private after(recorded: RecoveryRecorded | undefined): void {
    if (!recorded) return;
    this.notices.done(this.book.say('core.state.saved'));
    this.fetched.reload();
  }

  private planOf({ behindPlanMs }: RecoveringService): string {
    if (behindPlanMs === null) return '';
    const time = durationOf(this.book, behindPlanMs);
    if (Math.abs(behindPlanMs) < 60_000) return this.book.say('recovery.plan.kept');
    return this.book.say(behindPlanMs > 0 ? 'recovery.plan.later' : 'recovery.plan.earlier', {
      time,
    });
  }

  private moment(
    key: string,
    label: 'recovery.out' | 'recovery.planned' | 'recovery.back',
    value: (row: RecoveringService) => string | null,
  ): Column<RecoveringService> {
    return {
      key,
      label: this.book.say(label),
      value,
      text: (row) => (value(row) === null ? '' : this.book.instant(value(row) ?? '')),
      width: '8rem',
      wraps: true,
    };
  }
}
