import { createHash } from 'node:crypto';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { FileDamaged, FileStore, FileTooLarge, type KeptFile, type LayAside } from './file-store';
import type { FileSystem } from './file-system';
import { recogniseMediaType, telltaleBytes } from './media-type';

const day = 86_400_000;

/**
 * Files in a folder of this machine, each under its hash: `<first two digits>/<sha-256>`. They arrive in `incoming`, on
 * the same file system, and take their place by a rename: bytes to the disk, then the name, then the name to the disk.
 * Only then does the caller commit what refers to them.
 */
export class LocalFileStore extends FileStore {
  private readonly incoming: string;

  constructor(
    private readonly root: string,
    private readonly disk: FileSystem,
    private readonly now: () => Date,
  ) {
    super();
    this.incoming = path.join(root, 'incoming');
  }

  async keep(content: AsyncIterable<Uint8Array>, most: number): Promise<KeptFile> {
    return this.spool(async (lay) => {
      const { path: arrived, ...file } = await lay(content, most);
      await this.place(arrived, file);
      return file;
    });
  }

  async open({
    sha256,
    size,
  }: Pick<KeptFile, 'sha256' | 'size'>): Promise<AsyncIterable<Uint8Array>> {
    const file = this.placeOf(sha256);
    const facts = await this.disk.facts(file);
    if (facts?.size !== size)
      throw new FileDamaged(`the file ${sha256.toString('hex')} is missing or has another size`);
    return verified(this.disk.read(file), sha256);
  }

  async spool<T>(work: (lay: LayAside) => Promise<T>): Promise<T> {
    const laid: string[] = [];
    try {
      return await work(async (content, most) => {
        await this.disk.ensureFolder(this.incoming);
        await this.sweep();
        const arriving = path.join(this.incoming, uuidv7());
        laid.push(arriving);
        return { path: arriving, ...(await this.write(arriving, content, most)) };
      });
    } finally {
      // Gone already where it took its place. What a killed process leaves behind, `sweep` removes.
      for (const file of laid) await this.disk.remove(file);
    }
  }

  private async write(
    file: string,
    content: AsyncIterable<Uint8Array>,
    most: number,
  ): Promise<KeptFile> {
    const hash = createHash('sha256');
    const head: Uint8Array[] = [];
    let size = 0;
    const target = await this.disk.create(file);
    try {
      for await (const bytes of content) {
        if (size < telltaleBytes) head.push(bytes.subarray(0, telltaleBytes - size));
        size += bytes.length;
        if (size > most) throw new FileTooLarge(`more than ${String(most)} bytes`);
        hash.update(bytes);
        await target.write(bytes);
      }
      await target.sync();
    } finally {
      await target.close();
    }
    return {
      sha256: hash.digest(),
      size,
      mediaType: await recogniseMediaType(Buffer.concat(head)),
    };
  }

  private async place(arrived: string, file: KeptFile): Promise<void> {
    const place = this.placeOf(file.sha256);
    const folder = path.dirname(place);
    await this.disk.ensureFolder(folder);
    // The same content is already there, unless a disk has lost part of it: then this copy heals it.
    if ((await this.disk.facts(place))?.size !== file.size) await this.disk.rename(arrived, place);
    // Also when it was there: whoever put it there may not have come this far yet.
    await this.disk.syncFolder(folder);
    await this.disk.syncFolder(this.root);
  }

  private placeOf(sha256: Buffer): string {
    const name = sha256.toString('hex');
    return path.join(this.root, name.slice(0, 2), name);
  }

  /** Removes what a process that was killed left behind. A day is longer than any upload may take. */
  private async sweep(): Promise<void> {
    const before = this.now().getTime() - day;
    for (const file of await this.disk.list(this.incoming)) {
      const facts = await this.disk.facts(file);
      if (facts !== undefined && facts.changedAt.getTime() < before) await this.disk.remove(file);
    }
  }
}

/** Passes content on and holds back its last piece until the hash agrees, so that damage never looks complete. */
async function* verified(
  content: AsyncIterable<Uint8Array>,
  sha256: Buffer,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const bytes of content) {
    hash.update(bytes);
    if (held !== undefined) yield held;
    held = bytes;
  }
  if (!hash.digest().equals(sha256))
    throw new FileDamaged(`the file ${sha256.toString('hex')} is not what was kept`);
  if (held !== undefined) yield held;
}
