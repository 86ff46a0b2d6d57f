import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileDamaged, FileTooLarge } from './file-store';
import { type FileSystem, localDisk } from './file-system';
import { LocalFileStore } from './local-file-store';

const now = new Date('2026-03-01T12:00:00Z');
const clock = () => now;

async function* pieces(...texts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts)
    yield await Promise.resolve(typeof text === 'string' ? Buffer.from(text) : text);
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const bytes of content) read.push(bytes);
  return Buffer.concat(read).toString();
}

const sha = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A disk that writes down what it is asked, in order, with the paths below its root. */
function recordingDisk(root: string): { disk: FileSystem; acts: string[] } {
  const acts: string[] = [];
  const named = (file: string) =>
    path.relative(root, file).replace(/incoming\/.+/, 'incoming/*') || '.';
  return {
    acts,
    disk: {
      ...localDisk,
      async create(file) {
        const open = await localDisk.create(file);
        acts.push(`create ${named(file)}`);
        return {
          write: async (bytes) => (await open.write(bytes), void acts.push('write')),
          sync: async () => (await open.sync(), void acts.push('fsync file')),
          close: () => open.close(),
        };
      },
      rename: async (from, to) => (
        await localDisk.rename(from, to),
        void acts.push(`rename to ${named(to)}`)
      ),
      syncFolder: async (folder) => (
        await localDisk.syncFolder(folder),
        void acts.push(`fsync ${named(folder)}`)
      ),
    },
  };
}

describe('the store of files on this machine', () => {
  let root: string;
  beforeEach(async () => (root = await mkdtemp(path.join(tmpdir(), 'store-'))));
  afterEach(() => rm(root, { recursive: true }));
  const store = (disk: FileSystem = localDisk) => new LocalFileStore(root, disk, clock);

  it('keeps content under its hash and gives back the same bytes', async () => {
    const kept = await store().keep(pieces('hel', 'lo'), 100);
    expect(kept).toEqual({ sha256: sha('hello'), size: 5, mediaType: 'text/plain' });
    const name = sha('hello').toString('hex');
    expect(await readFile(path.join(root, name.slice(0, 2), name), 'utf8')).toBe('hello');
    expect(await textOf(await store().open(kept))).toBe('hello');
  });

  it('has the bytes and the names on the disk, in this order, before it acknowledges', async () => {
    const { disk, acts } = recordingDisk(root);
    const kept = await store(disk).keep(pieces('evidence'), 100);
    acts.push('acknowledged');
    const name = kept.sha256.toString('hex');
    const folder = name.slice(0, 2);
    expect(acts).toEqual([
      'create incoming/*',
      'write',
      'fsync file',
      `rename to ${folder}/${name}`,
      `fsync ${folder}`,
      'fsync .',
      'acknowledged',
    ]);
  });

  it('writes the same content once, yet makes its name durable each time', async () => {
    const { disk, acts } = recordingDisk(root);
    await store(disk).keep(pieces('twice'), 100);
    const before = acts.length;
    await store(disk).keep(pieces('twice'), 100);
    expect(acts.slice(before).filter((act) => act.startsWith('rename'))).toEqual([]);
    expect(acts.slice(before).filter((act) => act.startsWith('fsync'))).toHaveLength(3);
    expect(await readdir(path.join(root, 'incoming'))).toEqual([]);
  });

  it('takes two of the same content at once', async () => {
    const [one, two] = await Promise.all([
      store().keep(pieces('same'), 9),
      store().keep(pieces('same'), 9),
    ]);
    expect(one).toEqual(two);
    expect(await textOf(await store().open(one))).toBe('same');
  });

  it.each([
    [9, true],
    [10, true],
    [11, false],
  ])('with a limit of ten bytes treats %i bytes as fitting: %s', async (size, fits) => {
    const keeping = store().keep(pieces(Buffer.alloc(size)), 10);
    if (fits) expect((await keeping).size).toBe(size);
    else await expect(keeping).rejects.toBeInstanceOf(FileTooLarge);
    expect(await readdir(path.join(root, 'incoming'))).toEqual([]);
  });

  it('stops reading at the limit', async () => {
    let asked = 0;
    const endless = (async function* () {
      for (;;) yield await Promise.resolve(Buffer.alloc(1024, (asked += 1)));
    })();
    await expect(store().keep(endless, 4096)).rejects.toBeInstanceOf(FileTooLarge);
    expect(asked).toBe(5);
  });

  it('leaves nothing behind when the sender breaks off', async () => {
    const broken = (async function* () {
      yield Buffer.from('half');
      await Promise.reject(new Error('gone'));
    })();
    await expect(store().keep(broken, 100)).rejects.toThrow('gone');
    expect(await readdir(root)).toEqual(['incoming']);
    expect(await readdir(path.join(root, 'incoming'))).toEqual([]);
  });

  it('leaves nothing behind when the disk refuses to make the bytes durable', async () => {
    const refusing: FileSystem = {
      ...localDisk,
      create: async (file) => ({
        ...(await localDisk.create(file)),
        sync: () => Promise.reject(new Error('EIO')),
      }),
    };
    await expect(store(refusing).keep(pieces('x'), 100)).rejects.toThrow('EIO');
    expect(await readdir(path.join(root, 'incoming'))).toEqual([]);
  });

  it('removes what a killed process left more than a day ago, and nothing younger', async () => {
    await store().keep(pieces('x'), 9);
    const old = path.join(root, 'incoming', 'old');
    const young = path.join(root, 'incoming', 'young');
    await writeFile(old, 'left');
    await writeFile(young, 'arriving');
    const hours = (count: number) => new Date(now.getTime() - count * 3_600_000);
    await utimes(old, hours(25), hours(25));
    await utimes(young, hours(23), hours(23));
    await store().keep(pieces('y'), 9);
    expect(await readdir(path.join(root, 'incoming'))).toEqual(['young']);
  });

  it('refuses to open what is missing or has another size', async () => {
    const kept = await store().keep(pieces('whole'), 9);
    await expect(store().open({ sha256: sha('nothing'), size: 7 })).rejects.toBeInstanceOf(
      FileDamaged,
    );
    const name = kept.sha256.toString('hex');
    await rm(path.join(root, name.slice(0, 2), name));
    await writeFile(path.join(root, name.slice(0, 2), name), 'who');
    await expect(store().open(kept)).rejects.toBeInstanceOf(FileDamaged);
  });

  it('never lets altered bytes look complete', async () => {
    const kept = await store().keep(pieces('whole'), 9);
    const name = kept.sha256.toString('hex');
    await rm(path.join(root, name.slice(0, 2), name));
    await writeFile(path.join(root, name.slice(0, 2), name), 'wrong');
    await expect(textOf(await store().open(kept))).rejects.toBeInstanceOf(FileDamaged);
  });

  it('heals content that a disk has cut short, when it arrives again', async () => {
    const kept = await store().keep(pieces('whole'), 9);
    const name = kept.sha256.toString('hex');
    await rm(path.join(root, name.slice(0, 2), name));
    await writeFile(path.join(root, name.slice(0, 2), name), '');
    await store().keep(pieces('whole'), 9);
    expect(await textOf(await store().open(kept))).toBe('whole');
  });

  it('lays a file aside only for as long as somebody works with it', async () => {
    let seen = '';
    const answer = await store().spool(async (lay) => {
      const file = await lay(pieces('rows'), 9);
      seen = file.path;
      return readFile(file.path, 'utf8');
    });
    expect(answer).toBe('rows');
    await expect(stat(seen)).rejects.toThrow('ENOENT');
    const failing = store().spool(async (lay) => {
      await lay(pieces('rows'), 9);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await expect(store().spool((lay) => lay(pieces('rows'), 3))).rejects.toBeInstanceOf(
      FileTooLarge,
    );
    expect(await readdir(path.join(root, 'incoming'))).toEqual([]);
  });

  it('names every file itself: the folder holds hashes and nothing a stranger chose', async () => {
    for (const text of ['../../etc/passwd', 'CON', 'x'.repeat(9000)])
      await store().keep(pieces(text), 10_000);
    const names = (await readdir(root, { recursive: true })).filter((name) => name !== 'incoming');
    expect(names.every((name) => /^([0-9a-f]{2}|[0-9a-f]{2}\/[0-9a-f]{64})$/.test(name))).toBe(
      true,
    );
  });
});
