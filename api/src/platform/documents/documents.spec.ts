import { readPdf } from '../../testing/read-pdf';
import type { Block, DocumentModel } from './document';
import { drawPdf } from './draw-pdf';
import { writeHtml } from './write-html';

const model = (blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel => ({
  language: 'nl',
  title: 'Eindverslag – “Aanval”',
  author: 'Groep stad Antwerpen',
  dated: '2023-02-27T09:00:00.000Z',
  footer: 'Opgemaakt op 27 februari 2023',
  pageNumber: (page, pages) => `blz. ${page} van ${pages}`,
  blocks,
  ...more,
});
const everything: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Gevolgen' },
  { kind: 'paragraph', text: 'Eén zin, met ë, € en …' },
  { kind: 'notice', text: 'Gespeeld alsof de wet gold.' },
  { kind: 'list', items: ['eerste', 'tweede'], numbered: true },
  { kind: 'facts', rows: [{ label: 'Aan', text: 'CCB' }] },
  { kind: 'table', caption: 'Klokken', head: ['Klok', 'Termijn'], rows: [['24 u', 'nu']] },
  { kind: 'blank', label: 'Wat gebeurde er?', help: 'Altijd in te vullen', lines: 3 },
  { kind: 'new-page' },
  { kind: 'heading', level: 3, text: 'Slot' },
];
const flat = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ');

describe('a document as PDF', () => {
  it('says what the document says, page by page, each with its number', async () => {
    const { pages } = readPdf(await drawPdf(model(everything)));
    expect(pages).toHaveLength(2);
    const words = flat(pages[0]);
    for (const text of [
      'Groep stad Antwerpen',
      'Eindverslag – “Aanval”',
      'Eén zin, met ë, € en …',
      'Gespeeld alsof de wet gold.',
      '2.',
      'CCB',
      'Termijn',
      'Wat gebeurde er?',
      'blz. 1 van 2',
    ]) {
      expect(words).toContain(text);
    }
    expect(flat(pages[1])).toContain('Slot');
    expect(flat(pages[1])).toContain('Opgemaakt op 27 februari 2023');
  });

  it('tells programs that read aloud its language, its title, and what everything is', async () => {
    const { objects } = readPdf(await drawPdf(model(everything)));
    const all = objects.join('\n');
    expect(all).toContain('/Lang (nl-BE)');
    expect(all).toContain('/DisplayDocTitle true');
    expect(all).toContain('/Marked true');
    for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
      expect(all).toMatch(new RegExp(`/S /${tag}\\b`));
    }
    expect(all).toContain('/Scope /Column');
    expect(all).toContain('/FontFile2');
    expect(all).not.toContain('Helvetica');
    const english = readPdf(await drawPdf(model([], { language: 'en' })));
    expect(english.objects.join('\n')).toContain('/Lang (en-GB)');
  });

  it('is the same to the byte every time it is drawn', async () => {
    const first = await drawPdf(model(everything));
    expect((await drawPdf(model(everything))).equals(first)).toBe(true);
    const later = await drawPdf(model(everything, { dated: '2023-02-28T09:00:00.000Z' }));
    expect(later.equals(first)).toBe(false);
  });

  it('loses no word of a long text, a long table or a row that no page can hold', async () => {
    const numbers = Array.from({ length: 1500 }, (_, index) => `w${index}.`);
    const rows = Array.from({ length: 90 }, (_, index) => [`r${index}.`, 'x']);
    const { pages } = readPdf(
      await drawPdf(
        model([
          { kind: 'paragraph', text: numbers.join(' ') },
          { kind: 'table', caption: 'Lang', head: ['A', 'B'], rows },
          { kind: 'facts', rows: [{ label: 'Alles', text: numbers.join(' ') }] },
        ]),
      ),
    );
    const words = flat(pages.join(' '));
    for (const number of numbers) {
      expect(words.split(new RegExp(`\\b${number.replace('.', '\\.')}`))).toHaveLength(3);
    }
    for (const [number] of rows) expect(words).toContain(number);
    const last = pages.length;
    expect(last).toBeGreaterThan(4);
    expect(flat(pages[last - 1])).toContain(`blz. ${last} van ${last}`);
  });
});

describe('a document as one page of HTML', () => {
  it('needs nothing from elsewhere and runs nothing', () => {
    const html = writeHtml(model(everything));
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/);
    expect(html).toContain('<html lang="nl-BE">');
    expect(html).toContain('<th scope="col">Termijn</th>');
  });

  it('shows a text as text, whatever it says', () => {
    const html = writeHtml(
      model([{ kind: 'paragraph', text: '<script>alert("1")</script>' }], { title: '</title><b>' }),
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(html).toContain('<title>&lt;/title&gt;&lt;b&gt;</title>');
  });
});
