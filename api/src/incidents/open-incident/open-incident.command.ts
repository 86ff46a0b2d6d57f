import type { IncidentChanged, OpenIncident } from '@weerbaar/contracts';
import type { Instant } from '@weerbaar/obligations';
import { belgianLaw, decide, noIncident } from '@weerbaar/obligations/incidents';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { mayOnUnit } from '../../units/unit-scope';
import { incidentProblems } from '../incidents.problems';
import { natureOf } from '../told-act';
import { afterEvents, headOf, recordedEntries, writeEvents } from '../write-incident';

/** Opens an incident; its first entry says of what kind it is and since when. */
export async function openIncident(
  tx: Transaction,
  caller: Caller,
  { title, unitId, nature }: OpenIncident,
): Promise<IncidentChanged> {
  await demandReporter(tx, caller, unitId);
  const now = tx.now.toISOString() as Instant;
  const act = { kind: 'open-incident', by: caller.personId, nature: natureOf(nature) } as const;
  const decided = decide(noIncident, act, now, belgianLaw);
  if (!decided.ok) return refuse(incidentProblems.refused, { refusal: decided.error });
  const events = decided.value;
  const id = uuidv7({ msecs: tx.now.getTime() });
  const head = headOf(afterEvents(noIncident, events));
  tx.send(sql`
    insert into incident (tenant_id, id, unit_id, title, opened_at, detected_at, status, severity, law_as_if)
    values (${tx.tenantId}, ${id}, ${unitId}, ${title}, ${tx.now}, ${head.detectedAt}, ${head.status}, ${head.severity}, null)`);
  await writeEvents(tx, id, noIncident, events);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'incident.opened',
      subject: { type: 'incident', id },
      unitId,
      before: null,
      after: { ...recordedEntries(noIncident, events), revision: 1 },
    },
  );
  return { id, revision: 1 };
}

/** What he may not see does not exist for him; what he may only see, he may not report on. */
async function demandReporter(tx: Transaction, caller: Caller, unitId: string): Promise<void> {
  const [unit] = await tx.rows(
    question(
      sql`select ${mayOnUnit(caller, 'unit.read', sql`u.id`)} as readable, ${mayOnUnit(caller, 'incident.report', sql`u.id`)} as reportable
            from unit u where u.tenant_id = ${tx.tenantId} and u.id = ${unitId}`,
      z.object({ readable: z.boolean(), reportable: z.boolean() }),
    ),
  );
  if (unit?.readable !== true) return refuse(problems.notFound);
  if (!unit.reportable) return refuse(problems.notAllowed);
}
