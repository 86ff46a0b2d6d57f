import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { pageArchive } from '../../status-pages/export-status-page/page-archive';
import { textOf } from '../entries';
import { fileTrouble } from '../scores/file-trouble';
import { Mistyped, type Verb } from '../verb';
import { publishedFiles } from './find-published';

export const exportStatusPage: Verb = {
  noun: 'status',
  verb: 'export',
  summary: 'writes a status page as files for another server, in one ZIP',
  operands: [{ name: 'address', help: 'where the page stands, or the last part of that' }],
  options: [
    { name: 'out', value: 'file', help: 'where to write it', required: true },
    {
      name: 'url',
      value: 'address',
      help: 'where the files will stand, for the links of the feeds (where they stand now)',
    },
  ],
  async run(desk, given) {
    const { slug, files } = await publishedFiles(desk, textOf(given, 'address'));
    const url = baseOf(textOf(given, 'url'));
    const own = new RegExp(`https?://[^"<>\\s]*/status/${slug}/`, 'g');
    const moved = files.map(({ file, body }) => ({
      file,
      // Only the feeds name where they stand; the pages lead to each other whatever their place is.
      body:
        url === '' || !file.endsWith('.xml')
          ? body
          : Buffer.from(body.toString('utf8').replace(own, () => url)),
    }));
    const out = textOf(given, 'out');
    try {
      await pipeline(pageArchive(moved), createWriteStream(out, { flags: 'wx' }));
    } catch (error) {
      throw fileTrouble(error, out, 'written');
    }
    return {
      data: { address: `/status/${slug}`, file: out, files: moved.length + 1 },
      lines: [`The page was written to ${out}. Unpack it on any server that sends files.`],
    };
  },
};

/** An address that files can stand below, with a slash at its end; '' when none was typed. */
function baseOf(typed: string): string {
  if (typed === '') return '';
  const parsed = URL.parse(typed);
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || /[<>"&]/.test(typed))
    throw new Mistyped(`${JSON.stringify(typed)} cannot be the --url`, ['status', 'export']);
  return `${typed.replace(/\/+$/, '')}/`;
}
