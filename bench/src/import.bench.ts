import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { importScores } from '../../api/src/scores/import-scores/import-scores.command';
import { benchDatabase } from './bench-database';
import { type BenchTenant, BenchWorld } from './bench-world';
import { compareOnce, report } from './measure';

/**
 * A file of 100,000 assessments, read, judged, written, rolled up and recorded ÷ the same rows by COPY on the server, with
 * the same keys and constraints and nothing else.
 */
const rows = 100_000;
const pairs = 3;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weerbaar-bench-import-'));
// The server, which may be somebody else here, reads what COPY takes in.
fs.chmodSync(folder, 0o755);
const world = await BenchWorld.on(await benchDatabase());
const key = { framework: 'cis', version: '8.1' };
const safeguards = await codes();

async function codes(): Promise<string[]> {
  const tenant = await world.aTenant(2, 1, 'unscored');
  const { rows: found } = await world.superuser.query<{ code: string }>(
    'select code from safeguard where tenant_id = $1 order by position',
    [tenant.id],
  );
  return found.map(({ code }) => code);
}

/** Every answer of the file: unit after unit, safeguard after safeguard. */
function* answers(tenant: BenchTenant, count: number) {
  for (let row = 0; row < count; row += 1) {
    const unitId = tenant.leaves[Math.floor(row / safeguards.length)] ?? '';
    const code = safeguards[row % safeguards.length] ?? '';
    yield { unitId, code, documentation: 1 + (row % 5), implementation: 1 + ((row * 3) % 5) };
  }
}

function exchangeFile(tenant: BenchTenant, count: number): { path: string; sha256: Buffer } {
  const lines = [
    'unit_id,safeguard,effective_on,kind,documentation,implementation,documentation_reason,implementation_reason,reason',
  ];
  for (const one of answers(tenant, count)) {
    lines.push(
      `${one.unitId},${one.code},2024-01-01,scored,${String(one.documentation)},${String(one.implementation)},Policy of 2023,Seen in the sample,`,
    );
  }
  const file = path.join(folder, `${tenant.id}.csv`);
  fs.writeFileSync(file, `${lines.join('\n')}\n`);
  return { path: file, sha256: createHash('sha256').update(fs.readFileSync(file)).digest() };
}

function copyFile(tenant: BenchTenant): string {
  const file = path.join(folder, `${tenant.id}.copy`);
  const lines: string[] = [];
  for (const one of answers(tenant, rows)) {
    lines.push(
      [
        tenant.id,
        one.unitId,
        'cis',
        '8.1',
        one.code,
        1,
        crypto.randomUUID(),
        '2024-01-01',
        'loader',
        'scored',
        one.documentation,
        one.implementation,
        'Policy of 2023',
        'Seen in the sample',
      ].join('\t'),
    );
  }
  fs.writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o644 });
  return file;
}

const importOf = (tenant: BenchTenant, file: { path: string; sha256: Buffer }) => () =>
  world.database.write(tenant.id, (tx) =>
    importScores(
      tx,
      {
        tenantId: tenant.id,
        today: tenant.caller.today,
        actor: { kind: 'person', id: tenant.caller.personId },
        personId: tenant.caller.personId,
      },
      key,
      file,
      false,
    ),
  );

async function written(tenant: BenchTenant): Promise<string> {
  const { rows: counts } = await world.superuser.query(
    `select (select count(*) from assessment where tenant_id = $1) as assessments, (select count(*) from event where tenant_id = $1) as events,
            (select count(*) from control_step where tenant_id = $1) as steps, (select count(*) from subtree_step where tenant_id = $1) as nodes,
            (select sum(xmin::text::bigint) from control_step where tenant_id = $1) as touched`,
    [tenant.id],
  );
  return JSON.stringify(counts[0]);
}

/** The most that the process held while it worked, above what it held before, in MB. */
async function memoryOf(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  await work();
  clearInterval(watch);
  return (most - before) / 1024 / 1024;
}

try {
  const units = Math.ceil(rows / safeguards.length);
  const warm = await world.aTenant(units + 11, 10, 'unscored');
  const tenth = await memoryOf(importOf(warm, exchangeFile(warm, rows / 10)));
  const subjects: BenchTenant[] = [];
  const measured = await compareOnce(pairs, async () => {
    const into = await world.aTenant(units + 11, 10, 'unscored');
    const beside = await world.aTenant(units + 11, 10, 'unscored');
    subjects.push(into);
    const copied = copyFile(beside);
    return {
      subject: {
        name: 'COPY',
        run: () =>
          world.superuser.query(
            `copy assessment (tenant_id, unit_id, framework, version, code, revision, id, effective_on, source, kind, documentation, implementation, documentation_reason, implementation_reason) from '${copied}'`,
          ),
      },
      reference: { name: 'import', run: importOf(into, exchangeFile(into, rows)) },
    };
  });
  report(`speed of an import of ${String(rows)} assessments ÷ COPY`, measured, { least: 0.35 });
  const last = await world.aTenant(units + 11, 10, 'unscored');
  const file = exchangeFile(last, rows);
  const whole = await memoryOf(importOf(last, file));
  process.stdout.write(
    `       memory above rest: ${tenth.toFixed(0)} MB for ${String(rows / 10)} rows (first use included), ${whole.toFixed(0)} MB for ${String(rows)}\n`,
  );
  const before = await written(last);
  await importOf(last, file)();
  process.stdout.write(
    `${before === (await written(last)) ? 'met   ' : 'MISSED'} the same file again writes nothing: ${before}\n`,
  );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
  await world.close();
}
