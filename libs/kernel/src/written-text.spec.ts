import fc from 'fast-check';
import { lineForm, proseForm, tidyText } from './written-text';

const line = (typed: string): boolean => lineForm.test(tidyText(typed));
const prose = (typed: string): boolean => proseForm.test(tidyText(typed));

const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
const scotland = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
const persian = '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645';
const devanagari = '\u0915\u094d\u200d\u0937';

describe('what a person typed', () => {
  it.each([
    'Stad Antwerpen',
    "Sint-Niklaas & Zn. (2e), d'Hondt",
    'caf\u00e9 cafe\u0301',
    '東京',
    'Ἑλλάς',
    '7',
    '–',
    family,
    scotland,
    `vlag ${scotland} en gezin ${family}`,
    '\u2764\ufe0f\u200d\u{1f525}',
    persian,
    devanagari,
  ])('is a name where something in it can be seen, and stays as it was: %j', (typed) => {
    expect([tidyText(` ${typed}\n`), line(typed), prose(typed)]).toEqual([typed, true, true]);
  });

  it.each([
    ['zero-width blanks', '\u200b\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['joiners', '\u200d\u200c'],
    ['a byte order mark', '\ufeff'],
    ['blanks of all kinds', '\u00a0\u2003\u3000'],
    ['a Hangul filler', '\u3164'],
    ['an empty Braille cell', '\u2800'],
    ['a variation selector', '\ufe0f'],
    ['an accent by itself', '\u0301'],
    ['a spelling without its flag', '\u{e0067}\u{e007f}'],
  ])('is no name where nothing can be seen: %s', (_, typed) => {
    expect(line(typed)).toBe(false);
    expect(line(`${typed}${typed}`)).toBe(false);
  });

  it.each([
    ['turns the reading direction', 'photo\u202egpj.exe'],
    ['isolates a direction', 'a\u2066b\u2069'],
    ['marks a direction', 'a\u200eb'],
    ['marks an Arabic direction', 'a\u061cb'],
    ['is an invisible operator', 'a\u2062b'],
    ['is a Mongolian separator', 'a\u180eb'],
    ['annotates', 'a\ufff9b'],
    ['is a tag outside a flag', 'a\u{e0062}b'],
    ['is half a character', 'a\ud800'],
    ['is a control', 'a\u0007b'],
    ['is a control of the second kind', 'a\u0085b'],
  ])('is refused in one line and in several where something in it %s', (_, typed) => {
    expect([line(typed), prose(typed)]).toEqual([false, false]);
  });

  it('loses what was pasted along and says nothing, so that what looks the same is the same', () => {
    for (const typed of [
      'Biblio\u00adtheek',
      '\u200bBibliotheek\ufeff',
      'Bib\u200dlio\u2060theek\u200c',
    ])
      expect(tidyText(typed)).toBe('Bibliotheek');
  });

  it('holds line breaks and tabs in several lines only', () => {
    expect([line('a\nb'), line('a\tb'), line('a\u2028b')]).toEqual([false, false, false]);
    expect([prose('a\r\n\tb'), prose(''), prose(' \n ')]).toEqual([true, true, true]);
  });

  it('is tidied once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const tidy = tidyText(typed);
        expect(tidyText(tidy)).toBe(tidy);
      }),
    );
  });

  it('is judged at once, however long and odd', () => {
    const begun = Date.now();
    for (const odd of ['\u200d', '\u{1f3f4}', '\u{1f3f4}\u{e0062}', '\u00a0a\u202e', '\u3164'])
      line(odd.repeat(20_000));
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});
