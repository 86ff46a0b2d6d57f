import { ZipFile } from 'yazl';

/** A file of the archive. */
export interface ArchivedFile {
  readonly file: string;
  readonly body: Buffer;
}

/**
 * The files of a page in one ZIP, to be put on any server that sends files. The same files give the same bytes: every entry
 * bears one and the same moment, whatever the machine.
 */
export function pageArchive(files: readonly ArchivedFile[]): NodeJS.ReadableStream {
  const archive = new ZipFile();
  // The wall clock that the format wants: made of local parts, so that no time zone shifts it.
  const mtime = new Date(2000, 0, 1);
  const options = { mtime, mode: 0o100644, forceDosTimestamp: true };
  const first = files.find(({ file }) => file === 'nl.html');
  const all = first === undefined ? files : [...files, { file: 'index.html', body: first.body }];
  for (const { file, body } of [...all].sort((a, b) => (a.file < b.file ? -1 : 1)))
    archive.addBuffer(body, file, options);
  archive.end();
  return archive.outputStream;
}
