import { Component, computed, effect, inject, input } from '@angular/core';
import type { AssessmentRecorded, RetractAssessment, SafeguardHistory } from '@weerbaar/contracts';
import { fractionToWire } from '@weerbaar/kernel';
import { safeguardMaturity } from '@weerbaar/maturity';
import { Breadcrumb, Dialogs, Notices, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { Attachments } from '../../attachments/ui/attachments';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { FrameworkSource } from '../../catalogue/ui/framework-source';
import { saving } from '../../shell/api/saving';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { AnswerBook } from '../data/answer-book';
import { draftOf, notApplicable, opened } from '../data/answer-draft';
import { EntryDay } from '../data/entry-day';
import { SafeguardStore } from '../data/safeguard-store';
import { ScoresClient, shownFramework } from '../data/scores-client';
import { AnswerTold } from '../ui/answer-told';
import { EntryDayNote } from '../ui/entry-day-note';
import { GroupsNote } from '../ui/groups-note';
import { ReasonDialog } from '../ui/reason-dialog';
import { SourceNote } from '../ui/source-note';
import { AnswerEditor } from './answer-editor';
import { CorrectDialog, type CorrectionSubject } from './correct-dialog';
import { HistoryList } from './history-list';
import type { HistoryLine } from './history-lines';
import { Leaners } from './leaners';

type Responsibility = SafeguardHistory['responsibilities'][number];

/** One safeguard at one unit: what is asked, the answer, its files, and all that was ever said. */
@Component({
  imports: [
    AnswerEditor,
    AnswerTold,
    Attachments,
    Breadcrumb,
    EntryDayNote,
    GroupsNote,
    Figure,
    FrameworkSource,
    HistoryList,
    Leaners,
    ProblemNotice,
    ScopeLink,
    Skeleton,
    SourceNote,
  ],
  providers: [AnswerBook, EntryDay, SafeguardStore],
  templateUrl: './safeguard-page.html',
  styleUrl: './safeguard-page.css',
})
export class SafeguardPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(SafeguardStore);
  protected readonly texts = inject(CatalogueTexts);
  private readonly scope = inject(ScopeStore);
  private readonly tree = inject(UnitTreeStore);
  private readonly client = inject(ScoresClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  readonly controlCode = input.required<string>();
  readonly safeguardCode = input.required<string>();

  /** The record, the words and the units are there, so that the page comes at once and nothing jumps. */
  protected readonly ready = computed(
    () =>
      this.store.history() !== undefined &&
      this.store.unit() !== undefined &&
      (this.texts.ready() || this.texts.failed()),
  );
  protected readonly words = computed(() => this.texts.safeguard(this.safeguardCode()));
  protected readonly crumbs = computed(() => {
    const unit = this.store.unit();
    const units = [...this.tree.above(unit?.id ?? null), ...(unit ? [unit] : [])];
    return [
      ...units.map(({ id, name }) => ({
        label: name,
        link: '/maturity',
        query: { ...this.scope.query(), unit: id },
      })),
      {
        label: this.texts.namedControl(this.controlCode()),
        link: `/maturity/${this.controlCode()}`,
        query: { ...this.scope.query(), at: this.safeguardCode() },
      },
      { label: this.safeguardCode() },
    ];
  });
  protected readonly kinds = computed(() => {
    const row = this.store.history()?.row;
    if (!row) return '';
    return [
      this.book.say('core.scope.group.short', { group: row.group }),
      this.book.find(`maturity.asset.${row.assetClass}`) ?? row.assetClass,
      this.book.find(`maturity.function.${row.securityFunction}`) ?? row.securityFunction,
    ].join(' · ');
  });
  protected readonly figure = computed(() => {
    const standing = this.store.standing();
    const maturity = standing && safeguardMaturity(standing);
    return this.book.score(maturity && fractionToWire(maturity));
  });
  protected readonly sentence = computed(() => {
    const standing = this.store.standing();
    switch (standing?.kind) {
      case undefined:
        return '';
      case 'not-applicable':
        return this.book.say('maturity.standing.not-applicable');
      case 'missing':
        return this.book.say('maturity.standing.missing');
      case 'scored':
        return this.book.say('maturity.standing.scored', {
          documentation: this.book.say(`core.level.${standing.documentation}`),
          implementation: this.book.say(`core.level.${standing.implementation}`),
        });
    }
  });
  protected readonly provided = computed(() => {
    const answer = this.store.history()?.row.provided;
    return answer && draftOf(answer);
  });

  protected readonly retracting = saving<
    { readonly message: RetractAssessment; readonly seen: number; readonly unitId: string },
    AssessmentRecorded
  >(({ message, seen, unitId }, key) =>
    this.client.retract(unitId, this.safeguardCode(), message, seen, key),
  );

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => this.store.show(this.safeguardCode()));
    effect(() => pageTitle.about(`${this.safeguardCode()} ${this.words()?.title ?? ''}`.trim()));
  }

  protected responsibilityWords({ kind, providerName }: Responsibility): string {
    const provider = providerName ?? this.book.say('core.state.unknown');
    return this.book.say(`maturity.responsibility.was.${kind}`, { provider });
  }

  protected setWords({ recordedBy, recordedAt }: Responsibility): string {
    return this.book.say('maturity.history.by.entry', {
      person: recordedBy ?? this.book.say('core.state.unknown'),
      time: this.book.instant(recordedAt),
    });
  }

  protected async wish(wish: 'not-applicable' | 'open'): Promise<void> {
    const answering = this.store.saving();
    if (!answering) return;
    if (wish === 'open') {
      answering.change(opened());
      return;
    }
    const shown = answering.shown();
    const reason = await this.dialogs.open<string>(ReasonDialog, {
      title: this.book.say('maturity.not-applicable.title', { code: this.safeguardCode() }),
      body: this.book.say('maturity.not-applicable.body'),
      label: this.book.say('maturity.reason.not-applicable'),
      confirm: this.book.say('core.action.save'),
      reason: shown.kind === 'not-applicable' ? shown.reason : '',
    });
    if (reason !== undefined) answering.change(notApplicable(reason));
  }

  protected async correct({ record, answer }: HistoryLine): Promise<void> {
    const [unit, history] = [this.store.unit(), this.store.history()];
    if (!unit || !history) return;
    const subject: CorrectionSubject = {
      title: this.book.say('maturity.correct.title', { number: record.revision }),
      unitId: unit.id,
      code: this.safeguardCode(),
      replaces: record.revision,
      seen: history.row.revision,
      effectiveOn: record.effectiveOn,
      answer,
    };
    const corrected = await this.dialogs.open<AssessmentRecorded>(CorrectDialog, subject);
    if (corrected) this.notices.done(this.book.say('maturity.correct.done'));
    this.store.reload();
  }

  protected async retract({ record }: HistoryLine): Promise<void> {
    const [unit, history] = [this.store.unit(), this.store.history()];
    if (!unit || !history) return;
    const reason = await this.dialogs.open<string>(ReasonDialog, {
      title: this.book.say('maturity.retract.title', { number: record.revision }),
      body: this.book.say('maturity.retract.body', {
        date: this.book.date(record.effectiveOn, 'long'),
      }),
      label: this.book.say('maturity.retract.reason'),
      confirm: this.book.say('maturity.history.retract'),
      kind: 'danger',
    });
    if (reason === undefined) return;
    const message = { ...shownFramework, retracts: record.revision, reason };
    const done = await this.retracting.run({
      message,
      seen: history.row.revision,
      unitId: unit.id,
    });
    if (done) this.notices.done(this.book.say('maturity.retract.done'));
    this.store.reload();
  }
}
