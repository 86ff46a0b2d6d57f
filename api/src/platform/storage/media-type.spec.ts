import { keepsPromise, recogniseMediaType, servedType, telltaleBytes } from './media-type';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

describe('what a file is', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), 'application/pdf'],
    ['a PDF of plain characters only', utf8('%PDF-1.4\n1 0 obj\n'), 'application/pdf'],
    [
      'a PNG',
      Buffer.concat([
        bytes(
          '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\0IDAT',
        ),
        Buffer.alloc(40),
      ]),
      'image/png',
    ],
    [
      'a program',
      Buffer.concat([bytes('MZ\x90\0\x03\0\0\0'), Buffer.alloc(100)]),
      'application/x-msdownload',
    ],
    [
      'a ZIP',
      bytes('PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0a'),
      'application/zip',
    ],
    ['plain text', utf8('Beleid: é ü €\nregel 2\r\n\tingesprongen'), 'text/plain'],
    [
      'a sentence that begins like a picture',
      utf8('BM is the short form of beheersmaatregel'),
      'text/plain',
    ],
    ['nothing', utf8(''), 'text/plain'],
    ['text of the time before UTF-8', bytes('Beleid: \xe9\xfc'), 'application/octet-stream'],
    ['bytes with a NUL', bytes('ab\0cd'), 'application/octet-stream'],
    ['a page', utf8('<!DOCTYPE html><html><body>'), 'text/html'],
    ['a page behind a comment', utf8('<!-- hi --><HTML>'), 'text/html'],
    ['text that holds a script', utf8('hello <script>alert(1)</script>'), 'text/html'],
    [
      'a drawing',
      utf8('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" onload="x()">'),
      'image/svg+xml',
    ],
    ['XML', utf8('<?xml version="1.0"?><a/>'), 'application/xml'],
  ])('%s is told by its content', async (_, content, type) => {
    expect(await recogniseMediaType(content)).toBe(type);
  });

  it('is still text when the beginning cuts a character in two', async () => {
    const long = utf8('€'.repeat(telltaleBytes));
    expect(await recogniseMediaType(long.subarray(0, telltaleBytes))).toBe('text/plain');
  });

  it.each([
    ['audit.pdf', 'application/pdf', true],
    ['AUDIT.PDF', 'application/pdf', true],
    ['audit.pdf', 'application/x-msdownload', false],
    ['audit.pdf', 'text/html', false],
    ['photo.png', 'application/pdf', false],
    ['notes.txt', 'text/plain', true],
    ['notes.txt', 'application/octet-stream', true],
    ['notes.txt', 'application/x-msdownload', false],
    ['report.docx', 'application/zip', true],
    ['report.docx', 'application/pdf', false],
    ['page.html', 'text/html', true],
    ['log.unheard-of', 'application/octet-stream', true],
    ['no ending', 'application/pdf', true],
  ])('the name %s for %s is kept: %s', (name, type, kept) => {
    expect(keepsPromise(name, type)).toBe(kept);
  });

  it.each([
    'text/html',
    'image/svg+xml',
    'application/xml',
    'application/x-msdownload',
    'text/javascript',
    'application/xhtml+xml',
    '',
  ])('never sends %s under a type that a browser would run', (type) => {
    expect(servedType(type)).toBe('application/octet-stream');
  });

  it('sends harmless types as what they are', () => {
    expect(servedType('application/pdf')).toBe('application/pdf');
    expect(servedType('text/plain')).toBe('text/plain; charset=utf-8');
  });
});
