/** A table in a statement without the predicate that names its tenant. */
export interface Unnamed {
  readonly table: string;
  readonly alias: string;
}

/** Words that may follow a table where no alias stands. */
const keywords = new Set(
  'as on where set join left right inner outer cross natural full order group having limit offset fetch for returning values select using union except intersect when and or default overriding'.split(
    ' ',
  ),
);

const mention =
  /\b(from|join|update|using)\s+(?:only\s+)?(?:public\.)?([a-z_]+)(?:\s+as)?(?:\s+([a-z_]+))?/g;
const insertion = /\binto\s+(?:public\.)?([a-z_]+)(.*)/;
/** What follows the table of an insert: its alias, its columns, and the first value. */
const given =
  /^(?: as)?(?: (?!values|select|overriding)[a-z_]+)?\s*(?:\(\s*tenant_id\b[^)]*\)|(?!\())\s*(?:overriding \w+ value )?(?:values\s*\(|select)\s*\$\d+/;

/**
 * The tables of a statement that it does not hold to one tenant. Each mention of a table wants a predicate of its own: its
 * alias's tenant_id stands on the left of `=`, with a parameter or another table's tenant_id on the right. An insert must put
 * tenant_id first and give a parameter for it.
 */
export function unnamedTenants(statement: string, tables: ReadonlySet<string>): Unnamed[] {
  const text = statement.replace(/"/g, '').replace(/\s+/g, ' ').toLowerCase();
  return [...unnamedInserts(text, tables), ...unnamedMentions(text, tables)];
}

function unnamedInserts(text: string, tables: ReadonlySet<string>): Unnamed[] {
  return text.split(/(?=\binsert into\b)/).flatMap((part): Unnamed[] => {
    const [, table = '', rest = ''] = insertion.exec(part) ?? [];
    return tables.has(table) && !given.test(rest) ? [{ table, alias: table }] : [];
  });
}

function unnamedMentions(text: string, tables: ReadonlySet<string>): Unnamed[] {
  const wanted = new Map<string, { table: string; times: number }>();
  for (const { 1: verb, 2: table = '', 3: next = '', index } of text.matchAll(mention)) {
    const locks = verb === 'update' && /\bfor (no key )?$/.test(text.slice(0, index));
    if (!tables.has(table) || locks) continue;
    const alias = next === '' || keywords.has(next) ? table : next;
    wanted.set(alias, { table, times: (wanted.get(alias)?.times ?? 0) + 1 });
  }
  return [...wanted].flatMap(([alias, { table, times }]) => {
    const bare = alias === table ? String.raw`(?<![.\w])|` : '';
    const held = text.match(
      new RegExp(
        String.raw`(?:${bare}(?<!\w)${alias}\.)tenant_id = (?:\$\d+|[a-z_]+\.tenant_id)`,
        'g',
      ),
    );
    return (held?.length ?? 0) < times ? [{ table, alias }] : [];
  });
}
