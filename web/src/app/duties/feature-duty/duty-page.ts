import { Component, computed, effect, inject, input } from '@angular/core';
import type { DutyStateView, LinkedSafeguard } from '@weerbaar/contracts';
import { Button, Dialogs, Icon, Notices, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { CellTemplate, DataTable, type Column } from '@weerbaar/ui/data';
import { Attachments } from '../../attachments/ui/attachments';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { dutyOf } from '../data/duty-of';
import { DutyStore } from '../data/entity-stores';
import { LawTexts } from '../data/law-texts';
import type { DutyQuestion } from '../ui/duty-dialog';
import { SourceList } from '../ui/source-list';

/** One duty of one entity: what is said of it, what the linked safeguards say, its evidence and its history. */
@Component({
  selector: 'app-duty-page',
  imports: [
    Attachments,
    Button,
    CellTemplate,
    DataTable,
    Icon,
    ProblemNotice,
    ScopeLink,
    Skeleton,
    SourceList,
  ],
  providers: [DutyStore],
  templateUrl: './duty-page.html',
  styleUrl: './duty-page.css',
})
export class DutyPage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  protected readonly store = inject(DutyStore);
  private readonly scope = inject(ScopeStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly told = this.store.detail;

  readonly entityId = input.required<string>();
  readonly duty = input.required<string>();

  protected readonly line = computed(() => this.told.value()?.duty);
  protected readonly words = computed(() => this.texts.duties()?.duties[this.duty()]);
  protected readonly sources = computed(() => dutyOf(this.duty())?.sources ?? []);
  protected readonly perMember = computed(() => dutyOf(this.duty())?.perMember ?? false);
  protected readonly editable = computed(
    () => (this.told.value()?.recordable ?? false) && this.scope.present(),
  );
  protected readonly states = computed(() => this.store.history.value()?.states ?? []);
  protected readonly status = computed(() => {
    const status = this.line()?.state?.status;
    return this.book.say(status ? `duties.status.${status}` : 'duties.status.none');
  });
  protected readonly facts = computed(() => {
    const state = this.line()?.state;
    if (!state) return [];
    const route = state.route && (this.texts.duties()?.routes[state.route] ?? state.route);
    return [
      [this.book.say('entities.owner'), state.ownerName ?? ''],
      [this.book.say('entities.due.field'), this.dayOf(state.dueOn)],
      [this.book.say('entities.review'), this.dayOf(state.reviewOn)],
      [this.book.say('entities.route'), route ?? ''],
      ...state.milestones.map(({ code, reachedOn }) => [
        this.book.find(`duties.milestone.${code}`) ?? code,
        this.book.date(reachedOn, 'long'),
      ]),
      [this.book.say('entities.reason'), state.reason],
      [this.book.say('entities.notes'), state.notes],
    ].filter(([, value]) => value !== '');
  });
  protected readonly verdict = computed(() => {
    const claim = this.line()?.claim;
    if (!claim || claim.reason === 'nothing-claimed') return '';
    if (claim.reason === 'no-links') return this.book.say('duties.claim.no-links');
    return claim.verdict === 'contradicted'
      ? this.book.say('duties.claim.contradicted', {
          found: this.shareOf(claim.found),
          asked: this.shareOf(claim.asked),
        })
      : this.book.say(`duties.claim.${claim.verdict}`);
  });
  protected readonly strands = computed(() =>
    (['direct', 'partial'] as const).map((strand) => {
      const {
        applicable = 0,
        assessed = 0,
        reached = 0,
        linked = 0,
      } = this.line()?.coverage[strand] ?? {};
      return {
        strand,
        linked,
        name: this.book.say(`duties.link.${strand}`),
        reached: this.book.say('governance.duty.reached', { reached, applicable }),
        assessed: this.book.say('governance.duty.assessed', { assessed, applicable }),
      };
    }),
  );
  protected readonly level = computed(() =>
    this.book.say('governance.duty.level', {
      level: this.book.tenths(this.told.value()?.askedTenths ?? 0),
    }),
  );
  protected readonly safeguards = computed(() => this.told.value()?.safeguards ?? []);
  protected readonly columns = computed<readonly Column<LinkedSafeguard>[]>(() => [
    {
      key: 'code',
      label: this.book.say('governance.duty.safeguard'),
      value: (row) => row.code,
      width: '7rem',
    },
    {
      key: 'strength',
      label: this.book.say('governance.duty.strength'),
      value: (row) => this.linkOf(row),
      width: '10rem',
    },
    this.counted('assessed'),
    this.counted('reached'),
    this.counted('applicable'),
  ]);
  protected readonly rowId = (row: LinkedSafeguard): string => row.code;

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => this.store.show(this.entityId(), this.duty()));
    effect(() => pageTitle.about(this.texts.duty(this.duty())));
  }

  protected pathOf({ code }: LinkedSafeguard): string {
    return `/safeguards/${code}`;
  }

  protected linkOf({ strength, changed }: LinkedSafeguard): string {
    const link = this.book.say(`duties.link.${strength}`);
    return changed ? `${link}, ${this.book.say('governance.duty.changed')}` : link;
  }

  protected toldState(state: DutyStateView): string {
    const line = this.book.say('entities.history.line', {
      date: this.book.date(state.effectiveOn),
      status: this.book.say(`duties.status.${state.status}`),
    });
    const by = this.book.say('entities.history.by', {
      person: state.recordedBy ?? this.book.say('core.state.unknown'),
      time: this.book.instant(state.recordedAt),
    });
    const corrected = state.replaced ? ` (${this.book.say('entities.history.corrected')})` : '';
    return `${line}, ${by}${corrected}`;
  }

  protected async record(corrects: DutyStateView | null = null): Promise<void> {
    const duty = this.line();
    if (!duty) return;
    const { DutyDialog } = await import('../ui/duty-dialog');
    const question: DutyQuestion = {
      duty,
      corrects,
      on: this.scope.day(),
      store: this.store,
    };
    const recorded = await this.dialogs.open<true>(DutyDialog, question);
    this.store.reload();
    if (recorded === true) this.notices.done(this.book.say('entities.saved'));
  }

  private dayOf(day: string | null): string {
    return day === null ? '' : this.book.date(day, 'long');
  }

  private counted(key: 'applicable' | 'assessed' | 'reached'): Column<LinkedSafeguard> {
    return {
      key,
      label: this.book.say(`governance.duty.column.${key}`),
      value: (row) => row[key],
      text: (row) => this.book.number(row[key]),
      number: true,
    };
  }

  private shareOf(share: { numerator: string; denominator: string } | null): string {
    return share === null
      ? ''
      : this.book.percentage(Number(share.numerator) / Number(share.denominator));
  }
}
