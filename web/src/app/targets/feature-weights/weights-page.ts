import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  type ControlWeights,
  type ControlWeightsSet,
  SetControlWeights,
} from '@weerbaar/contracts';
import { usualControlWeight } from '@weerbaar/maturity';
import {
  Breadcrumb,
  Button,
  Notices,
  Phrasebook,
  ProblemNotice,
  SaveStatus,
  Skeleton,
} from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { DateField, TextField } from '@weerbaar/ui/form';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { FrameworkSource } from '../../catalogue/ui/framework-source';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { shareOf, weighedMaturity, weightFrom } from '../data/weighing';
import { WeightsStore } from '../data/weights-store';

/** What each control weighs in the maturity of everybody, what that makes of the figure, and who decided it. */
@Component({
  selector: 'app-weights-page',
  imports: [
    Breadcrumb,
    Button,
    DateField,
    Figure,
    FrameworkSource,
    ProblemNotice,
    SaveStatus,
    Skeleton,
    TextField,
  ],
  providers: [WeightsStore],
  templateUrl: './weights-page.html',
  styleUrl: './weights-page.css',
})
export class WeightsPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(WeightsStore);
  protected readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(CatalogueTexts);
  private readonly notices = inject(Notices);

  protected readonly editable = computed(
    () => this.scope.present() && this.session.may('weight.set'),
  );
  protected readonly crumbs = computed(() => [
    {
      label: this.book.say('targets.title'),
      link: '/targets',
      query: { ...this.scope.query() },
    },
    { label: this.book.say('targets.weights.title') },
  ]);

  /** What is typed, by control; begins anew when other weights come in. */
  private readonly typed = linkedSignal<ControlWeights | undefined, ReadonlyMap<string, string>>({
    source: this.store.list,
    computation: (list) =>
      new Map((list?.weights ?? []).map(({ code, weight }) => [code, String(weight)])),
  });
  protected readonly from = signal<string>(this.session.today());
  protected readonly reason = signal('');
  protected readonly faults = entryFaults(SetControlWeights);
  protected readonly change = saving<
    { readonly change: SetControlWeights; readonly seen: number },
    ControlWeightsSet
  >(({ change, seen }, key) => this.store.set(change, seen, key));

  protected readonly rows = computed(() => {
    const list = this.store.list();
    const board = this.store.board();
    if (!list || !board) return undefined;
    const weights = list.weights.map(({ code }) => weightFrom(this.typed().get(code) ?? ''));
    const known = weights.map((weight) => weight ?? 0);
    const scores = new Map(board.controls.map(({ code, maturity }) => [code, maturity]));
    return list.weights.map(({ code, weight: before }, index) => ({
      code,
      name: this.texts.namedControl(code),
      maturity: this.book.score(scores.get(code) ?? null),
      typed: this.typed().get(code) ?? '',
      weight: weights[index] ?? null,
      changed: weights[index] !== before,
      share: this.book.percentage(shareOf(known[index] ?? 0, known)),
    }));
  });
  protected readonly changed = computed(() => (this.rows() ?? []).filter((row) => row.changed));
  protected readonly wrong = computed(() =>
    (this.rows() ?? []).some(({ weight }) => weight === null),
  );
  protected readonly figure = computed(() => this.book.score(this.preview()));
  protected readonly sentence = computed(() => {
    const unit = this.store.board()?.unit.name ?? '';
    if (this.changed().length === 0) return this.book.say('targets.weights.answer', { unit });
    const before = this.book.score(this.store.board()?.maturity ?? null);
    return this.book.say('targets.weights.preview', { unit, before });
  });
  private readonly preview = computed(() => {
    const board = this.store.board();
    if (!board) return null;
    const weights = new Map((this.rows() ?? []).map(({ code, weight }) => [code, weight]));
    return weighedMaturity(board.controls, (code) => weights.get(code) ?? usualControlWeight);
  });
  protected readonly history = computed(() =>
    (this.store.list()?.history ?? []).map((one) => ({
      revision: one.revision,
      from: this.book.date(one.effectiveOn),
      set: one.weights
        .map(({ code, weight }) => `${this.texts.namedControl(code)}: ${this.book.number(weight)}`)
        .join(', '),
      reason: one.reason,
      by: this.book.say('targets.weights.by', {
        person: one.recordedBy ?? this.book.say('core.state.unknown'),
        date: this.book.instant(one.recordedAt),
      }),
    })),
  );

  protected type(code: string, text: string): void {
    this.typed.update((typed) => new Map(typed).set(code, text));
    this.change.touched();
  }

  protected async save(): Promise<void> {
    const list = this.store.list();
    if (!list || this.wrong()) return;
    const change = this.faults.check({
      effectiveOn: this.from(),
      weights: this.changed().map(({ code, weight }) => ({ code, weight })),
      reason: this.reason(),
    });
    if (!change) return;
    if (await this.change.run({ change, seen: list.revision })) {
      this.reason.set('');
      this.store.reload();
      this.notices.done(this.book.say('targets.weights.done'));
      return;
    }
    this.faults.refused(this.change.problem());
  }

  /** Shows what somebody else has set in the meantime; what was typed here is given up. */
  protected showTheirs(): void {
    this.change.reset();
    this.store.reload();
  }
}
