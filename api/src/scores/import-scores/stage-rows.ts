import type { RowFate } from '@weerbaar/contracts';
import { importRowFate, type ImportedAnswer, type ImportScope } from '@weerbaar/maturity';
import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { NumberedRow } from './read-rows';

/** Fates that a report tells at most. */
export const mostFates = 1_000;

export interface Staged {
  readonly rows: number;
  /** Rows refused by themselves, the first of them told one by one. */
  readonly refused: number;
  readonly refusals: readonly RowFate[];
}

/** How many characters travel at once. */
const chunk = 64 * 1024;

/**
 * Brings the rows that can be recorded into a table of this transaction, as they are read: the file is never in memory as
 * a whole. Rows that are refused by themselves stay outside and are counted.
 */
export async function stageRows(
  tx: Transaction,
  rows: AsyncIterable<NumberedRow>,
  scope: ImportScope,
): Promise<Staged> {
  await tx.run(sql`
    create temporary table import_row (
      row integer not null, id uuid not null, unit_id uuid not null, code text not null, effective_on date not null, kind text not null,
      documentation smallint, implementation smallint, documentation_reason text not null, implementation_reason text not null, reason text not null
    ) on commit drop`);
  const refusals: RowFate[] = [];
  let refused = 0;
  const nextId = idsOf(tx.now);
  const lines = async function* (): AsyncGenerator<string> {
    let waiting = '';
    for await (const { number, row } of rows) {
      const fate = importRowFate(row, scope);
      if (fate.ok) {
        waiting += copyLine(number, nextId(), fate.value);
        if (waiting.length < chunk) continue;
        yield waiting;
        waiting = '';
      } else {
        refused += 1;
        if (refusals.length < mostFates) {
          const unit = row.unit.trim() === '' ? row.unitId : row.unit;
          refusals.push({
            row: number,
            unit: shown(unit),
            code: shown(row.safeguard),
            fate: 'refused',
            reason: fate.error.code,
          });
        }
      }
    }
    if (waiting !== '') yield waiting;
  };
  const staged = await tx.copyIn(sql`copy import_row from stdin`, lines());
  return { rows: staged + refused, refused, refusals };
}

/** Ids in the order of the rows: random once for all of them, and then counted. */
function idsOf(now: Date): () => string {
  const random = randomBytes(16);
  const msecs = now.getTime();
  let seq = 0;
  return () => uuidv7({ msecs, random, seq: (seq += 1) });
}

/** What somebody typed, short enough for a report and in one line of it. */
const shown = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed();

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
const plain = (text: string): string =>
  text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
const level = (value: number | null): string => (value === null ? '\\N' : String(value));

/** One row in COPY's text form. */
function copyLine(row: number, id: string, answer: ImportedAnswer): string {
  const { unitId, code, effectiveOn, kind, documentation, implementation } = answer;
  const texts = [answer.documentationReason, answer.implementationReason, answer.reason].map(plain);
  return `${[row, id, unitId, code, effectiveOn, kind, level(documentation), level(implementation), ...texts].join('\t')}\n`;
}
