import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import type { ManyRecorded, ResponsibilitySet } from '@weerbaar/contracts';
import { fractionToWire } from '@weerbaar/kernel';
import {
  Breadcrumb,
  Button,
  Dialogs,
  EmptyState,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { CellTemplate, DataTable, Figure, ScoreCell } from '@weerbaar/ui/data';
import { SelectField } from '@weerbaar/ui/form';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { FrameworkSource } from '../../catalogue/ui/framework-source';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { AcrossStore } from '../data/across-store';
import { controlOf } from '../data/control-of';
import { EntryDay } from '../data/entry-day';
import { EntryDayNote } from '../ui/entry-day-note';
import { ResponsibilityDialog, type ResponsibilitySubject } from '../ui/responsibility-dialog';
import { SameAnswerDialog, type SameAnswerSubject } from '../ui/same-answer-dialog';
import { SourceNote } from '../ui/source-note';
import { acrossColumns } from './across-columns';
import {
  acrossChoices,
  acrossCount,
  acrossLines,
  chosenLines,
  type AcrossChoice,
  type AcrossLine,
} from './across-lines';

/** One safeguard in every unit below the scope; what is finished in many is set in one act. */
@Component({
  imports: [
    Breadcrumb,
    Button,
    CellTemplate,
    DataTable,
    EmptyState,
    EntryDayNote,
    Figure,
    FrameworkSource,
    ProblemNotice,
    ScopeLink,
    ScoreCell,
    SelectField,
    Skeleton,
    SourceNote,
  ],
  providers: [AcrossStore, EntryDay],
  templateUrl: './across-page.html',
  styleUrl: './across-page.css',
})
export class AcrossPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(AcrossStore);
  protected readonly texts = inject(CatalogueTexts);
  protected readonly session = inject(SessionStore);
  protected readonly entry = inject(EntryDay);
  private readonly scope = inject(ScopeStore);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  readonly safeguardCode = input.required<string>();
  /** Which units are shown, in the address. */
  readonly show = input<string>();

  /** Both the scores and the words are there, so that the page comes at once and nothing jumps. */
  protected readonly ready = computed(
    () => this.store.across() !== undefined && (this.texts.ready() || this.texts.failed()),
  );
  protected readonly choice = computed<AcrossChoice>(
    () => acrossChoices.find((one) => one === this.show()) ?? 'all',
  );
  protected readonly choices = computed(() =>
    acrossChoices.map((value) => ({
      value,
      label: this.book.say(`maturity.across.show.${value}`),
    })),
  );
  private readonly all = computed(() => acrossLines(this.store.across()?.units ?? []));
  protected readonly lines = computed(() => chosenLines(this.all(), this.choice()));
  protected readonly scorable = computed(
    () => this.session.may('assessment.record') && this.all().some(({ scorable }) => scorable),
  );
  protected readonly mayPick = computed(
    () => (this.scorable() && this.entry.open()) || this.session.may('responsibility.set'),
  );

  private readonly ticked = linkedSignal<string, ReadonlySet<string>>({
    source: this.safeguardCode,
    computation: () => new Set(),
  });
  /** The picked units that are still shown, so that nothing unseen is changed. */
  protected readonly picked = computed(() =>
    this.lines().filter(({ unitId }) => this.ticked().has(unitId)),
  );
  protected readonly settable = computed(() => this.picked().filter(({ settable }) => settable));
  protected readonly allPicked = computed(
    () => this.lines().length > 0 && this.picked().length === this.lines().length,
  );

  protected readonly columns = computed(() => acrossColumns(this.book));
  protected readonly unitOf = ({ unitId }: AcrossLine) => unitId;
  protected readonly words = computed(() => this.texts.safeguard(this.safeguardCode()));
  protected readonly control = computed(() => controlOf(this.safeguardCode()));
  protected readonly page = computed(() => `/maturity/${this.control()}/${this.safeguardCode()}`);
  protected readonly crumbs = computed(() => [
    {
      label: this.texts.namedControl(this.control()),
      link: `/maturity/${this.control()}`,
      query: this.scope.query(),
    },
    { label: this.safeguardCode(), link: this.page(), query: this.scope.query() },
    { label: this.book.say('maturity.across.title') },
  ]);
  private readonly count = computed(() => acrossCount(this.all()));
  protected readonly figure = computed(() => {
    const { reached, applicable } = this.count();
    return this.book.share(reached, applicable);
  });
  protected readonly sentence = computed(() =>
    this.book.say('maturity.across.reached', {
      reached: this.count().reached,
      applicable: this.count().applicable,
    }),
  );
  protected readonly beside = computed(() =>
    this.book.say('maturity.across.assessed', {
      assessed: this.count().assessed,
      applicable: this.count().applicable,
    }),
  );

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => this.store.show(this.safeguardCode()));
    effect(() => pageTitle.about(`${this.safeguardCode()} ${this.words()?.title ?? ''}`.trim()));
  }

  protected choose(show: string): void {
    void this.router.navigate([], {
      queryParams: { show: show === 'all' ? null : show },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected isPicked({ unitId }: AcrossLine): boolean {
    return this.ticked().has(unitId);
  }

  protected pick(unitId: string): void {
    const next = new Set(this.ticked());
    if (!next.delete(unitId)) next.add(unitId);
    this.ticked.set(next);
  }

  protected pickAll(): void {
    this.ticked.set(this.allPicked() ? new Set() : new Set(this.lines().map(this.unitOf)));
  }

  /** The space bar picks the unit of the line that the keyboard is in; with Ctrl, A picks all. */
  protected pressed(event: KeyboardEvent): void {
    const cell = event.target instanceof HTMLElement ? event.target : undefined;
    const unitId = cell?.closest('tr')?.querySelector<HTMLElement>('[data-unit]')?.dataset['unit'];
    if (!this.mayPick() || unitId === undefined || cell?.matches('input, button, a')) return;
    if (event.key === ' ') this.pick(unitId);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) this.pickAll();
    else return;
    event.preventDefault();
  }

  protected async answer(): Promise<void> {
    const chosen = this.settable();
    const subject: SameAnswerSubject = {
      title: this.book.say('maturity.across.same', { count: chosen.length }),
      effectiveOn: this.scope.day(),
      backDated: this.entry.backDated(),
      pairs: chosen.map(({ unitId, unitName, code, revision }) => {
        return { unitId, code, seen: revision, name: unitName };
      }),
    };
    const recorded = await this.dialogs.open<ManyRecorded>(SameAnswerDialog, subject);
    if (!recorded) return;
    if (recorded.recorded > 0) {
      this.notices.done(this.book.say('maturity.same.done', { count: recorded.recorded }));
    }
    this.afterwards();
  }

  protected async provide(): Promise<void> {
    const chosen = this.picked();
    const first = chosen[0]?.responsibility;
    const subject: ResponsibilitySubject = {
      title: this.book.say('maturity.across.responsibility', { count: chosen.length }),
      effectiveOn: this.scope.day(),
      kind: first?.kind ?? 'own',
      providerId: first?.providerId ?? null,
      pairs: chosen.map(({ unitId, unitName, code, responsibility }) => {
        return { unitId, code, seen: responsibility.revision, name: unitName };
      }),
    };
    const set = await this.dialogs.open<ResponsibilitySet>(ResponsibilityDialog, subject);
    if (!set) return;
    if (set.changed > 0) {
      this.notices.done(this.book.say('maturity.responsibility.done', { count: set.changed }));
    }
    this.afterwards();
  }

  protected wire(line: AcrossLine) {
    return line.value && fractionToWire(line.value);
  }

  private afterwards(): void {
    this.ticked.set(new Set());
    this.store.reload();
  }
}
