import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

/** A file that is being written. */
export interface OpenFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Returns when the bytes are on the disk and not merely on their way. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What a folder tells about one of its files. */
export interface FileFacts {
  readonly size: number;
  readonly changedAt: Date;
}

/**
 * The few acts on a disk that durability depends on, as a port: a test that injects its own sees their order, which no
 * killed process could ever show.
 */
export interface FileSystem {
  ensureFolder(folder: string): Promise<void>;
  /** Creates a file that must not exist yet, readable by this process alone. */
  create(file: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** Makes the names in a folder durable. */
  syncFolder(folder: string): Promise<void>;
  /** The facts of a file, undefined when there is none. */
  facts(file: string): Promise<FileFacts | undefined>;
  /** Removes a file; one that is gone already is no failure. */
  remove(file: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  read(file: string): AsyncIterable<Uint8Array>;
}

/** The disk of this machine. */
export const localDisk: FileSystem = {
  async ensureFolder(folder) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  async create(file) {
    return openFile(await open(file, 'wx', 0o600));
  },
  rename,
  async syncFolder(folder) {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async facts(file) {
    try {
      const { size, mtime } = await stat(file);
      return { size, changedAt: mtime };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async remove(file) {
    try {
      await unlink(file);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  },
  async list(folder) {
    return (await readdir(folder)).map((name) => path.join(folder, name));
  },
  read: (file) =>
    createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>,
};

function openFile(handle: FileHandle): OpenFile {
  return {
    async write(bytes) {
      for (let written = 0; written < bytes.length;) {
        written += (await handle.write(bytes, written, bytes.length - written)).bytesWritten;
      }
    },
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
