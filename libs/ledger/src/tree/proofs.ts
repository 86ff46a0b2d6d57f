import { err, ok, type Result } from '@weerbaar/kernel';
import { sameBytes, type Sha256 } from '../bytes';
import { emptyRoot, foldNodes, nodeHash } from './hashes';
import {
  consistencyRanges,
  inclusionRanges,
  isSize,
  nodesOf,
  type LeafRange,
  type TreeNode,
} from './shape';

/** What a tree is known by: how many leaves, and its root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Why a proof proves nothing. */
export interface ProofFlaw {
  readonly code: 'no-such-leaf' | 'wrong-length' | 'other-root' | 'shrunk';
}

/** Where the hashes of perfect subtrees are kept; undefined for one that is not there. */
export type NodeAt = (node: TreeNode) => Uint8Array | undefined;

/** The nodes that must be gathered before a proof can be made: so that one question brings them all. */
export const nodesToGather = (ranges: readonly LeafRange[]): readonly TreeNode[] =>
  ranges.flatMap((range) => nodesOf(range));

/** The hashes of a proof, one for each range; null when a node is missing in the store. */
export function proofOf(
  ranges: readonly LeafRange[],
  nodeAt: NodeAt,
  sha256: Sha256,
): readonly Uint8Array[] | null {
  const hashes: Uint8Array[] = [];
  for (const range of ranges) {
    const nodes = nodesOf(range).map(nodeAt);
    if (!nodes.every((node) => node !== undefined)) return null;
    hashes.push(foldNodes(nodes, sha256));
  }
  return hashes;
}

const sized = (hashes: readonly Uint8Array[]): boolean =>
  hashes.every((hash) => hash.length === 32);

/**
 * Whether a leaf stands at its place in the tree of a head: the root that leaf and proof lead to is
 * that of the head. Nothing but the head has to be trusted.
 */
export function verifyInclusion(
  leaf: { readonly index: number; readonly hash: Uint8Array },
  head: TreeHead,
  proof: readonly Uint8Array[],
  sha256: Sha256,
): Result<true, ProofFlaw> {
  const ranges = inclusionRanges(leaf.index, head.size);
  if (ranges === null) return err({ code: 'no-such-leaf' });
  if (ranges.length !== proof.length || !sized(proof)) return err({ code: 'wrong-length' });
  const root = ranges.reduce((hash, range, at) => {
    const neighbour = proof[at] as Uint8Array;
    return range.from > leaf.index
      ? nodeHash(hash, neighbour, sha256)
      : nodeHash(neighbour, hash, sha256);
  }, leaf.hash);
  return sameBytes(root, head.root) ? ok(true) : err({ code: 'other-root' });
}

/** The roots of the earlier and the later tree that a consistency proof leads to. */
function rootsOf(
  earlier: TreeHead,
  ranges: readonly LeafRange[],
  proof: readonly Uint8Array[],
  sha256: Sha256,
): { readonly before: Uint8Array; readonly after: Uint8Array } {
  // Where the earlier tree is itself a subtree of the later, its root is the first link.
  const [edge] = ranges;
  const told = edge?.to === earlier.size;
  const start = told ? (proof[0] as Uint8Array) : earlier.root;
  let [before, after] = [start, start];
  ranges.slice(told ? 1 : 0).forEach((range, at) => {
    const hash = proof[told ? at + 1 : at] as Uint8Array;
    if (range.from >= earlier.size) {
      after = nodeHash(after, hash, sha256);
    } else {
      before = nodeHash(hash, before, sha256);
      after = nodeHash(hash, after, sha256);
    }
  });
  return { before, after };
}

/**
 * Whether a later tree begins with the earlier one, leaf by leaf: nothing was altered, removed or
 * put in between. A tree that has become smaller has `shrunk`.
 */
export function verifyConsistency(
  earlier: TreeHead,
  later: TreeHead,
  proof: readonly Uint8Array[],
  sha256: Sha256,
): Result<true, ProofFlaw> {
  if (!isSize(earlier.size) || !isSize(later.size)) return err({ code: 'wrong-length' });
  const ranges = consistencyRanges(earlier.size, later.size);
  if (ranges === null) return err({ code: 'shrunk' });
  if (ranges.length !== proof.length || !sized(proof)) return err({ code: 'wrong-length' });
  if (earlier.size === 0)
    return sameBytes(earlier.root, emptyRoot(sha256)) ? ok(true) : err({ code: 'other-root' });
  if (earlier.size === later.size)
    return sameBytes(earlier.root, later.root) ? ok(true) : err({ code: 'other-root' });
  const { before, after } = rootsOf(earlier, ranges, proof, sha256);
  return sameBytes(before, earlier.root) && sameBytes(after, later.root)
    ? ok(true)
    : err({ code: 'other-root' });
}
