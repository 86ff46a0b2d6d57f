import { ZipReader } from '@cj-tech-master/excelts/archive';
import { createReadStream } from 'node:fs';
import { UnreadableTable } from './table';

/** More parts than any workbook of one sheet has. */
const mostParts = 200;
/** A hundred thousand long rows unpack to some 60 MB. */
export const mostUnpackedBytes = 256 * 1024 * 1024;

const partSignature = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * Refuses an archive that would swell beyond reason, before anything of it is taken in. What an archive says of its own
 * sizes is not believed: its parts are counted in the bytes themselves and unpacked into nothing, by the very reader that
 * unpacks them in earnest afterwards.
 * @throws UnreadableTable
 */
export async function assertModestArchive(
  file: string,
  mostBytes = mostUnpackedBytes,
): Promise<void> {
  await assertFewParts(file);
  const source = createReadStream(file);
  let unpacked = 0;
  try {
    for await (const part of new ZipReader(source).entries()) {
      for await (const bytes of part.stream()) {
        unpacked += bytes.length;
        if (unpacked > mostBytes) throw new UnreadableTable('too-much');
      }
    }
  } catch (error) {
    throw error instanceof UnreadableTable ? error : new UnreadableTable('malformed');
  } finally {
    source.destroy();
  }
}

async function assertFewParts(file: string): Promise<void> {
  let parts = 0;
  let tail: Uint8Array = Buffer.alloc(0);
  for await (const bytes of createReadStream(file, {
    highWaterMark: 1024 * 1024,
  }) as AsyncIterable<Buffer>) {
    const window = Buffer.concat([tail, bytes]);
    for (
      let at = window.indexOf(partSignature);
      at !== -1;
      at = window.indexOf(partSignature, at + 4)
    ) {
      parts += 1;
      if (parts > mostParts) throw new UnreadableTable('too-much');
    }
    tail = window.subarray(-3);
  }
}
