import type { TargetList } from '@weerbaar/contracts';

type Target = TargetList['targets'][number];

/** What holds for one control, or (null) for all of them. */
export interface TargetLine {
  readonly controlCode: string | null;
  /** The target that holds; null when there is none. */
  readonly target: Target | null;
  /** Whether it was set at this very unit for this very scope, so that it can be taken away here. */
  readonly own: boolean;
  /** Where it comes from: set here, as for all controls, from a unit above, or nowhere. */
  readonly origin: 'here' | 'all' | 'above' | 'none';
}

/** How the API calls the target of all controls in the list of revisions. */
const everyControl = '*';

/** The head revision of a target of this unit, to be named by who changes it; 0 when there never was one. */
export const headRevision = (list: TargetList, controlCode: string | null): number =>
  list.revisions[controlCode ?? everyControl] ?? 0;

/** One line for all controls together, then one for each control in the order given. */
export function targetLines(
  list: TargetList,
  unitId: string,
  controls: readonly string[],
): readonly TargetLine[] {
  const found = new Map(list.targets.map((target) => [target.controlCode, target]));
  const overall = found.get(null) ?? null;
  const line = (controlCode: string | null, target: Target | null): TargetLine => {
    const own = target?.fromUnitId === unitId;
    return { controlCode, target, own, origin: target === null ? 'none' : own ? 'here' : 'above' };
  };
  return [
    line(null, overall),
    ...controls.map((code): TargetLine => {
      const target = found.get(code);
      if (target) return line(code, target);
      return { controlCode: code, target: overall, own: false, origin: overall ? 'all' : 'none' };
    }),
  ];
}

/** A level as a person types it, "4", "3,5" or "3.5", in tenths from 10 to 50; null when it is none. */
export function tenthsFrom(typed: string): number | null {
  const match = /^([1-5])(?:[.,](\d))?$/.exec(typed.trim());
  if (!match) return null;
  const tenths = Number(match[1]) * 10 + Number(match[2] ?? '0');
  return tenths <= 50 ? tenths : null;
}
