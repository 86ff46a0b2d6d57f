import { everyPage, loadArea } from '@weerbaar/phrases';
import { pages } from './pages';

describe('the pages', () => {
  it('have an address of their own each', () => {
    const paths = pages.map((page) => page.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each(pages.map((page) => [page.path, page] as const))(
    'lead somewhere: /%s',
    async (_path, page) => {
      expect(typeof (await page.load())).toBe('function');
    },
  );

  it.each(pages.map((page) => [page.path, page] as const))(
    'have their words in both languages: /%s',
    async (_path, page) => {
      for (const language of ['nl', 'en'] as const) {
        const areas = await Promise.all(
          (page.phrases ?? []).map((area) => loadArea(language, area)),
        );
        const book = Object.assign({}, everyPage[language], ...areas) as Record<string, unknown>;
        expect(book[page.title]).toBeDefined();
        // the navigation is drawn before any page has fetched its words
        if (page.entry) expect(everyPage[language][page.entry.label]).toBeDefined();
      }
    },
  );
});
