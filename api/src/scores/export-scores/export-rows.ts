import type { TransferColumn } from '@weerbaar/contracts';
import type { TenantDatabase } from '../../platform/database/tenant-database';
import type { Cell } from '../../platform/tables/table';
import type { Asker } from '../../units/unit-scope';
import {
  beginExport,
  exportUnits,
  type ExportScope,
  type UnitAnswers,
} from './export-scores.query';

/** Units asked for at once: some thousands of rows. */
const stride = 25;

/**
 * The rows of an export, asked for while they are being written, so that neither memory nor a connection is held for a
 * reader who takes his time. Undefined when there is nothing to export for this asker.
 */
export async function exportRows(
  database: TenantDatabase,
  asker: Asker,
  scope: ExportScope,
): Promise<AsyncGenerator<Cell[]> | undefined> {
  const [begun] = await database.read(asker.tenantId, beginExport(asker, scope));
  return begun === undefined ? undefined : rowsKnownAt(database, asker, scope, begun.known);
}

async function* rowsKnownAt(
  database: TenantDatabase,
  asker: Asker,
  scope: ExportScope,
  known: string,
): AsyncGenerator<Cell[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const units = await database.read(
      asker.tenantId,
      exportUnits(asker, scope, known, after, stride),
    );
    for (const unit of units) yield* rowsOf(unit);
    const last = units.at(-1);
    if (last === undefined || units.length < stride) return;
    after = last.unit_id;
  }
}

function* rowsOf(unit: UnitAnswers): Generator<Cell[]> {
  for (const answer of unit.answers) {
    const [
      code,
      effectiveOn,
      kind,
      documentation,
      implementation,
      documentationReason,
      implementationReason,
      reason,
    ] = answer;
    yield Object.values({
      unit: unit.name,
      unit_id: unit.unit_id,
      safeguard: code,
      effective_on: effectiveOn,
      kind,
      documentation: documentation ?? '',
      implementation: implementation ?? '',
      documentation_reason: documentationReason,
      implementation_reason: implementationReason,
      reason,
    } satisfies Record<TransferColumn, Cell>);
  }
}
