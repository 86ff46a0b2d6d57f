import type { MyWork } from '@weerbaar/contracts';

/** One unit with what waits there. */
export type WorkUnit = MyWork['units'][number];

/** How much of a unit's work is the person's own: safeguards without an answer, controls apart. */
export const openIn = (unit: WorkUnit): number =>
  unit.openControls.reduce((sum, control) => sum + control.open, 0);

/** Everything that waits, over all units. */
export interface WorkTotals {
  readonly open: number;
  /** Units in which something is open. */
  readonly units: number;
  readonly waiting: number;
  readonly stale: number;
}

/** What waits over all units of a person. */
export const workTotals = (units: readonly WorkUnit[]): WorkTotals => ({
  open: units.reduce((sum, unit) => sum + openIn(unit), 0),
  units: units.filter((unit) => openIn(unit) > 0).length,
  waiting: units.reduce((sum, unit) => sum + unit.waitingForProvider, 0),
  stale: units.reduce((sum, unit) => sum + unit.stale, 0),
});

/** Where to begin: the first open safeguard of the first unit that has one; undefined when all is done. */
export function firstOpen(
  units: readonly WorkUnit[],
): { readonly unitId: string; readonly control: string; readonly safeguard: string } | undefined {
  for (const { unitId, openControls } of units) {
    const [control] = openControls;
    if (control) return { unitId, control: control.code, safeguard: control.firstOpen };
  }
  return undefined;
}

/** So few units are shown each by itself; more become a table. */
export const fewUnits = 4;
