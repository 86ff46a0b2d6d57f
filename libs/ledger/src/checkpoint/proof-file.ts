import { base64, fromBase64 } from './base64';

/**
 * That one event stands in a log, in a form that others can check without us:
 * c2sp.org/tlog-proof. The checkpoint is a signed text, kept as it is.
 */
export interface ProofFile {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  readonly checkpoint: string;
}

const head = 'c2sp.org/tlog-proof@v1';

/** A proof as the text of a `.tlog-proof` file. */
export const proofFileText = ({ index, hashes, checkpoint }: ProofFile): string =>
  `${[head, `index ${String(index)}`, ...hashes.map(base64)].join('\n')}\n\n${checkpoint}`;

/** The proof of such a text; null when it is none. An `extra` line, which nothing vouches for, is passed over. */
export function readProofFile(text: string): ProofFile | null {
  const split = text.indexOf('\n\n');
  if (split < 0) return null;
  const [first, ...lines] = text.slice(0, split).split('\n');
  if (lines[0]?.startsWith('extra ') === true) lines.shift();
  const [, index] = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '') ?? [];
  const hashes = lines.map(fromBase64);
  const checkpoint = text.slice(split + 2);
  if (first !== head || index === undefined || !Number.isSafeInteger(Number(index))) return null;
  if (!hashes.every((hash) => hash?.length === 32) || checkpoint === '') return null;
  return { index: Number(index), hashes: hashes as Uint8Array[], checkpoint };
}
