import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { findFramework } from '@weerbaar/catalogue';
import { fractionFromWire, type Level } from '@weerbaar/kernel';
import { decimalsBeside } from '@weerbaar/phrases';
import {
  Breadcrumb,
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { CoverageBar, Figure } from '@weerbaar/ui/data';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { notApplicable, opened, withLevel, type Dimension } from '../data/answer-draft';
import { AnswerBook } from '../data/answer-book';
import { ControlSheetStore, type SheetRow } from '../data/control-sheet-store';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { EntryDay } from '../data/entry-day';
import { shownFramework } from '../data/scores-client';
import { EntryDayNote } from '../ui/entry-day-note';
import { GroupsNote } from '../ui/groups-note';
import { KeysDialog } from '../ui/keys-dialog';
import { ReasonDialog } from '../ui/reason-dialog';
import { coverageWords, scoreSentence } from '../ui/score-words';
import { AssessmentGrid, type GridWish } from './assessment-grid';
import type { GridCursor } from './grid-keys';
import { SafeguardPanel } from './safeguard-panel';
import { SheetActions } from './sheet-actions';

const controls = findFramework(shownFramework.framework, shownFramework.version)?.controls ?? [];

/** One control of one unit: where it stands, and its safeguards to be scored. */
@Component({
  imports: [
    AssessmentGrid,
    Breadcrumb,
    Button,
    CoverageBar,
    EmptyState,
    EntryDayNote,
    GroupsNote,
    Figure,
    Icon,
    ProblemNotice,
    SafeguardPanel,
    ScopeLink,
    SheetActions,
    Skeleton,
  ],
  providers: [AnswerBook, ControlSheetStore, EntryDay],
  templateUrl: './control-page.html',
  styleUrl: './control-page.css',
})
export class ControlPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(ControlSheetStore);
  protected readonly answers = inject(AnswerBook);
  protected readonly texts = inject(CatalogueTexts);
  protected readonly scope = inject(ScopeStore);
  private readonly dialogs = inject(Dialogs);
  private readonly pageTitle = inject(PageTitle);

  readonly controlCode = input.required<string>();
  /** The safeguard to begin with, as a link may name it. */
  readonly at = input<string>();

  private readonly grid = viewChild(AssessmentGrid);
  private readonly panel = viewChild(SafeguardPanel);
  protected readonly unfolded = signal(false);
  protected readonly picked = signal<ReadonlySet<string>>(new Set());
  protected readonly cursor = linkedSignal<string, GridCursor>({
    source: () => `${this.store.sheet()?.unit.id} ${this.controlCode()} ${this.at() ?? ''}`,
    computation: () => ({ row: this.firstRow(), dimension: 'documentation' }),
  });
  /** The row of the cursor; the last one when the sheet has become shorter. */
  protected readonly current = computed<SheetRow | undefined>(() => {
    const rows = this.store.rows();
    return rows[this.cursor().row] ?? rows.at(-1);
  });

  /** Both the scores and the words are there, so that the page comes at once and nothing jumps. */
  protected readonly ready = computed(
    () => this.store.sheet() !== undefined && (this.texts.ready() || this.texts.failed()),
  );
  protected readonly title = computed(() => {
    const title = this.texts.control(this.controlCode());
    return `${this.controlCode()}. ${title}`;
  });
  protected readonly crumbs = computed(() => [
    ...(this.store.sheet()?.path ?? []).map(({ id, name }) => ({
      label: name,
      link: '/maturity',
      query: { ...this.scope.query(), unit: id },
    })),
    { label: this.book.say('maturity.control.numbered', { code: this.controlCode() }) },
  ]);
  /** The controls before and after this one, for going through them in turn. */
  protected readonly neighbours = computed(() => {
    const here = controls.findIndex(({ code }) => code === this.controlCode());
    return {
      before: controls[here - 1]?.code,
      after: here < 0 ? undefined : controls[here + 1]?.code,
    };
  });
  private readonly maturity = computed(() => {
    const preview = this.store.preview();
    if (preview) return preview.maturity;
    const recorded = this.store.sheet()?.maturity;
    return recorded ? fractionFromWire(recorded) : null;
  });
  /** Whether there is anything to count: the unit is assessed, and the group asks something here. */
  protected readonly counted = computed(() => {
    const sheet = this.store.sheet();
    return sheet?.unit.assessesItself === true && this.store.rows().length > 0;
  });
  protected readonly figure = computed(() => {
    const decimals = decimalsBeside(this.store.sheet()?.targetTenths ?? null, this.maturity());
    return this.book.score(this.maturity(), { decimals });
  });
  protected readonly exact = computed(() =>
    this.maturity() === null
      ? undefined
      : this.book.say('maturity.exactly', {
          score: this.book.score(this.maturity(), { decimals: 2 }),
        }),
  );
  protected readonly counts = computed(() => this.store.preview() ?? this.store.sheet()?.coverage);
  protected readonly sentence = computed(() => {
    const sheet = this.store.sheet();
    if (!sheet) return '';
    const { targetTenths, targetDueOn } = sheet;
    return scoreSentence(this.book, { maturity: this.maturity(), targetTenths, targetDueOn });
  });
  protected readonly beside = computed(() => {
    const counts = this.counts();
    return counts ? coverageWords(this.book, counts) : '';
  });

  constructor() {
    effect(() => this.store.show(this.controlCode()));
    effect(() => this.pageTitle.about(this.title()));
    effect(() => {
      // A link that names a safeguard begins there, with the keyboard in its first cell.
      if (this.at() !== undefined && this.grid()) untracked(() => this.grid()?.focus());
    });
  }

  protected level({
    row,
    dimension,
    level,
  }: {
    row: SheetRow;
    dimension: Dimension;
    level: Level;
  }): void {
    // Not `row.own`: whoever types faster than the page is drawn would have his last level taken back.
    row.saving.change(withLevel(row.saving.shown(), dimension, level));
  }

  protected chooseSide(dimension: Dimension): void {
    this.cursor.update(({ row }) => ({ row, dimension }));
  }

  protected async wish(wish: GridWish): Promise<void> {
    const item = this.current();
    if (!item) return;
    switch (wish) {
      case 'not-applicable':
        await this.askWhyNot(item);
        return;
      case 'open':
        item.saving.change(opened());
        return;
      case 'confirm':
        item.saving.confirm();
        return;
      case 'undo':
        item.saving.undo();
        return;
      case 'panel':
        this.unfolded.set(true);
        setTimeout(() => this.panel()?.focus());
        return;
      case 'keys':
        await this.dialogs.open(KeysDialog);
        return;
      case 'refused':
        return;
    }
  }

  protected back(): void {
    this.grid()?.focus();
  }

  /** What was done to several rows is read back; then the keyboard goes on where it was. */
  protected done(): void {
    this.picked.set(new Set());
    this.store.reload();
    this.back();
  }

  private async askWhyNot(item: SheetRow): Promise<void> {
    const { code } = item.row;
    const reason = await this.dialogs.open<string>(ReasonDialog, {
      title: this.book.say('maturity.not-applicable.title', { code }),
      body: this.book.say('maturity.not-applicable.body'),
      label: this.book.say('maturity.reason.not-applicable'),
      confirm: this.book.say('core.action.save'),
      reason: item.own.kind === 'not-applicable' ? item.own.reason : '',
    });
    if (reason !== undefined) item.saving.change(notApplicable(reason));
    this.back();
  }

  private firstRow(): number {
    const { safeguards = [], group = 0 } = this.store.sheet() ?? {};
    const shown = safeguards.filter((row) => row.group <= group);
    return Math.max(
      0,
      shown.findIndex(({ code }) => code === this.at()),
    );
  }
}
