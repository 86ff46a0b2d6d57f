import { type CalendarDate, type TenantId } from '@weerbaar/kernel';
import type { ImportScope, ImportUnit } from '@weerbaar/maturity';
import { z } from 'zod';
import { question, type Question, sql } from '../../platform/database/sql';
import type { Actor, Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import { mayOnUnit } from '../../units/unit-scope';
import type { PersonId } from '@weerbaar/kernel';
import type { FrameworkKey } from '../answers';

/** Who imports: a person, within his scope, or somebody who acts for the whole organisation. */
export interface Importer {
  readonly tenantId: TenantId;
  readonly today: CalendarDate;
  readonly actor: Actor;
  /** Null for the operator's command line, which is bound to no unit. */
  readonly personId: PersonId | null;
}

const UnitRow = z.object({
  id: z.string(),
  name: z.string().nullable(),
  names: z.array(z.string()),
  may_import: z.boolean(),
  periods: z.array(z.tuple([z.string(), z.string(), z.boolean()])),
  provides: z.array(z.string()),
});

/** Every unit that the importer may see, in one question: with it each row of the file is judged without another. */
function findUnits(importer: Importer, key: FrameworkKey): Question<z.infer<typeof UnitRow>> {
  const { tenantId, today, personId } = importer;
  const may = (permission: 'score.read' | 'assessment.import') =>
    personId === null ? sql`true` : mayOnUnit({ tenantId, today, personId }, permission, sql`u.id`);
  return question(
    sql`
    select u.id, ${may('assessment.import')} as may_import,
           (select n.name from unit_period n where n.tenant_id = ${tenantId} and n.unit_id = u.id
               and n.effective_on <= ${today} and n.until_on > ${today}) as name,
           coalesce((select json_agg(distinct p.name) from unit_period p where p.tenant_id = ${tenantId} and p.unit_id = u.id), '[]') as names,
           coalesce((select json_agg(json_build_array(p.effective_on, p.until_on, p.assesses_itself))
                       from unit_period p where p.tenant_id = ${tenantId} and p.unit_id = u.id and not p.archived), '[]') as periods,
           coalesce((select json_agg(distinct r.code) from responsibility r
                      where r.tenant_id = ${tenantId} and r.provider_id = u.id and r.framework = ${key.framework} and r.version = ${key.version}), '[]') as provides
      from unit u
     where u.tenant_id = ${tenantId} and ${may('score.read')}`,
    UnitRow,
  );
}

/** A unit that rows can be recorded for, with the name that reports call it by. */
export interface KnownUnit extends ImportUnit {
  readonly name: string;
}

/** What the rows of a file are held against, and the names of its units. */
export interface KnownScope extends ImportScope {
  readonly nameOf: (unitId: string) => string;
}

/** Gathers what the rows are held against; refuses a framework that does not exist here. */
export async function findImportScope(
  tx: Transaction,
  importer: Importer,
  key: FrameworkKey,
): Promise<KnownScope> {
  const safeguards = await tx.rows(
    question(
      sql`select s.code from safeguard s where s.tenant_id = ${importer.tenantId} and s.framework = ${key.framework} and s.version = ${key.version}`,
      z.object({ code: z.string() }),
    ),
  );
  if (safeguards.length === 0) return refuse(problems.notFound);
  const codes = new Set(safeguards.map(({ code }) => code));
  const units = (await tx.rows(findUnits(importer, key))).map(knownUnit);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byName = Map.groupBy(units, ({ name }) => nameKey(name));
  return {
    today: importer.today,
    unitById: (id) => byId.get(id),
    // A unit that has no name today is found by its id alone.
    unitsByName: (name) => (name === '' ? [] : (byName.get(nameKey(name)) ?? [])),
    hasSafeguard: (code) => codes.has(code),
    nameOf: (unitId) => byId.get(unitId)?.name ?? unitId,
  };
}

const nameKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();

function knownUnit(row: z.infer<typeof UnitRow>): KnownUnit {
  const names = new Set(row.names.map(nameKey));
  return {
    id: row.id,
    name: row.name ?? '',
    mayImport: row.may_import,
    everNamed: (name) => names.has(nameKey(name)),
    periods: row.periods.map(([from, until, assessesItself]) => ({
      from: from as CalendarDate,
      until: until as CalendarDate | 'infinity',
      assessesItself,
    })),
    provides: new Set(row.provides),
  };
}
