import {
  err,
  ok,
  parseCalendarDate,
  proseForm,
  tidyText,
  type CalendarDate,
  type Level,
  type Result,
} from '@weerbaar/kernel';

/** A row of an exchange file, cell by cell, as somebody filled it in. */
export interface ImportRow {
  readonly unit: string;
  readonly unitId: string;
  readonly safeguard: string;
  /** The program that wrote the file held the code for a number: `3.1` may have been `3.10`. */
  readonly safeguardIsNumber: boolean;
  readonly effectiveOn: string;
  readonly kind: string;
  readonly documentation: string;
  readonly implementation: string;
  readonly documentationReason: string;
  readonly implementationReason: string;
  readonly reason: string;
}

/** A unit as far as whoever imports may know it. */
export interface ImportUnit {
  readonly id: string;
  readonly mayImport: boolean;
  /** Whether it has, or once had, this name: a file may be older than the name of today. */
  readonly everNamed: (name: string) => boolean;
  /** When it exists and is not archived: from a day until before another. */
  readonly periods: readonly {
    readonly from: CalendarDate;
    readonly until: CalendarDate | 'infinity';
    readonly assessesItself: boolean;
  }[];
  /** Safeguards that it provides for others: a unit that only groups others may still do that. */
  readonly provides: ReadonlySet<string>;
}

/** What rows are held against. */
export interface ImportScope {
  readonly today: CalendarDate;
  readonly unitById: (id: string) => ImportUnit | undefined;
  /** By the name that it has today. */
  readonly unitsByName: (name: string) => readonly ImportUnit[];
  readonly hasSafeguard: (code: string) => boolean;
}

/** An answer that a row holds, ready to be recorded. */
export interface ImportedAnswer {
  readonly unitId: string;
  readonly code: string;
  readonly effectiveOn: CalendarDate;
  readonly kind: 'scored' | 'not-applicable' | 'open';
  readonly documentation: Level | null;
  readonly implementation: Level | null;
  readonly documentationReason: string;
  readonly implementationReason: string;
  readonly reason: string;
}

/** Why a row is refused by itself. (Beside the others of its file it may still be a duplicate.) */
export interface RefusedRow {
  readonly code:
    | 'unit-unknown'
    | 'unit-ambiguous'
    | 'unit-contradictory'
    | 'unit-not-allowed'
    | 'unit-does-not-assess'
    | 'safeguard-unknown'
    | 'date-invalid'
    | 'kind-unknown'
    | 'level-invalid'
    | 'reason-missing'
    | 'text-too-long'
    | 'text-invalid';
}

/** The longest justification that can be recorded, in UTF-16 units. */
export const longestReason = 4000;

const kinds = ['scored', 'not-applicable', 'open'] as const;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const refused = (code: RefusedRow['code']): Result<never, RefusedRow> => err({ code });

/** The id of a unit when there is one, else its name: names change, ids do not. Where both stand, both must mean it. */
function unitOf(row: ImportRow, scope: ImportScope): Result<ImportUnit, RefusedRow> {
  const id = row.unitId.trim().toLowerCase();
  const name = row.unit.trim();
  const found =
    id === '' ? scope.unitsByName(name) : [uuid.test(id) ? scope.unitById(id) : undefined];
  const [unit, another] = found;
  if (unit === undefined) return refused('unit-unknown');
  if (another !== undefined) return refused('unit-ambiguous');
  if (id !== '' && name !== '' && !unit.everNamed(name)) return refused('unit-contradictory');
  return unit.mayImport ? ok(unit) : refused('unit-not-allowed');
}

function codeOf(row: ImportRow, scope: ImportScope): Result<string, RefusedRow> {
  const code = row.safeguard.trim();
  const lostDigit = row.safeguardIsNumber && scope.hasSafeguard(`${code}0`);
  return scope.hasSafeguard(code) && !lostDigit ? ok(code) : refused('safeguard-unknown');
}

/** A day that can be recorded: 1990 or later and not in the future. */
function dayOf(row: ImportRow, today: CalendarDate): Result<CalendarDate, RefusedRow> {
  const day = parseCalendarDate(row.effectiveOn.trim());
  return day.ok && day.value >= '1990-01-01' && day.value <= today ? day : refused('date-invalid');
}

type Levels = Pick<ImportedAnswer, 'documentation' | 'implementation'>;

/** Both levels of what is scored; none of anything else, since a level there would be lost in silence. */
function levelsOf(row: ImportRow, kind: ImportedAnswer['kind']): Result<Levels, RefusedRow> {
  const cells = [row.documentation.trim(), row.implementation.trim()] as const;
  const form = kind === 'scored' ? /^[1-5]$/ : /^$/;
  if (!cells.every((cell) => form.test(cell))) return refused('level-invalid');
  if (kind !== 'scored') return ok({ documentation: null, implementation: null });
  const [documentation, implementation] = cells;
  return ok({
    documentation: Number(documentation) as Level,
    implementation: Number(implementation) as Level,
  });
}

type Texts = Pick<ImportedAnswer, 'documentationReason' | 'implementationReason' | 'reason'>;

function textsOf(row: ImportRow): Result<Texts, RefusedRow> {
  const texts = {
    documentationReason: tidyText(row.documentationReason),
    implementationReason: tidyText(row.implementationReason),
    reason: tidyText(row.reason),
  };
  for (const text of Object.values(texts)) {
    if (text.length > longestReason) return refused('text-too-long');
    if (!proseForm.test(text)) return refused('text-invalid');
  }
  return ok(texts);
}

/** Whether a unit can be scored for a safeguard on a day: it is there, and it assesses itself or provides for others. */
function scorable(unit: ImportUnit, code: string, on: CalendarDate): boolean {
  const period = unit.periods.find(
    ({ from, until }) => from <= on && (until === 'infinity' || on < until),
  );
  return period !== undefined && (period.assessesItself || unit.provides.has(code));
}

/**
 * What one row of an exchange file says, or the first reason why it cannot be recorded. Blanks
 * around a cell do not count. Nothing is guessed: a kind that is not named, a level that is not a
 * whole number from 1 to 5, a text that would have to be cut are refused.
 */
export function importRowFate(
  row: ImportRow,
  scope: ImportScope,
): Result<ImportedAnswer, RefusedRow> {
  const unit = unitOf(row, scope);
  if (!unit.ok) return unit;
  const code = codeOf(row, scope);
  if (!code.ok) return code;
  const effectiveOn = dayOf(row, scope.today);
  if (!effectiveOn.ok) return effectiveOn;
  const kind = kinds.find((one) => one === row.kind.trim().toLowerCase());
  if (kind === undefined) return refused('kind-unknown');
  const levels = levelsOf(row, kind);
  if (!levels.ok) return levels;
  const texts = textsOf(row);
  if (!texts.ok) return texts;
  if (kind === 'not-applicable' && texts.value.reason === '') return refused('reason-missing');
  if (!scorable(unit.value, code.value, effectiveOn.value)) return refused('unit-does-not-assess');
  return ok({
    unitId: unit.value.id,
    code: code.value,
    effectiveOn: effectiveOn.value,
    kind,
    ...levels.value,
    ...texts.value,
  });
}
