import type { DutyMatrix, DutyTotals } from '@weerbaar/contracts';
import { dutyBinding, type DutyCatalogue } from '@weerbaar/obligations';
import { briefOf, scopeOf } from '../entities/classification';
import type { PositionRow } from './gather-positions.query';

type Entity = DutyMatrix['entities'][number];
type Cell = Entity['cells'][number];

/** An entity with a cell for each duty of the catalogue, in its order. */
export function positionOf(row: PositionRow, catalogue: DutyCatalogue | undefined): Entity {
  const scope = scopeOf(row.decision);
  return {
    id: row.id,
    name: row.name,
    companyNumber: row.company_number,
    classification: briefOf(row.decision),
    cells: (catalogue?.duties ?? []).map((duty) => ({
      binding: dutyBinding(duty, scope, row.on_day).binding,
      status: row.statuses[duty.code] ?? null,
    })),
  };
}

/** The duties that bind an entity, counted by what it says about them. */
export function totalsOf(cells: readonly Cell[]): DutyTotals {
  const obliged = cells.filter(({ binding }) => binding === 'obliged');
  const count = (status: Cell['status']): number =>
    obliged.filter((cell) => cell.status === status).length;
  return {
    obliged: obliged.length,
    met: count('met'),
    partly: count('partly'),
    notMet: count('not-met'),
    notApplicable: count('not-applicable'),
    silent: count(null),
  };
}
