import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { findFramework } from '@weerbaar/catalogue';
import { ControlSheet, type SafeguardRow } from '@weerbaar/contracts';
import type { Standing } from '@weerbaar/maturity';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { AnswerBook } from './answer-book';
import type { AnswerPlace } from './answer-doors';
import type { AnswerDraft } from './answer-draft';
import type { AnswerSaving, AnswerState } from './answer-saving';
import { EntryDay } from './entry-day';
import { controlPath, shownFramework } from './scores-client';
import { previewOf, standingWith, type SheetPreview } from './sheet-preview';

/** A safeguard of the sheet with what is on the screen: entered, recorded or on its way. */
export interface SheetRow {
  readonly row: SafeguardRow;
  readonly saving: AnswerSaving;
  /** The unit's own answer as shown. */
  readonly own: AnswerDraft;
  readonly standing: Standing;
  readonly state: AnswerState;
  /** Whether the unit may answer here: it may be scored, and the answer is not somebody else's. */
  readonly editable: boolean;
}

/** One control of one unit: what is recorded, what is being entered, and what both come to. */
@Injectable()
export class ControlSheetStore {
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly answers = inject(AnswerBook);
  private readonly entry = inject(EntryDay);

  private readonly control = signal<string | undefined>(undefined);
  private readonly resource = apiResource(
    () => {
      const [unit, code] = [this.scope.unitId(), this.control()];
      if (unit === null || code === undefined) return undefined;
      return {
        path: controlPath(unit, code),
        query: { on: this.scope.on() ?? undefined, ig: this.scope.group(), ...shownFramework },
      };
    },
    (body) => ControlSheet.parse(body),
  );

  readonly sheet = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  readonly problem = computed(() => {
    const error = this.resource.error();
    return error && problemFrom(error);
  });
  /** Whether this person may score this unit at all, on whatever day. */
  readonly scorable = computed(
    () => this.sheet()?.unit.scorable === true && this.session.may('assessment.record'),
  );
  /** Whether answers can be given now. */
  readonly open = computed(() => this.scorable() && this.entry.open());

  readonly rows = computed<readonly SheetRow[]>(() => {
    const sheet = this.sheet();
    if (!sheet) return [];
    return sheet.safeguards
      .filter((row) => row.group <= sheet.group)
      .flatMap((row) => {
        const saving = this.answers.at(placeOf(sheet, row));
        return saving ? [this.rowOf(row, saving)] : [];
      });
  });
  /** How many safeguards of the control lie outside the chosen group. */
  readonly outsideGroup = computed(() => {
    const sheet = this.sheet();
    return sheet ? sheet.safeguards.filter((row) => row.group > sheet.group).length : 0;
  });
  /** What the control comes to with everything on the screen, by the same function as the server. */
  readonly preview = computed<SheetPreview | undefined>(() => {
    const sheet = this.sheet();
    const framework = sheet && findFramework(sheet.framework, sheet.version);
    if (!framework) return undefined;
    const rows = this.rows().map(({ row, standing }) => ({ group: row.group, standing }));
    return previewOf(rows, sheet.group, sheet.targetTenths, framework.denominator);
  });

  constructor() {
    effect(() => {
      const sheet = this.sheet();
      if (!sheet) return;
      const read = sheet.safeguards.map((row) => ({
        place: placeOf(sheet, row),
        recorded: { revision: row.revision, answer: row.own },
      }));
      untracked(() => this.answers.adopt(read));
    });
  }

  /** Shows a control. */
  show(code: string): void {
    this.control.set(code);
  }

  /** Reads the sheet again; what is being entered stays. */
  reload(): void {
    this.resource.reload();
  }

  private rowOf(row: SafeguardRow, saving: AnswerSaving): SheetRow {
    const own = saving.shown();
    const recorded = saving.recorded();
    return {
      row: { ...row, own: recorded.answer, revision: recorded.revision },
      saving,
      own,
      standing: standingWith(row, own),
      state: saving.state(),
      editable: this.open() && row.responsibility.kind !== 'inherited',
    };
  }
}

const placeOf = (sheet: ControlSheet, row: SafeguardRow): AnswerPlace => ({
  unitId: sheet.unit.id,
  code: row.code,
  on: sheet.on,
});
