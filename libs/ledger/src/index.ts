export {
  auditLeaves,
  beginAudit,
  endAudit,
  mostFlaws,
  type HeldCheckpoint,
  type RecordAudit,
  type RecordFlaw,
  type StoredLeaf,
} from './audit';
export { hex, sameBytes, type Sha256 } from './bytes';
export { canonicalJson } from './canonical-json';
export {
  checkpointText,
  openCheckpoint,
  readCheckpointText,
  signCheckpoint,
  type Checkpoint,
  type CheckpointFlaw,
} from './checkpoint/checkpoint';
export {
  isKeyName,
  keyIdOf,
  openNote,
  readNote,
  readVerifierKey,
  signNote,
  verifierKey,
  type NoteFlaw,
  type NoteKey,
  type NoteSignature,
  type Sign,
  type SignedNote,
  type VerifySignature,
} from './checkpoint/note';
export { proofFileText, readProofFile, type ProofFile } from './checkpoint/proof-file';
export {
  actorKinds,
  eventSchemaVersion,
  type ActorKind,
  type JsonValue,
  type LedgerEvent,
} from './event';
export { eventBytes, leafHash, readEvent, type UnreadableEvent } from './event-bytes';
export { eventColumns, eventDiscrepancies, type EventRow } from './event-discrepancies';
export { hidePersonal, revealPersonal, type HiddenValue, type PersonalValue } from './personal';
export { type EventPath } from './pointer';
export {
  appendLeaves,
  emptyFrontier,
  isFrontier,
  rootOf,
  type CompletedNode,
  type Frontier,
} from './tree/frontier';
export { emptyRoot, foldNodes, nodeHash } from './tree/hashes';
export {
  nodesToGather,
  proofOf,
  verifyConsistency,
  verifyInclusion,
  type NodeAt,
  type ProofFlaw,
  type TreeHead,
} from './tree/proofs';
export {
  consistencyRanges,
  inclusionRanges,
  nodesOf,
  type LeafRange,
  type TreeNode,
} from './tree/shape';
