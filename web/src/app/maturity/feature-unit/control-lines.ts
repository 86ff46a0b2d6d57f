import type { UnitSheet } from '@weerbaar/contracts';
import { fractionFromWire, type Fraction } from '@weerbaar/kernel';
import { gapToTarget, largestGaps } from '@weerbaar/maturity';

type ControlScore = UnitSheet['controls'][number];

/** A control with its score as the rules read it. */
export interface ControlLine extends ControlScore {
  readonly value: Fraction | null;
  /** How far below the target, in levels; not positive once it is reached, null without a score or a target. */
  readonly gap: Fraction | null;
}

/** The controls of a unit with their distance to target. */
export const controlLines = (controls: readonly ControlScore[]): readonly ControlLine[] =>
  controls.map((control) => {
    const value = control.maturity && fractionFromWire(control.maturity);
    return { ...control, value, gap: gapToTarget(value, control.targetTenths) };
  });

/** The control whose score lies furthest below its target; undefined when none does. */
export function widestGap(lines: readonly ControlLine[]): ControlLine | undefined {
  const measured = lines.map((line) => ({
    line,
    maturity: line.value,
    targetTenths: line.targetTenths,
  }));
  return largestGaps(measured, 1)[0]?.line;
}

/** How many controls with a score and a target have reached it. */
export const reachedCount = (lines: readonly ControlLine[]): number =>
  lines.filter(({ gap }) => gap !== null && gap.numerator <= 0n).length;
