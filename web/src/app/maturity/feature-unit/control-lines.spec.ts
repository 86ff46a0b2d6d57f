import type { UnitSheet } from '@weerbaar/contracts';
import { controlLines, reachedCount, widestGap } from './control-lines';

type ControlScore = UnitSheet['controls'][number];
const coverage = { applicable: 5, own: 5, inherited: 0, shared: 0, missing: 0 };
const control = (
  code: string,
  halves: number | null,
  targetTenths: number | null,
): ControlScore => ({
  code,
  coverage,
  noneInGroup: false,
  targetTenths,
  maturity: halves === null ? null : { numerator: String(halves), denominator: '2' },
});

describe('the controls of a unit', () => {
  const lines = controlLines([
    control('1', 6, 40),
    control('2', 8, 40),
    control('3', 3, 40),
    control('4', null, 40),
    control('5', 2, null),
  ]);

  it('know the one that lies furthest below its target', () => {
    expect(widestGap(lines)?.code).toBe('3');
    expect(widestGap(controlLines([control('2', 8, 40)]))).toBeUndefined();
  });

  it('count as reached only with a score at or above a target', () => {
    expect(reachedCount(lines)).toBe(1);
  });
});
