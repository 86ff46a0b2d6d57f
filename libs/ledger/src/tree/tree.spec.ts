/// <reference types="node" />
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hex, utf8, type Sha256 } from '../bytes';
import { leafHash } from '../event-bytes';
import { appendLeaves, emptyFrontier, isFrontier, rootOf, type Frontier } from './frontier';
import { nodesToGather, proofOf, verifyConsistency, verifyInclusion } from './proofs';
import { consistencyRanges, inclusionRanges, type TreeNode } from './shape';

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const digest = (...parts: readonly Uint8Array[]): Buffer => sha256(Buffer.concat(parts)) as Buffer;

/** RFC 6962 section 2.1, word for word: slow, and written apart from what is tested. */
function treeHash(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return digest();
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return digest(Buffer.of(1), treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}

/** Section 2.1.1, PATH. */
function path(at: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return at < split
    ? [...path(at, left), treeHash(right)]
    : [...path(at - split, right), treeHash(left)];
}

/** Section 2.1.2, SUBPROOF. */
function subproof(earlier: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (earlier === leaves.length) return whole ? [] : [treeHash(leaves)];
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return earlier <= split
    ? [...subproof(earlier, left, whole), treeHash(right)]
    : [...subproof(earlier - split, right, false), treeHash(left)];
}

const hexes = (hashes: readonly Uint8Array[] | null) => hashes?.map(hex);
const leavesOf = (many: number) =>
  Array.from({ length: many }, (_, at) => leafHash(utf8(`event ${String(at)}`), sha256));

/** A tree with all the nodes it ever completed, as a store keeps them. */
function grown(leaves: readonly Uint8Array[], batches: readonly number[] = [leaves.length]) {
  const store = new Map<string, Uint8Array>();
  let [frontier, from]: [Frontier, number] = [emptyFrontier, 0];
  for (const batch of [...batches, leaves.length]) {
    const next = appendLeaves(frontier, leaves.slice(from, from + batch), sha256);
    for (const { level, index, hash } of next.completed)
      store.set(`${String(level)}/${String(index)}`, hash);
    frontier = next.frontier;
    from = frontier.size;
  }
  const nodeAt = ({ level, index }: TreeNode) => store.get(`${String(level)}/${String(index)}`);
  return { frontier, nodeAt, store, head: { size: frontier.size, root: rootOf(frontier, sha256) } };
}

const upTo = 37;

describe('the tree of a ledger', () => {
  it('has the roots of the known test vectors of RFC 6962', () => {
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'];
    const leaves = inputs.map((input) => leafHash(Buffer.from(input, 'hex'), sha256));
    expect(hex(rootOf(emptyFrontier, sha256))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(hex(grown(leaves.slice(0, 1)).head.root)).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(hex(grown(leaves.slice(0, 2)).head.root)).toBe(
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    );
    expect(hex(grown(leaves).head.root)).toBe(
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    );
  });

  it('is that of RFC 6962 at every size, however it grew', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: upTo }),
        fc.array(fc.nat({ max: 9 }), { maxLength: 20 }),
        (size, batches) => {
          const leaves = leavesOf(size);
          const { frontier, head } = grown(leaves, batches);
          expect(isFrontier(frontier)).toBe(true);
          expect(hex(head.root)).toBe(hex(treeHash(leaves)));
        },
      ),
    );
  });

  it('keeps each perfect subtree once, and with it every proof can be made', () => {
    const leaves = leavesOf(upTo);
    const { nodeAt, store } = grown(leaves);
    expect(store.size).toBe(18 + 9 + 4 + 2 + 1 + upTo);
    for (let size = 1; size <= upTo; size += 1) {
      for (let leaf = 0; leaf < size; leaf += 1) {
        const ranges = inclusionRanges(leaf, size) ?? [];
        expect(nodesToGather(ranges).every((node) => nodeAt(node) !== undefined)).toBe(true);
        expect(hexes(proofOf(ranges, nodeAt, sha256))).toEqual(
          hexes(path(leaf, leaves.slice(0, size))),
        );
      }
      for (let earlier = 1; earlier <= size; earlier += 1) {
        const ranges = consistencyRanges(earlier, size) ?? [];
        expect(hexes(proofOf(ranges, nodeAt, sha256))).toEqual(
          hexes(subproof(earlier, leaves.slice(0, size), true)),
        );
      }
    }
  });

  it('has no proof where a node is missing, nor for what lies outside', () => {
    expect(proofOf(inclusionRanges(0, 2) ?? [], () => undefined, sha256)).toBeNull();
    for (const [leaf, size] of [
      [2, 2],
      [-1, 2],
      [0.5, 2],
      [0, NaN],
    ] as const)
      expect(inclusionRanges(leaf, size)).toBeNull();
    expect(consistencyRanges(3, 2)).toBeNull();
    expect(consistencyRanges(0, 2)).toEqual([]);
  });

  it('says of a frontier of another size that it is none', () => {
    const { frontier } = grown(leavesOf(6));
    expect(isFrontier({ ...frontier, size: 7 })).toBe(false);
    expect(isFrontier({ ...frontier, hashes: frontier.hashes.map((hash) => hash.slice(1)) })).toBe(
      false,
    );
  });
});

const aTree = fc
  .tuple(fc.integer({ min: 1, max: upTo }), fc.nat(), fc.nat())
  .map(([size, a, b]) => ({ size, leaf: a % size, earlier: (b % size) + 1 }));

const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at % bytes.length ? byte ^ (1 << (at % 8)) : byte));

describe('an inclusion proof', () => {
  const made = (size: number, leaf: number) => {
    const { head, nodeAt } = grown(leavesOf(size));
    const proof = proofOf(inclusionRanges(leaf, size) ?? [], nodeAt, sha256) ?? [];
    return { head, proof, hash: leavesOf(size)[leaf] as Uint8Array };
  };

  it('holds for every leaf at its own place', () => {
    fc.assert(
      fc.property(aTree, ({ size, leaf }) => {
        const { head, proof, hash } = made(size, leaf);
        expect(verifyInclusion({ index: leaf, hash }, head, proof, sha256).ok).toBe(true);
      }),
    );
  });

  it('fails for another leaf, another place, another root, and any flipped bit', () => {
    fc.assert(
      fc.property(aTree, fc.nat(), fc.nat(), ({ size, leaf }, bit, which) => {
        const { head, proof, hash } = made(size, leaf);
        const holds = (index: number, leafOf: Uint8Array, of = head, by = proof) =>
          verifyInclusion({ index, hash: leafOf }, of, by, sha256).ok;
        expect(holds(leaf, flipped(hash, bit))).toBe(false);
        expect(holds(leaf, hash, { ...head, root: flipped(head.root, bit) })).toBe(false);
        const elsewhere = which % size;
        if (elsewhere !== leaf) expect(holds(elsewhere, hash)).toBe(false);
        if (proof.length > 0) {
          const at = which % proof.length;
          const forged = proof.map((one, index) => (index === at ? flipped(one, bit) : one));
          expect(holds(leaf, hash, head, forged)).toBe(false);
        }
        expect(holds(leaf, hash, head, [...proof, head.root])).toBe(false);
        expect(holds(leaf, hash, head, proof.slice(1))).toBe(proof.length === 0);
      }),
    );
  });

  it('says why', () => {
    const { head, proof, hash } = made(5, 3);
    const said = (index: number, by: readonly Uint8Array[]) =>
      verifyInclusion({ index, hash }, head, by, sha256);
    expect(said(5, proof)).toEqual({ ok: false, error: { code: 'no-such-leaf' } });
    expect(said(3, [])).toEqual({ ok: false, error: { code: 'wrong-length' } });
    expect(said(2, proof)).toEqual({ ok: false, error: { code: 'other-root' } });
  });
});

describe('a consistency proof', () => {
  const headOf = (leaves: readonly Uint8Array[]) => ({
    size: leaves.length,
    root: treeHash(leaves),
  });
  const made = (earlier: number, later: number) =>
    proofOf(consistencyRanges(earlier, later) ?? [], grown(leavesOf(later)).nodeAt, sha256) ?? [];

  it('holds between a tree and what it grew into', () => {
    fc.assert(
      fc.property(aTree, ({ size, earlier }) => {
        const [before, after] = [headOf(leavesOf(earlier)), headOf(leavesOf(size))];
        expect(verifyConsistency(before, after, made(earlier, size), sha256).ok).toBe(true);
      }),
    );
    const nothing = headOf([]);
    expect(verifyConsistency(nothing, headOf(leavesOf(3)), [], sha256).ok).toBe(true);
    expect(verifyConsistency(nothing, nothing, [], sha256).ok).toBe(true);
  });

  it('fails as soon as one earlier leaf was edited, removed, put in or moved', () => {
    const kinds = ['edit', 'remove', 'insert', 'swap', 'rewrite'] as const;
    fc.assert(
      fc.property(aTree, fc.constantFrom(...kinds), ({ size, leaf, earlier }, kind) => {
        const leaves = leavesOf(size);
        const at = leaf % earlier;
        const strange = leafHash(utf8('strange'), sha256);
        const edited = [...leaves];
        if (kind === 'edit') edited[at] = strange;
        if (kind === 'remove') edited.splice(at, 1);
        if (kind === 'insert') edited.splice(at, 0, strange);
        if (kind === 'rewrite') edited.fill(strange);
        if (kind === 'swap') {
          if (at + 1 >= earlier) return;
          [edited[at], edited[at + 1]] = [leaves[at + 1] as Uint8Array, leaves[at] as Uint8Array];
        }
        // Where the tail grew back over the hole, the earlier tree may be as it was.
        if (hex(treeHash(edited.slice(0, earlier))) === hex(treeHash(leaves.slice(0, earlier))))
          return;
        const [before, after] = [headOf(leaves.slice(0, earlier)), headOf(edited)];
        const { nodeAt } = grown(edited);
        const ranges = consistencyRanges(earlier, edited.length);
        const proof = ranges === null ? [] : (proofOf(ranges, nodeAt, sha256) ?? []);
        expect(verifyConsistency(before, after, proof, sha256).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('says why', () => {
    const [three, five] = [headOf(leavesOf(3)), headOf(leavesOf(5))];
    const said = (...asked: Parameters<typeof verifyConsistency>) => {
      const found = verifyConsistency(...asked);
      return found.ok ? 'holds' : found.error.code;
    };
    expect(said(five, three, [], sha256)).toBe('shrunk');
    expect(said(three, five, [], sha256)).toBe('wrong-length');
    expect(said({ ...three, root: five.root }, five, made(3, 5), sha256)).toBe('other-root');
    expect(said({ ...five, root: three.root }, five, [], sha256)).toBe('other-root');
    expect(said({ size: 0, root: three.root }, five, [], sha256)).toBe('other-root');
    expect(said({ size: 1.5, root: three.root }, five, [], sha256)).toBe('wrong-length');
  });
});
