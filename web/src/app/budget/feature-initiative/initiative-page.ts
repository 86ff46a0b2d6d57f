import { Component, computed, effect, inject, input } from '@angular/core';
import { InitiativeView } from '@weerbaar/contracts';
import { groupBalances, readSchedule, sumBalances, sumCents } from '@weerbaar/money';
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
import { Figure } from '@weerbaar/ui/data';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { BudgetStore } from '../data/budget-store';
import { initiativeForm } from '../data/forms/initiative-form';
import { openForm } from '../ui/open-form';

/** One initiative: what it is to lift, how it keeps to its dates, and what it costs, down to the invoice and the score. */
@Component({
  selector: 'app-initiative-page',
  imports: [Breadcrumb, Button, Figure, Icon, ProblemNotice, ScopeLink, Skeleton],
  providers: [BudgetStore],
  templateUrl: './initiative-page.html',
  styleUrl: './initiative-page.css',
})
export class InitiativePage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  private readonly store = inject(BudgetStore);
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly tree = inject(UnitTreeStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  readonly initiativeId = input.required<string>();

  protected readonly fetched = apiResource(
    () => ({
      path: `/initiatives/${this.initiativeId()}`,
      query: { on: this.scope.on() ?? undefined },
    }),
    (body) => InitiativeView.parse(body),
  );
  protected readonly initiative = computed(() =>
    this.fetched.hasValue() ? this.fetched.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly crumbs = computed(() => [
    { label: this.book.say('budget.nav.initiatives'), link: '/budget/initiatives' },
    { label: this.initiative()?.title ?? '' },
  ]);
  protected readonly editable = computed(
    () =>
      this.session.may('initiative.edit') &&
      this.scope.present() &&
      this.store.books() !== undefined,
  );
  private readonly cells = computed(() =>
    this.store.cells().filter(({ initiative }) => initiative === this.initiativeId()),
  );
  protected readonly total = computed(() =>
    sumBalances(this.cells().map(({ balance }) => balance)),
  );
  protected readonly cost = computed(() => {
    const { spent, open, forecast } = this.total();
    return sumCents([spent, open, forecast]);
  });
  protected readonly years = computed(() =>
    groupBalances(this.cells(), ({ year }) => year).sort((a, b) => a.group - b.group),
  );
  protected readonly beside = computed(() => {
    const { decided, free } = this.total();
    const allotted = this.book.euro(decided);
    return free < 0
      ? this.book.say('budget.initiative.beside.beyond', {
          allotted,
          beyond: this.book.euro(0 - free),
        })
      : this.book.say('budget.initiative.beside', { allotted, free: this.book.euro(free) });
  });
  protected readonly schedule = computed(() => {
    const milestones = this.initiative()?.milestones ?? [];
    const { reached } = readSchedule(milestones, this.scope.day());
    return this.book.say('budget.initiative.schedule', {
      reached: this.book.number(reached),
      count: milestones.length,
    });
  });
  protected readonly milestones = computed(() =>
    (this.initiative()?.milestones ?? []).map((milestone) => {
      const { late, worstDays } = readSchedule([milestone], this.scope.day());
      return { ...milestone, late: late > 0, days: worstDays };
    }),
  );
  protected readonly facts = computed(() => {
    const one = this.initiative();
    if (!one) return [];
    const fact = (label: string, text: string) => ({ label, text });
    return [
      fact(this.book.say('budget.field.kind'), this.book.say(`budget.initiative.kind.${one.kind}`)),
      fact(this.book.say('budget.field.unit'), one.unitName),
      fact(this.book.say('budget.field.sponsor'), one.sponsor),
      fact(
        this.book.say('budget.period'),
        `${this.book.date(one.startsOn)} – ${this.book.date(one.endsOn)}`,
      ),
      fact(this.book.say('budget.field.milestones'), this.schedule()),
    ].filter(({ text }) => text !== '');
  });
  protected readonly waits = computed(() =>
    (this.initiative()?.dependsOn ?? []).map((id) => {
      const one = this.store.initiative(id);
      return { id, name: one ? `${one.code} ${one.title}` : id };
    }),
  );
  protected readonly unattributed = computed(() => {
    const shares = (this.initiative()?.keys ?? []).map(({ share }) => share);
    return 10_000 - shares.reduce((sum, share) => sum + share, 0);
  });

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.about(this.initiative()?.title ?? ''));
  }

  protected amount(cents: number): string {
    return this.book.number(Math.round(cents / 100));
  }

  protected share(basisPoints: number): string {
    return this.book.percentage(basisPoints / 10_000, { decimals: 1 });
  }

  protected controlOf(code: string): string {
    return code.split('.')[0] ?? code;
  }

  protected statusOf(status: InitiativeView['status']): string {
    return this.book.say(`budget.initiative.status.${status}`);
  }

  protected degree(value: string): string {
    return this.book.find(`budget.degree.${value}`) ?? value;
  }

  protected async change(): Promise<void> {
    const [known, books] = [this.initiative(), this.store.books()];
    if (!known || !books) return;
    const [units, today] = [this.tree.units(), this.session.today()];
    const changed = await openForm(this.dialogs, (book) =>
      initiativeForm(book, books, units, today, known),
    );
    if (changed) this.notices.done(this.book.say('budget.recorded'));
    this.fetched.reload();
    this.store.reload();
  }
}
