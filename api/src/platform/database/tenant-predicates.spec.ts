import { unnamedTenants } from '../../testing/tenant-predicates';

const tables = new Set(['unit', 'unit_path', 'person', 'attachment', 'file']);
const found = (text: string): string[] =>
  unnamedTenants(text, tables).map(({ table, alias }) => `${table} ${alias}`);

describe('the reader of statements', () => {
  it.each([
    'select 1 from unit where tenant_id = $1 and id = $2 for update',
    'select 1 from unit u where u.tenant_id = $1',
    'select a.id from attachment a join file f on f.tenant_id = a.tenant_id and f.sha256 = a.sha256 where a.tenant_id = $1',
    'update unit set revision = $1 where tenant_id = $2 and id = $3',
    'update person as p set name = $1 where p.tenant_id = $2',
    'delete from unit_path where tenant_id = $1',
    'insert into unit (tenant_id, id) values ($1, $2)',
    'INSERT INTO "unit"("tenant_id", "id") VALUES ($1, $2)',
    'insert into unit (tenant_id, id) select $1, q.id from unnest($2::uuid[]) as q (id)',
    'insert into unit as u select $1, $2 on conflict do nothing',
    'select (select 1 from unit_path x where x.tenant_id = $1), (select 2 from unit_path x where x.tenant_id = $1)',
    "select set_config('app.tenant_id', $1, true)",
    'select id from tenant where slug = $1',
  ])('lets pass: %s', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['select 1 from unit where id = $1', 'unit unit'],
    ['select 1 from unit u where u.id = $1 and $2 = $2', 'unit u'],
    [
      'select 1 from unit u join unit_path p on p.unit_id = u.id where u.tenant_id = $1',
      'unit_path p',
    ],
    [
      'select a.id from attachment a join file f on f.tenant_id = a.tenant_id where a.id = $1',
      'attachment a',
    ],
    [
      'select (select 1 from unit_path x where x.tenant_id = $1), (select 2 from unit_path x where x.unit_id = $2)',
      'unit_path x',
    ],
    ['update unit set revision = $1 where id = $2', 'unit unit'],
    ['delete from person where id = $1', 'person person'],
    ['insert into unit (id, tenant_id) values ($1, $2)', 'unit unit'],
    ['insert into unit select q.tenant, $1 from q', 'unit unit'],
    [
      'insert into unit (tenant_id, id) select u.tenant_id, $1 from unit u where u.tenant_id = $2',
      'unit unit',
    ],
  ])('finds what is missing in: %s', (text, missing) => expect(found(text)).toEqual([missing]));
});
