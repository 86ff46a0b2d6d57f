import { concatenate, type Sha256 } from '../bytes';

/** The hash of a tree without leaves: SHA-256 of nothing, RFC 6962 section 2.1. */
export const emptyRoot = (sha256: Sha256): Uint8Array => sha256(new Uint8Array());

/** The hash of two neighbours: SHA-256(0x01 || left || right), RFC 6962 section 2.1. */
export const nodeHash = (left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array =>
  sha256(concatenate(Uint8Array.of(1), left, right));

/**
 * The hash of perfect subtrees that lie side by side, the widest first: folded from the right, as
 * the tree of RFC 6962 leans to the left. Of none, that of the empty tree.
 */
export function foldNodes(hashes: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  const last = hashes.at(-1);
  if (last === undefined) return emptyRoot(sha256);
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, sha256), last);
}
