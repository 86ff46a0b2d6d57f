import type { Asked, FrameworkOfTenant } from './read-facts';

/** One stored row: what it is about, the days it holds for (from, and up to but not including until), and what it says. */
export interface StoredRow {
  readonly subject: string;
  readonly from: string;
  /** Null where the next row of the subject ends it. */
  readonly until: string | null;
  readonly says: Readonly<Record<string, unknown>>;
}

/** The derived tables, by name. */
export interface StoredScores {
  readonly control_step: readonly StoredRow[];
  readonly subtree_step: readonly StoredRow[];
  readonly unit_score_step: readonly StoredRow[];
  readonly unit_period: readonly StoredRow[];
  readonly unit_path: readonly StoredRow[];
}

type Table = keyof StoredScores;

const ofFramework = new Set<Table>(['control_step', 'subtree_step', 'unit_score_step']);
const subjects: Record<Table, readonly string[]> = {
  control_step: ['unit_id', 'control_code', 'grp'],
  subtree_step: ['unit_id', 'control_code', 'grp'],
  unit_score_step: ['unit_id', 'grp'],
  unit_period: ['unit_id'],
  unit_path: ['unit_id', 'ancestor_id', 'depth'],
};
const counts = ['applicable', 'own', 'inherited', 'shared', 'missing', 'reached'];
const fields: Record<Table, readonly string[]> = {
  control_step: ['has_value', 'numerator', ...counts],
  subtree_step: ['numerator', 'weight', 'assessing', 'units', ...counts],
  unit_score_step: ['points', 'weights'],
  unit_period: [
    'parent_id',
    'name',
    'weight',
    'archived',
    'legal_entity',
    'company_number',
    'assesses_itself',
  ],
  unit_path: [],
};
const exact = new Set(['numerator', 'points', 'weights', 'subtree_step.weight']);

async function readTable(
  client: Asked,
  table: Table,
  { tenantId, framework, version }: FrameworkOfTenant,
): Promise<StoredRow[]> {
  const columns = fields[table].map((name) =>
    exact.has(name) || exact.has(`${table}.${name}`) ? `${name}::text` : name,
  );
  const bounded = !table.endsWith('_step') || table === 'unit_score_step';
  const { rows } = await client.query(
    `select concat_ws('/', ${subjects[table].join(', ')}) as "the subject", effective_on::text as "from",
            ${bounded ? 'until_on::text' : 'null'} as "until"${columns.map((name) => `, ${name}`).join('')}
       from ${table} where tenant_id = $1 ${ofFramework.has(table) ? 'and framework = $2 and version = $3' : 'and $2 || $3 is not null'}
      order by 1, effective_on`,
    [tenantId, framework, version],
  );
  return (rows as Record<string, unknown>[]).map(
    ({ 'the subject': subject, from, until, ...says }) => ({
      subject: subject as string,
      from: from as string,
      until: until as string | null,
      says,
    }),
  );
}

/** Everything that is derived from the facts of a tenant, as it is stored now. */
export async function readStored(client: Asked, of: FrameworkOfTenant): Promise<StoredScores> {
  return {
    control_step: await readTable(client, 'control_step', of),
    subtree_step: await readTable(client, 'subtree_step', of),
    unit_score_step: await readTable(client, 'unit_score_step', of),
    unit_period: await readTable(client, 'unit_period', of),
    unit_path: await readTable(client, 'unit_path', of),
  };
}

/** What the rows say on a day, by subject. Two rows for one day are a lie of their own and are told as one. */
export function saidOn(
  rows: readonly StoredRow[],
  on: string,
): Map<string, Readonly<Record<string, unknown>>> {
  const said = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { subject, from, until, says } of rows) {
    if (from > on || (until !== null && until !== 'infinity' && until <= on)) continue;
    said.set(subject, until !== null && said.has(subject) ? { twice: true } : says);
  }
  return said;
}

/** Where a table is not in its one form: neighbours that say the same, rows that overlap, a first step of nothing. */
export function formFaults(stored: StoredScores): string[] {
  const faults: string[] = [];
  for (const [table, rows] of Object.entries(stored) as [Table, StoredRow[]][]) {
    rows.forEach((row, index) => {
      const before = rows[index - 1]?.subject === row.subject ? rows[index - 1] : undefined;
      const fault = (what: string) =>
        faults.push(`${table} ${row.subject} from ${row.from}: ${what}`);
      if (before?.until != null && before.until > row.from)
        fault(`the row before holds until ${before.until}`);
      const touches = before !== undefined && (before.until === null || before.until === row.from);
      if (touches && JSON.stringify(before.says) === JSON.stringify(row.says))
        fault('says what the row before says');
      if (table === 'subtree_step' && before === undefined && isNothing(row.says))
        fault('begins with nothing');
    });
  }
  return faults;
}

const isNothing = (says: Readonly<Record<string, unknown>>): boolean =>
  Object.values(says).every((value) => Number(value) === 0);
