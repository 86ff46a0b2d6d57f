import { cis81 } from '@weerbaar/catalogue';
import { stringify } from 'csv-stringify/sync';
import { writeFileSync, chmodSync } from 'node:fs';
import { startApi, type TestApi } from '../../testing/api-harness';
import { sql } from '../../platform/database/sql';
import { aForm } from '../../testing/form';
import { v7 as uuidv7 } from 'uuid';
import { importRowFate } from '@weerbaar/maturity';
import { lockNodes, lockTree, refreshScores } from '../roll-up/refresh-scores';
import { findImportScope } from './find-import-scope.query';
import { addRows, countFates, judgeRows, reachOf, tellFates } from './judge-rows';
import { readRows } from './read-rows';
import { recordImport } from './record-import';
import { stageRows } from './stage-rows';
import { placeUnit } from '../../units/place-unit';

const UNITS = Number(process.env['UNITS'] ?? 654);
const DAYS = Number(process.env['DAYS'] ?? 1);
it('measures', async () => {
  const api: TestApi = await startApi({ maxUploadBytes: 200e6 });
  const tenant = await api.aTenant();
  const ciso = await tenant.aPerson('ciso');
  const units: string[] = [];
  const t0 = Date.now();
  await api.database.write(tenant.id, async (tx) => {
    let parent = tenant.root;
    for (let i = 0; i < UNITS; i += 1) {
      const id = uuidv7();
      if (i % 30 === 0) parent = tenant.root;
      await tx.run(sql`insert into unit (tenant_id, id) values (${tenant.id}, ${id})`);
      await tx.run(sql`insert into unit_version (tenant_id, unit_id, revision, effective_on, recorded_at, parent_id, name, weight, archived, legal_entity, company_number, assesses_itself)
        values (${tenant.id}, ${id}, 1, '2020-01-01', ${tx.now}, ${parent}, ${`Unit ${String(i)}`}, 1, false, false, '', true)`);
      const p = await placeUnit(tx, id, '2020-01-01');
      if (p) throw new Error(p.code);
      if (i % 30 === 0) parent = id;
      units.push(id);
    }
  });
  ((...x: unknown[]) => process.stderr.write(`M ${JSON.stringify(x)}\n`))('tree', Date.now() - t0);
  const rows: string[][] = [];
  const level = (n: number) => String(1 + (n % 5));
  let n = 0;
  for (const id of units) for (let d = 0; d < DAYS; d += 1) for (const s of cis81.safeguards) {
    n += 1;
    rows.push([`Unit ${String(n)}`, id, s.code, `202${String(d % 6)}-02-0${String(1 + Math.floor(d / 6))}`, 'scored', level(n), level(n * 7), `Policy approved by the board, version ${String(n)}`, `Rolled out on ${String(n)} machines`, '']);
  }
  const file = stringify(rows, { header: true, columns: ['unit', 'unit_id', 'safeguard', 'effective_on', 'kind', 'documentation', 'implementation', 'documentation_reason', 'implementation_reason', 'reason'], quoted: true });
  ((...x: unknown[]) => process.stderr.write(`M ${JSON.stringify(x)}\n`))('rows', rows.length, 'bytes', file.length);
  // reference: server-side COPY of the same rows
  const copyFile = `/tmp/iex/copy-${String(process.pid)}.txt`;
  const lines = (offset: number) => rows.map((r) => [tenant.id, r[1], 'cis', '8.1', r[2], String(1 + offset), uuidv7(), r[3], '2026-01-01', ciso.id, 'import', 'scored', r[5], r[6], r[7], r[8], '', '\\N', '\\N'].join('\t')).join('\n') + '\n';
  const rev = new Map<string, number>();
  const text = rows.map((r) => { const k = `${r[1]!}/${r[2]!}`; const v = (rev.get(k) ?? 0) + 1; rev.set(k, v); return [tenant.id, r[1], 'cis', '8.1', r[2], String(v), uuidv7(), r[3], '2026-01-01', ciso.id, 'import', 'scored', r[5], r[6], r[7], r[8], '', '\\N', '\\N'].join('\t'); }).join('\n') + '\n';
  void lines;
  writeFileSync(copyFile, text); chmodSync(copyFile, 0o644);
  const copies: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    await api.superuser.query('begin');
    const t = Date.now();
    await api.superuser.query(`copy assessment from '${copyFile}'`);
    const done = Date.now() - t;
    await api.superuser.query('rollback');
    await api.superuser.query('vacuum assessment');
    copies.push(done);
  }
  {
    await api.superuser.query('begin');
    const t = Date.now();
    await api.superuser.query(`copy assessment from '${copyFile}'`);
    await api.superuser.query('commit');
    copies.push(Date.now() - t);
    await api.superuser.query('delete from assessment');
    await api.superuser.query('vacuum analyze assessment');
  }
  ((...x: unknown[]) => process.stderr.write(`M ${JSON.stringify(x)}\n`))('server COPY', copies);

  writeFileSync('/tmp/iex/in.csv', file);
  const key = { framework: 'cis', version: '8.1' };
  const importer = { tenantId: tenant.id, today: '2026-11-21' as const, personId: ciso.id, actor: { kind: 'person' as const, id: ciso.id } };
  const clock = async <T>(name: string, work: Promise<T>): Promise<T> => { const t = Date.now(); const r = await work; ((...x: unknown[]) => process.stderr.write(`M ${JSON.stringify(x)}\n`))(name, Date.now() - t); return r; };
  for (const round of [1, 2]) {
    { const t = Date.now(); let c = 0; for await (const r of readRows('/tmp/iex/in.csv')) c += r.number; ((...x: unknown[]) => process.stderr.write(`M ${JSON.stringify(x)}\n`))('parse only', Date.now() - t, c); }
    await api.database.write(tenant.id, async (tx) => {
      await tx.run(sql`select set_config('statement_timeout', ${'10min'}, true), set_config('work_mem', '64MB', true)`);
      await lockTree(tx, 'shared');
      const scope = await clock('scope', findImportScope(tx, importer, key));
      { const t = Date.now(); let c = 0; for await (const r of readRows('/tmp/iex/in.csv')) c += importRowFate(r.row, scope).ok ? 1 : 0; ((...x: unknown[]) => process.stderr.write(`M ${JSON.stringify(x)}\n`))('parse + fate', Date.now() - t, c); }
      await clock('stage', stageRows(tx, readRows('/tmp/iex/in.csv'), scope));
      const lineage = await clock('lock', lockNodes(tx, (await reachOf(tx, key, 'staged')).unit_ids));
      await clock('judge', judgeRows(tx, key));
      const counts = await clock('count', countFates(tx));
      if (counts.added > 0) {
        await clock('add', addRows(tx, importer, key));
        const { unit_ids: unitIds, controls, since } = await clock('reach', reachOf(tx, key, 'added'));
        await clock('refresh', refreshScores(tx, { ...key, unitIds, controls, since: since! }, lineage));
        await clock('record', recordImport(tx, importer, key, counts.added, { sha256: Buffer.alloc(32) }));
      }
      await clock('tell', tellFates(tx, scope.nameOf, 1000));
      const t = Date.now(); setImmediate(() => undefined); void t; void round;
    });
  }
  await api.stop();
}, 600_000);
