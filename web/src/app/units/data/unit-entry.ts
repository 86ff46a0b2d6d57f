import type { ChangeUnit } from '@weerbaar/contracts';
import { formatCompanyNumber, parseCompanyNumber } from '@weerbaar/kernel';

/** A unit as a form has it: what is typed, not yet what is sent. */
export interface UnitEntry {
  readonly name: string;
  readonly parentId: string | null;
  readonly weight: string;
  readonly archived: boolean;
  readonly legalEntity: boolean;
  readonly companyNumber: string;
  readonly assessesItself: boolean;
}

/** The sides of a unit that a change can name. */
export type UnitAspects = Omit<ChangeUnit, 'effectiveOn' | 'replaces' | 'reason'>;
export type UnitAspect = keyof UnitAspects;

/** What is known of a unit, on the wire. */
export interface UnitState {
  readonly name: string;
  readonly parentId: string | null;
  readonly weight: number;
  readonly archived: boolean;
  readonly legalEntity: boolean;
  readonly companyNumber: string;
  readonly assessesItself: boolean;
}

export const newUnit: UnitEntry = {
  name: '',
  parentId: null,
  weight: '1',
  archived: false,
  legalEntity: false,
  companyNumber: '',
  assessesItself: true,
};

/** A unit as a form begins with it. */
export const entryOf = (unit: UnitState): UnitEntry => ({
  ...unit,
  weight: String(unit.weight),
  companyNumber: writtenNumber(unit.companyNumber),
});

/** A company number as people write it; what is none stays as it is. */
export function writtenNumber(digits: string): string {
  const parsed = parseCompanyNumber(digits);
  return parsed.ok ? formatCompanyNumber(parsed.value) : digits;
}

/** Why what was typed is no company number; undefined for none at all. */
export function numberFault(typed: string) {
  if (typed.trim() === '') return undefined;
  const parsed = parseCompanyNumber(typed);
  return parsed.ok ? undefined : parsed.error.code;
}

/** Whether so much was typed that a fault is worth telling before the form is sent. */
export const numberComplete = (typed: string): boolean => typed.replace(/\D/g, '').length >= 10;

/** What a form says of all aspects. A weight that cannot be read is NaN, which no schema takes; what is no legal entity has no number. */
export const aspectsIn = (entry: UnitEntry) => ({
  name: entry.name.trim(),
  parentId: entry.parentId,
  weight: /^\d{1,6}$/.test(entry.weight.replace(/[\s.]/g, ''))
    ? Number(entry.weight.replace(/[\s.]/g, ''))
    : Number.NaN,
  archived: entry.archived,
  legalEntity: entry.legalEntity,
  companyNumber: entry.legalEntity ? digitsIn(entry.companyNumber) : '',
  assessesItself: entry.assessesItself,
});

/** Only what differs from `before`, and what a correction must repeat because the version that it replaces said it. */
export function changedAspects(
  before: UnitState,
  entry: UnitEntry,
  repeated: ReadonlySet<UnitAspect> = new Set(),
): Partial<ReturnType<typeof aspectsIn>> {
  const after = aspectsIn(entry);
  const names = Object.keys(after) as UnitAspect[];
  return Object.fromEntries(
    names
      .filter((name) => repeated.has(name) || !Object.is(after[name], before[name]))
      // only the root has no parent, and it never gets one
      .filter((name) => after[name] !== null)
      .map((name) => [name, after[name]]),
  );
}

const digitsIn = (typed: string): string => {
  const parsed = parseCompanyNumber(typed);
  return parsed.ok ? parsed.value : typed;
};
