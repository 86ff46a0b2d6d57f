import type { CalendarDate } from '@weerbaar/kernel';
import type { Step } from '@weerbaar/maturity';

/** A unit lies `depth` levels below an ancestor (0 is itself) from a day up to but not including another; null is no end. */
export interface PathRow {
  readonly ancestorId: string;
  readonly depth: number;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** A unit's lineage over time as rows per ancestor and depth, neighbouring periods joined. */
export function pathRows(lineage: readonly Step<readonly string[]>[]): PathRow[] {
  const rows: PathRow[] = [];
  const open = new Map<string, { depth: number; from: CalendarDate }>();
  const close = (ancestorId: string, until: CalendarDate | null) => {
    const period = open.get(ancestorId);
    if (period) rows.push({ ancestorId, ...period, until });
    open.delete(ancestorId);
  };
  for (const { on, value } of lineage) {
    const depths = new Map(value.map((id, depth) => [id, depth]));
    for (const [id, { depth }] of [...open]) if (depths.get(id) !== depth) close(id, on);
    for (const [id, depth] of depths) if (!open.has(id)) open.set(id, { depth, from: on });
  }
  for (const id of [...open.keys()]) close(id, null);
  return rows;
}
