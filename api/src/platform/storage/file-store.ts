/** A file that is kept, durably and for good. */
export interface KeptFile {
  /** SHA-256 of the content: its address. */
  readonly sha256: Buffer;
  readonly size: number;
  /** What the content is, told by the content alone. */
  readonly mediaType: string;
}

/** Content that is too large; nothing of it is kept. */
export class FileTooLarge extends Error {}

/** The content behind an address is gone or is not what was kept. */
export class FileDamaged extends Error {}

/** A file that lies on this machine for as long as somebody works with it. */
export interface SpooledFile {
  readonly path: string;
  readonly sha256: Buffer;
  readonly size: number;
  readonly mediaType: string;
}

/**
 * Lays content of at most `most` bytes aside.
 * @throws FileTooLarge
 */
export type LayAside = (content: AsyncIterable<Uint8Array>, most: number) => Promise<SpooledFile>;

/**
 * Where the content of files lies: addressed by its hash, never changed, never overwritten. What it acknowledges survives
 * a loss of power. An abstract class, so that Nest can inject it and another store (S3) can take its place.
 */
export abstract class FileStore {
  /**
   * Keeps content of at most `most` bytes; reads no further once there are more.
   * @throws FileTooLarge
   */
  abstract keep(content: AsyncIterable<Uint8Array>, most: number): Promise<KeptFile>;

  /**
   * The content behind an address. The reader fails at the end when it is not what was kept.
   * @throws FileDamaged when it is missing or has another size
   */
  abstract open(kept: Pick<KeptFile, 'sha256' | 'size'>): Promise<AsyncIterable<Uint8Array>>;

  /**
   * Lends a place where content can be laid aside for as long as `work` goes on; whatever comes of it, the place is empty
   * afterwards.
   */
  abstract spool<T>(work: (lay: LayAside) => Promise<T>): Promise<T>;
}
