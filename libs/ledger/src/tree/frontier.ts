import type { Sha256 } from '../bytes';
import { foldNodes, nodeHash } from './hashes';
import { nodesOf, type TreeNode } from './shape';

/**
 * All that has to be remembered of a tree to go on with it: how many leaves it has, and the hashes
 * of the perfect subtrees of which it consists, the widest first.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

/** A perfect subtree that became complete, to be kept for proofs. */
export interface CompletedNode extends TreeNode {
  readonly hash: Uint8Array;
}

/** The tree before its first leaf. */
export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** Whether a frontier has a hash for each perfect subtree of its size, and no other. */
export const isFrontier = ({ size, hashes }: Frontier): boolean =>
  Number.isSafeInteger(size) &&
  size >= 0 &&
  hashes.length === nodesOf({ from: 0, to: size }).length &&
  hashes.every((hash) => hash.length === 32);

/** The root of a tree, RFC 6962 section 2.1: 32 bytes. */
export const rootOf = ({ hashes }: Frontier, sha256: Sha256): Uint8Array =>
  foldNodes(hashes, sha256);

/**
 * A tree with more leaves at its end, given by their hashes (`leafHash`), and every perfect subtree
 * that they completed, leaves included. Two appends in a row give what one append of both gives.
 */
export function appendLeaves(
  frontier: Frontier,
  leaves: readonly Uint8Array[],
  sha256: Sha256,
): { readonly frontier: Frontier; readonly completed: readonly CompletedNode[] } {
  const hashes = [...frontier.hashes];
  const completed: CompletedNode[] = [];
  let size = frontier.size;
  for (const leaf of leaves) {
    let node: CompletedNode = { level: 0, index: size, hash: leaf };
    completed.push(node);
    // An odd index is a right neighbour: its left one waits at the end of the frontier.
    while (node.index % 2 === 1) {
      const left = hashes.pop();
      if (left === undefined) throw new Error('The frontier lacks a subtree of its own size.');
      const { level, index, hash } = node;
      node = { level: level + 1, index: (index - 1) / 2, hash: nodeHash(left, hash, sha256) };
      completed.push(node);
    }
    hashes.push(node.hash);
    size += 1;
  }
  return { frontier: { size, hashes }, completed };
}
