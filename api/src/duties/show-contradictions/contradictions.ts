import type { Contradictions } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import type { DutyCatalogue } from '@weerbaar/obligations';
import { type Question, sql } from '../../platform/database/sql';
import type { Asker } from '../../units/unit-scope';
import { gatherRegister, type RegisterRow } from '../show-register/gather-register.query';
import { linesOf } from '../show-register/register-of';

/** The registers of those entities that claim anything: of the others nothing can be contradicted. */
export function gatherClaims(
  asker: Asker,
  on: CalendarDate,
  catalogue: DutyCatalogue | undefined,
): Question<RegisterRow> {
  const only = sql`exists (select 1 from duty_state d where d.tenant_id = ${asker.tenantId} and d.unit_id = u.id
    and d.status in ('met', 'partly') and d.effective_on <= ${on})`;
  return gatherRegister(asker, { only }, on, catalogue);
}

/** What these entities claim and their safeguards contradict. */
export function contradictionsOf(
  rows: readonly RegisterRow[],
  catalogue: DutyCatalogue | undefined,
): Contradictions {
  return {
    entities: rows.flatMap((row) => {
      const duties = (catalogue ? linesOf(row, catalogue) : [])
        .filter(({ claim }) => claim.verdict === 'contradicted')
        .map(({ code, claim }) => ({ code, claim }));
      return duties.length > 0 ? [{ id: row.id, duties }] : [];
    }),
  };
}
