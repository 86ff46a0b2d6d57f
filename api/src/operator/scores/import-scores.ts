import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { cis81 } from '@weerbaar/catalogue';
import type { ImportReport } from '@weerbaar/contracts';
import { loadArea, type PhraseBook } from '@weerbaar/phrases';
import { importScores as importFile } from '../../scores/import-scores/import-scores.command';
import { textOf } from '../entries';
import { inColumns } from '../columns';
import type { Verb } from '../verb';
import { actAs, actOptions } from './act-as';
import { fileTrouble } from './file-trouble';

export const importScores: Verb = {
  noun: 'scores',
  verb: 'import',
  summary: 'records the answers of a CSV or XLSX file: every row that can be, in one transaction',
  operands: [{ name: 'file', help: 'a file with the columns of an export' }],
  options: [...actOptions, { name: 'dry-run', help: 'only tell what would become of each row' }],
  async run(desk, given) {
    const path = textOf(given, 'file');
    const dryRun = given['dry-run'] === true;
    const { slug, tenantId, personId, today } = await actAs(desk, given);
    const file = { path, sha256: await hashOf(path) };
    const { framework, version } = cis81;
    // The operator acts, on behalf of the person whose rights count.
    const importer = {
      tenantId,
      today,
      personId,
      actor: { kind: 'operator', id: personId },
    } as const;
    const report = await desk.app.write(tenantId, (tx) =>
      importFile(tx, importer, { framework, version }, file, dryRun),
    );
    const words = await loadArea('en', 'transfer');
    return { data: { tenant: slug, file: path, ...report }, lines: told(path, report, words) };
  },
};

async function hashOf(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    throw fileTrouble(error, path, 'read');
  }
  return hash.digest();
}

function told(
  path: string,
  { dryRun, rows, added, unchanged, refused, fates }: ImportReport,
  words: PhraseBook,
): string[] {
  const verb = dryRun ? 'would be added' : 'added';
  const refusals = fates.filter(({ fate }) => fate === 'refused');
  return [
    `${path}: ${rows} rows, ${added} ${verb}, ${unchanged} known already, ${refused} refused.`,
    ...inColumns(
      refusals.map(({ row, unit, code, reason }) => {
        const said = words[`transfer.reason.${reason ?? ''}`];
        return [`  row ${row}`, unit, code, typeof said === 'string' ? said : (reason ?? '')];
      }),
    ),
    ...(refused > refusals.length ? [`  and ${refused - refusals.length} more`] : []),
  ];
}
