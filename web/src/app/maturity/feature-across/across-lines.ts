import type { SafeguardAcross } from '@weerbaar/contracts';
import { compareFractions, fraction, type Fraction } from '@weerbaar/kernel';
import { safeguardMaturity, type Standing } from '@weerbaar/maturity';

type UnitRow = SafeguardAcross['units'][number];

/** One unit with its standing on the safeguard. */
export interface AcrossLine extends UnitRow {
  readonly value: Fraction | null;
  /** Below the target of its unit; false without a score or a target. */
  readonly below: boolean;
  /** Whether its own answer counts, so that this person may set it. */
  readonly settable: boolean;
}

/** Which units are shown. */
export type AcrossChoice = 'all' | 'missing' | 'below' | 'own' | 'inherited' | 'shared';
export const acrossChoices: readonly AcrossChoice[] = [
  'all',
  'missing',
  'below',
  'own',
  'inherited',
  'shared',
];

/** The units with what can be said of their score. */
export const acrossLines = (units: readonly UnitRow[]): readonly AcrossLine[] =>
  units.map((unit) => {
    const value = safeguardMaturity({
      ...unit.standing,
      source: unit.responsibility.kind,
    } as Standing);
    const { targetTenths } = unit;
    const below =
      value !== null &&
      targetTenths !== null &&
      compareFractions(value, fraction(BigInt(targetTenths), 10n)) < 0;
    return {
      ...unit,
      value,
      below,
      settable: unit.scorable && unit.responsibility.kind !== 'inherited',
    };
  });

/** The units that a choice leaves. */
export function chosenLines(
  lines: readonly AcrossLine[],
  choice: AcrossChoice,
): readonly AcrossLine[] {
  switch (choice) {
    case 'all':
      return lines;
    case 'missing':
      return lines.filter(({ standing }) => standing.kind === 'missing');
    case 'below':
      return lines.filter(({ below }) => below);
    case 'own':
    case 'inherited':
    case 'shared':
      return lines.filter(({ responsibility }) => responsibility.kind === choice);
  }
}

/** How many units have a score at their target, and how many apply at all. */
export function acrossCount(lines: readonly AcrossLine[]): {
  readonly applicable: number;
  readonly assessed: number;
  readonly reached: number;
} {
  const applicable = lines.filter(({ standing }) => standing.kind !== 'not-applicable');
  const assessed = applicable.filter(({ value }) => value !== null);
  const reached = assessed.filter(({ below, targetTenths }) => targetTenths !== null && !below);
  return { applicable: applicable.length, assessed: assessed.length, reached: reached.length };
}
