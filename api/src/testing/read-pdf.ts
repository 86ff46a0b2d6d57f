import { inflateSync } from 'node:zlib';

/** What a PDF says, read back from its bytes: the words of each page in the order in which they were drawn. */
export interface ReadPdf {
  readonly pages: readonly string[];
  /** Every dictionary of the file as it is written, streams left out. */
  readonly objects: readonly string[];
}

/** Reads a PDF of pdfkit's kind: uncompressed objects, deflated streams, embedded fonts with their ToUnicode maps. */
export function readPdf(bytes: Buffer): ReadPdf {
  const text = bytes.toString('latin1');
  const objects = new Map<string, { readonly head: string; readonly stream: string }>();
  for (const found of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number = '', body = ''] = found;
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? '' : body.slice(at + 'stream\n'.length, body.lastIndexOf('\nendstream'));
    const stream = head.includes('/FlateDecode')
      ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
      : raw;
    objects.set(number, { head, stream });
  }
  const at = (reference: string | undefined) => objects.get(reference ?? '');
  const mapOf = (font: string): ReadonlyMap<string, string> => {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(at(font)?.head ?? '')?.[1];
    return toUnicode(at(unicode)?.stream ?? '');
  };
  const pages = [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => {
      const resources = at(/\/Resources (\d+) 0 R/.exec(head)?.[1])?.head ?? head;
      const fonts = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [
          name,
          mapOf(font),
        ]),
      );
      return drawnText(at(/\/Contents (\d+) 0 R/.exec(head)?.[1])?.stream ?? '', fonts);
    });
  return { pages, objects: [...objects.values()].map(({ head }) => head) };
}

/** The characters of the codes of a font. */
function toUnicode(map: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  const decoded = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, from = '', , list = ''] of map.matchAll(
    /<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi,
  )) {
    const first = Number.parseInt(from, 16);
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f]*)>/gi)].entries()) {
      characters.set((first + index).toString(16).padStart(4, '0'), decoded(hex));
    }
  }
  return characters;
}

function drawnText(
  stream: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string {
  let words = '';
  let font: ReadonlyMap<string, string> = new Map();
  for (const [whole, name, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|ET/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else if (shown !== undefined) {
      for (const [, hex = ''] of shown.matchAll(/<([0-9a-f]*)>/gi)) {
        for (const code of hex.match(/.{4}/g) ?? []) words += font.get(code.toLowerCase()) ?? '?';
      }
    } else if (whole === 'ET') words += '\n';
  }
  return words;
}
