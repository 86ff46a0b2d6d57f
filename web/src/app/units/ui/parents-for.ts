import type { UnitTree } from '@weerbaar/contracts';
import type { TreeNode } from '@weerbaar/ui/overlay';

/**
 * The units that one may be put below, as the tree picker takes them: what may not be chosen stands
 * there for those below it; what is archived, and `without` and all below it, is left out.
 */
export function parentsFor(
  units: readonly UnitTree['units'][number][],
  allowed: ReadonlySet<string>,
  without: string | null = null,
): readonly TreeNode[] {
  const left = new Set<string | null>();
  return units.flatMap((unit) => {
    if (unit.id === without || unit.archived || left.has(unit.parentId)) {
      left.add(unit.id);
      return [];
    }
    return [
      { id: unit.id, parentId: unit.parentId, name: unit.name, closed: !allowed.has(unit.id) },
    ];
  });
}
