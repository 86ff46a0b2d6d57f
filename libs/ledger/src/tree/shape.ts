/**
 * A perfect subtree of a ledger's tree: that of the leaves from `index · 2^level` up to, and without,
 * `(index + 1) · 2^level`. Level 0 is the leaves themselves.
 */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** Leaves from the first up to, and without, the last; whole numbers from 0 on. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** The largest power of two below `size`, where RFC 6962 section 2.1 splits a tree; `size` is at least 2. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The greatest power of two that divides `at` and is at most `room`; any power fits at 0. */
function widthAt(at: number, room: number): { readonly level: number; readonly width: number } {
  let [level, width] = [0, 1];
  while (width * 2 <= room && at % (width * 2) === 0) [level, width] = [level + 1, width * 2];
  return { level, width };
}

/**
 * The perfect subtrees that a range of leaves is made of, from left to right. Its hash, where the
 * range is a subtree of RFC 6962, is theirs folded from the right (see `foldNodes`). A range
 * without leaves has none.
 */
export function nodesOf({ from, to }: LeafRange): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  let at = from;
  while (at < to) {
    const { level, width } = widthAt(at, to - at);
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/**
 * What an inclusion proof consists of (RFC 6962 section 2.1.1): the neighbours of a leaf, from the
 * lowest up, in the tree of the first `size` leaves. Null when there is no such leaf.
 */
export function inclusionRanges(leaf: number, size: number): readonly LeafRange[] | null {
  if (!isSize(size) || !isSize(leaf) || leaf >= size) return null;
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (leaf < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.reverse();
}

/**
 * What a consistency proof consists of (RFC 6962 section 2.1.2): the subtrees from which both the
 * tree of the first `earlier` leaves and that of the first `later` can be computed. Empty when the
 * two are one, or the earlier has no leaf; null when the earlier is the larger.
 */
export function consistencyRanges(earlier: number, later: number): readonly LeafRange[] | null {
  if (!isSize(earlier) || !isSize(later) || earlier > later) return null;
  if (earlier === 0 || earlier === later) return [];
  const ranges: LeafRange[] = [];
  let [from, to, whole] = [0, later, true];
  while (to !== earlier) {
    const middle = from + splitOf(to - from);
    if (earlier <= middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
      whole = false;
    }
  }
  // The earlier root is known to whoever asks; below it, its right edge has to be told.
  if (!whole) ranges.push({ from, to });
  return ranges.reverse();
}

/** Whether a number can be how many leaves there are: whole, from 0 on, and counted exactly. */
export const isSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 0;
