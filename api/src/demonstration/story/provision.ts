import { addDays, type CalendarDate } from '@weerbaar/kernel';
import type { ResponsibilityFact } from '../demonstration';
import { officeHour } from '../quarters';
import { randomOf } from '../random';

/** From a day on a provider answers for some safeguards of some units, alone or together with them. */
export interface Provision {
  readonly units: readonly string[];
  readonly codes: readonly string[];
  readonly kind: 'inherited' | 'shared';
  readonly provider: string;
  readonly on: CalendarDate;
  readonly reason: string;
}

/** Provisions as the rows that state them, one for each safeguard and unit. */
export function responsibilityFacts(
  seed: string,
  provisions: readonly Provision[],
  by: string,
): ResponsibilityFact[] {
  const revisions = new Map<string, number>();
  return provisions.flatMap(({ units, codes, kind, provider, on, reason }, index) => {
    const recordedAt = officeHour(addDays(on, 4), randomOf(`${seed}/provision/${String(index)}`));
    return units.flatMap((unit) =>
      codes.map((code) => {
        const key = `${unit}/${code}`;
        const revision = (revisions.get(key) ?? 0) + 1;
        revisions.set(key, revision);
        return { unit, code, revision, effectiveOn: on, recordedAt, by, kind, provider, reason };
      }),
    );
  });
}

/** Whose answer counts for a safeguard of a unit on a day: a function of (unit, code, day). */
export function responsibilityOn(
  provisions: readonly Provision[],
): (unit: string, code: string, on: CalendarDate) => ResponsibilityFact['kind'] {
  const byPair = new Map<string, { on: CalendarDate; kind: Provision['kind'] }[]>();
  for (const { units, codes, on, kind } of provisions) {
    for (const unit of units) {
      for (const code of codes) {
        const key = `${unit}/${code}`;
        byPair.set(key, [...(byPair.get(key) ?? []), { on, kind }]);
      }
    }
  }
  return (unit, code, on) =>
    byPair.get(`${unit}/${code}`)?.findLast((one) => one.on <= on)?.kind ?? 'own';
}
