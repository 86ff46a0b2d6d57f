import fc from 'fast-check';
import { attachmentNamed, downloadHeaders, shownName } from './download-headers';

describe('the header that names a download', () => {
  it.each([
    ['audit.pdf', `attachment; filename="audit.pdf"; filename*=UTF-8''audit.pdf`],
    [
      'a "b" \\ c.txt',
      `attachment; filename="a _b_ _ c.txt"; filename*=UTF-8''a%20%22b%22%20%5C%20c.txt`,
    ],
    [
      "één 100% (oké)*'.txt",
      `attachment; filename="__n 100_ (ok_)*'.txt"; filename*=UTF-8''%C3%A9%C3%A9n%20100%25%20%28ok%C3%A9%29%2A%27.txt`,
    ],
    [
      'x\r\nSet-Cookie: a=b',
      `attachment; filename="x__Set-Cookie: a=b"; filename*=UTF-8''x%0D%0ASet-Cookie%3A%20a%3Db`,
    ],
  ])('names %j', (name, header) => {
    expect(attachmentNamed(name)).toBe(header);
  });

  it('is one line of printable characters, and gives any name back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = attachmentNamed(name);
        expect(header).toMatch(
          /^attachment; filename="[^"\\]*"; filename\*=UTF-8''[A-Za-z0-9%.!~_-]*$/,
        );
        expect(header).toMatch(/^[\x20-\x7e]*$/);
        expect(decodeURIComponent(header.split("filename*=UTF-8''")[1] ?? '')).toBe(
          name.toWellFormed(),
        );
      }),
    );
  });

  it('forbids a browser to guess, to show and to run', () => {
    expect(downloadHeaders('a.html', 'text/html')).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });
});

describe('the name that is shown of a file', () => {
  it.each([
    ['audit 2024.pdf', 'audit 2024.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\jan\\audit.pdf', 'audit.pdf'],
    ['..', 'file'],
    ['', 'file'],
    ['\u0000\u202e\u200b', 'file'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['two\r\nlines.txt', 'twolines.txt'],
    ['e\u0301.txt', 'é.txt'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(251)}.pdf`],
  ])('of %j is %j', (given, shown) => {
    expect(shownName(given)).toBe(shown);
  });

  it('always fits where names are kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = shownName(given);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(255);
        expect(name.isWellFormed()).toBe(true);
        // eslint-disable-next-line no-control-regex -- control characters are what a name must not hold
        expect(name).not.toMatch(/[\u0000-\u001f\u007f/\\\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
