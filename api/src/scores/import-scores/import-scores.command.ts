import type { ImportReport, RowFate } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { FrameworkKey } from '../answers';
import { lockNodes, lockTree, refreshScores } from '../roll-up/refresh-scores';
import { findImportScope, type Importer } from './find-import-scope.query';
import { addRows, countFates, judgeRows, reachOf, stagedUnits, tellFates } from './judge-rows';
import { readRows } from './read-rows';
import { recordImport } from './record-import';
import { mostFates, stageRows } from './stage-rows';

/** A file that lies on this machine; read again when the transaction has to be tried again. */
export interface FileToImport {
  readonly path: string;
  readonly sha256: Buffer;
}

/** Longer than any other change may take: a hundred thousand rows want their time. */
const timeout = '10min';

/**
 * Records the answers of an exchange file: all rows that can be, in one transaction, or none in a dry run, which takes the
 * same way up to the point where something would be written. Everything is done for all rows at once; there is no
 * statement per row.
 */
export async function importScores(
  tx: Transaction,
  importer: Importer,
  key: FrameworkKey,
  file: FileToImport,
  dryRun: boolean,
): Promise<ImportReport> {
  await tx.run(
    sql`select set_config('statement_timeout', ${timeout}, true), set_config('work_mem', '64MB', true)`,
  );
  if (!dryRun) await lockTree(tx, 'shared');
  // The file is held against all that is known; the server has no statistics of what has just come in.
  await tx.plan('whole');
  const scope = await findImportScope(tx, importer, key);
  const staged = await stageRows(tx, readRows(file.path), scope);
  // Locked before it is judged what is known: nobody can come in between.
  if (!dryRun) await lockReach(tx, key);
  await judgeRows(tx, key, await stagedUnits(tx));
  const counts = await countFates(tx);
  if (!dryRun && counts.added > 0) await write(tx, importer, key, file, counts.added);
  const told = await tellFates(tx, scope.nameOf, mostFates);
  return {
    dryRun,
    rows: staged.rows,
    added: counts.added,
    unchanged: counts.unchanged,
    refused: counts.refused + staged.refused,
    fates: refusedFirst([...staged.refusals, ...told]).slice(0, mostFates),
  };
}

async function write(
  tx: Transaction,
  importer: Importer,
  key: FrameworkKey,
  file: FileToImport,
  added: number,
): Promise<void> {
  await addRows(tx, importer, key);
  const { unit_ids: unitIds, controls, since } = await reachOf(tx, key, 'added');
  if (since === null) throw new Error('rows were added to no unit');
  await tx.plan('by-key');
  await refreshScores(tx, { ...key, unitIds, controls, since }, 'locked');
  await recordImport(tx, importer, key, added, file);
}

async function lockReach(tx: Transaction, key: FrameworkKey): Promise<void> {
  const { unit_ids: unitIds } = await reachOf(tx, key, 'staged');
  await tx.plan('by-key');
  await lockNodes(tx, sql`${unitIds}::uuid[]`);
  await tx.plan('whole');
}

function refusedFirst(fates: readonly RowFate[]): RowFate[] {
  const rank = ({ fate }: RowFate): number => (fate === 'refused' ? 0 : 1);
  return [...fates].sort((a, b) => rank(a) - rank(b) || a.row - b.row);
}
