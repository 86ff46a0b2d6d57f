/** A node of a tree, in the order it is drawn: each one before its children. */
export interface TreeNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  /** Stands there for its children only and cannot be chosen. */
  readonly closed?: boolean;
}

/** A line of the picker. */
export interface TreeRow {
  readonly node: TreeNode;
  /** 1 for the top. */
  readonly level: number;
  /** Undefined for a leaf. */
  readonly expanded: boolean | undefined;
}

const comparable = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The ids of all ancestors of a node, nearest first; none for a top or an unknown node. */
export function ancestorsOf(nodes: readonly TreeNode[], id: string | null): readonly string[] {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const found: string[] = [];
  let next = id === null ? null : (parents.get(id) ?? null);
  while (next !== null && parents.has(next) && !found.includes(next)) {
    found.push(next);
    next = parents.get(next) ?? null;
  }
  return found;
}

/** The lines to draw: children of what is expanded. A node whose parent is not in the list is a top. */
export function expandedRows(
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
): readonly TreeRow[] {
  const known = new Set(nodes.map((node) => node.id));
  const parentsWithChildren = new Set(nodes.map((node) => node.parentId));
  const levels = new Map<string, number>();
  const rows: TreeRow[] = [];
  for (const node of nodes) {
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    const parentLevel = parent === null ? 0 : levels.get(parent);
    if (parentLevel === undefined || (parent !== null && !expanded.has(parent))) continue;
    levels.set(node.id, parentLevel + 1);
    rows.push({
      node,
      level: parentLevel + 1,
      expanded: parentsWithChildren.has(node.id) ? expanded.has(node.id) : undefined,
    });
  }
  return rows;
}

/** The nodes whose name holds every word of the search, whatever its accents and capitals; those that begin with it first. */
export function searchTree(nodes: readonly TreeNode[], search: string): readonly TreeNode[] {
  const words = comparable(search).split(/\s+/).filter(Boolean);
  const first = words[0];
  if (first === undefined) return nodes;
  const hits = nodes.filter((node) => {
    const name = comparable(node.name);
    return words.every((word) => name.includes(word));
  });
  const begins = (node: TreeNode): number => (comparable(node.name).startsWith(first) ? 0 : 1);
  return [...hits].sort((a, b) => begins(a) - begins(b));
}
