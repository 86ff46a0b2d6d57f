import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { SafeguardHistory } from '@weerbaar/contracts';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { AnswerBook } from './answer-book';
import { EntryDay } from './entry-day';
import { historyPath, shownFramework } from './scores-client';
import { standingWith } from './sheet-preview';

/** One safeguard at one unit: its standing, the answer being given, and all that was ever said of it. */
@Injectable()
export class SafeguardStore {
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly tree = inject(UnitTreeStore);
  private readonly answers = inject(AnswerBook);
  private readonly entry = inject(EntryDay);

  private readonly code = signal<string | undefined>(undefined);
  private readonly resource = apiResource(
    () => {
      const [unit, code] = [this.scope.unitId(), this.code()];
      if (unit === null || code === undefined) return undefined;
      return {
        path: historyPath(unit, code),
        query: { on: this.scope.on() ?? undefined, ...shownFramework },
      };
    },
    (body) => SafeguardHistory.parse(body),
  );

  readonly history = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  readonly problem = computed(() => {
    const error = this.resource.error();
    return error && problemFrom(error);
  });
  readonly unit = computed(() => this.tree.unit(this.scope.unitId()));
  readonly scorable = computed(() => {
    const unit = this.unit();
    return unit?.scorable === true && !unit.archived && this.session.may('assessment.record');
  });
  /** Whether records can be added, corrected and taken back now, whoever answers for the safeguard. */
  readonly open = computed(() => this.scorable() && this.entry.open());
  /** Whether the unit's answer counts here, so that one can be given. */
  readonly editable = computed(
    () => this.open() && this.history()?.row.responsibility.kind !== 'inherited',
  );

  private readonly place = computed(() => {
    const [unitId, code] = [this.scope.unitId(), this.code()];
    return unitId === null || code === undefined ? undefined : { unitId, code, on: this.scope.day() };
  });
  readonly saving = computed(() => {
    const place = this.place();
    return place && this.answers.at(place);
  });
  readonly own = computed(() => this.saving()?.shown());
  readonly standing = computed(() => {
    const row = this.history()?.row;
    return row && standingWith(row, this.own() ?? null);
  });

  constructor() {
    effect(() => {
      const [row, place] = [this.history()?.row, this.place()];
      if (!row || row.code !== place?.code) return;
      const recorded = { revision: row.revision, answer: row.own };
      untracked(() => this.answers.adopt([{ place, recorded }]));
    });
    effect(() => {
      // A record that was added here belongs in the history below.
      if (this.saving()?.state().kind === 'saved') untracked(() => this.reload());
    });
  }

  show(code: string): void {
    this.code.set(code);
  }

  reload(): void {
    this.resource.reload();
  }
}
