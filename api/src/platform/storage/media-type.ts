import { fileTypeFromBuffer } from 'file-type';

/** How much of a file's beginning tells what it is. */
export const telltaleBytes = 64 * 1024;

/** Formats that are written in plain characters and yet are more than plain text. */
const writtenFormats = new Set([
  'application/pdf',
  'application/rtf',
  'application/postscript',
  'application/xml',
  'image/svg+xml',
  'text/calendar',
  'text/vcard',
]);

/** Content that a browser would run if it were ever shown. */
const markup: readonly (readonly [RegExp, string])[] = [
  [/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg[\s>]/i, 'image/svg+xml'],
  [/^\s*(<!--[^]*?-->\s*)*<(!doctype html|html|head|body|script|iframe)[\s>]/i, 'text/html'],
  [/<script[\s>]/i, 'text/html'],
  [/^\s*<\?xml[\s>]/i, 'application/xml'],
];

/**
 * What a file is, told by its beginning and never by its name. Plain text comes before signatures: `BM` opens a picture
 * and also a sentence about a car.
 */
export async function recogniseMediaType(head: Uint8Array): Promise<string> {
  const text = asText(head);
  const signature = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime;
  if (text === undefined) return signature ?? 'application/octet-stream';
  for (const [pattern, type] of markup) if (pattern.test(text)) return type;
  return signature !== undefined && writtenFormats.has(signature) ? signature : 'text/plain';
}

/** The beginning of a file as text, undefined when it is not UTF-8 or holds what no text holds. */
function asText(head: Uint8Array): string | undefined {
  try {
    // As a stream, so that a character cut in two at the end of the beginning is no fault.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    // eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
    return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const zip = 'application/zip';
const ooxml = 'application/vnd.openxmlformats-officedocument';
const opendocument = 'application/vnd.oasis.opendocument';
const oldOffice = ['application/x-cfb'];
// Text of the time before UTF-8 has no signature either.
const written = ['text/plain', 'application/octet-stream'];

/** What a name promises. An Office file whose parts lie in an unusual order is recognised as the archive that it is. */
const promises: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  png: ['image/png', 'image/apng'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  zip: [zip],
  docx: [`${ooxml}.wordprocessingml.document`, zip],
  xlsx: [`${ooxml}.spreadsheetml.sheet`, zip],
  pptx: [`${ooxml}.presentationml.presentation`, zip],
  odt: [`${opendocument}.text`, zip],
  ods: [`${opendocument}.spreadsheet`, zip],
  odp: [`${opendocument}.presentation`, zip],
  doc: [...oldOffice, 'application/rtf', 'text/rtf'],
  xls: oldOffice,
  ppt: oldOffice,
  msg: oldOffice,
  txt: [...written, 'text/html', 'application/xml'],
  csv: written,
  md: [...written, 'text/html'],
  json: written,
};

/** Whether content is what its name promises (ASVS 5.2.2). A name that promises nothing is always kept. */
export function keepsPromise(name: string, mediaType: string): boolean {
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase();
  const promised = ending === undefined ? undefined : promises[ending];
  return promised === undefined || promised.includes(mediaType);
}

/** Types that do nothing when opened; every other goes out as bare bytes. */
const inert = new Set([
  'application/pdf',
  'text/plain',
  zip,
  ...['png', 'apng', 'jpeg', 'gif', 'webp'].map((kind) => `image/${kind}`),
  ...['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map(
    (kind) => `${ooxml}.${kind}`,
  ),
  ...['text', 'spreadsheet', 'presentation'].map((kind) => `${opendocument}.${kind}`),
]);

/** The type that a file is sent with. */
export function servedType(mediaType: string): string {
  if (mediaType === 'text/plain') return 'text/plain; charset=utf-8';
  return inert.has(mediaType) ? mediaType : 'application/octet-stream';
}
