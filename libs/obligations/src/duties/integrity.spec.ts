import { cis81 } from '@weerbaar/catalogue';
import { languages, type Language } from '@weerbaar/kernel';
import { nearCopies, wordsOutside } from '@weerbaar/testing';
import { beClassification2024 } from '../classification/data/be-2024/law';
import { acts } from '../source';
import { loadDutyTexts, type DutyText, type DutyTexts } from '../texts';
import { dutyCatalogueOn, dutyCatalogues, findDuty } from './catalogues';
import { linksOf } from './crosswalk';
import { beDuties2024 as catalogue } from './data/be-2024/catalogue';
import { conformityRoutes, dutyThemes, type Duty } from './duty';
import { ownEvidenceDemanded } from './duty-state';

const codes = catalogue.duties.map(({ code }) => code);
const safeguards = cis81.safeguards.map(({ code }) => code);

const loaded = async (language: Language): Promise<DutyTexts> => {
  const texts = await loadDutyTexts(catalogue, language);
  if (!texts) throw new Error('The product brings this register along.');
  return texts;
};

const field = (texts: DutyTexts, name: keyof DutyText) =>
  Object.fromEntries(codes.map((code) => [code, texts.duties[code]?.[name] ?? '']));

const inTheme = (theme: Duty['theme']) => catalogue.duties.filter((duty) => duty.theme === theme);

describe('the register of duties', () => {
  it('holds every duty of the law, theme by theme', () => {
    expect(dutyThemes.map((theme) => [theme, inTheme(theme).length])).toEqual([
      ['management', 3],
      ['measures', 14],
      ['supply-chain', 1],
      ['correction', 1],
      ['registration', 7],
      ['notification', 11],
      ['conformity', 1],
      ['digital', 14],
    ]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has the ten measures of the directive and the eleventh of Belgium, in order', () => {
    const listed = catalogue.duties.flatMap(({ sources }) =>
      sources.map(({ article }) => /^30 §3 (\d+)°$/.exec(article)?.[1]).filter(Boolean),
    );
    expect(listed.map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const eleventh = catalogue.duties.find(({ sources }) =>
      sources.some(({ article }) => article === '30 §3 11°'),
    );
    expect(eleventh?.sources.map(({ act }) => act)).toEqual(['belgian-nis2-law']);
  });

  it('has the thirteen sections of the annex for digital providers, in order', () => {
    const sections = inTheme('digital').flatMap(({ sources }) =>
      sources.map(({ article }) => /^annex (\d+)$/.exec(article)?.[1]).filter(Boolean),
    );
    expect(sections.map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(inTheme('digital').every(({ providers }) => providers !== null)).toBe(true);
  });

  it('obliges only essential entities to have their conformity assessed', () => {
    const free = catalogue.duties.filter(({ binding }) => binding.important === 'free');
    expect(free.map(({ code }) => code)).toEqual([
      'voluntary-notification',
      'conformity-assessment',
    ]);
    expect(findDuty(catalogue, 'conformity-assessment')?.binding.essential).toBe('obliged');
  });

  it('has two days of the conformity assessment, 18 and 30 months after the law, each with three routes', () => {
    expect(catalogue.milestones.map(({ code, dueOn }) => [code, dueOn])).toEqual([
      ['first', '2026-04-18'],
      ['full', '2027-04-18'],
    ]);
    for (const { duty, routes } of catalogue.milestones) {
      expect(codes).toContain(duty);
      expect(routes.map(({ route }) => route)).toEqual([...conformityRoutes]);
    }
  });

  it('cites a known act for every duty, and refers to nothing that is not there', () => {
    const known = acts.map(({ code }) => code);
    const registrations = beClassification2024.registrations.map(({ code }) => code);
    for (const duty of catalogue.duties) {
      expect(duty.sources.length).toBeGreaterThan(0);
      for (const { act, article } of duty.sources) {
        expect(known).toContain(act);
        expect(article).not.toBe('');
      }
      for (const other of duty.elaborates) expect(codes).toContain(other);
      if (duty.registration) expect(registrations).toContain(duty.registration);
      expect(duty.validFrom >= catalogue.validFrom).toBe(true);
    }
    for (const { duties } of catalogue.gaps)
      expect(codes).toEqual(expect.arrayContaining([...duties]));
  });

  it('is the one in force on the day, and none before the law', () => {
    expect(dutyCatalogueOn('2022-12-06')).toBeUndefined();
    expect(dutyCatalogueOn('2024-10-18')).toBe(catalogue);
    expect(dutyCatalogues).toContain(catalogue);
    expect(findDuty(catalogue, 'astrology')).toBeUndefined();
  });
});

describe('the crosswalk to the CIS Controls v8.1', () => {
  const { links } = catalogue.crosswalk;

  it('links only duties and safeguards that exist, each once per duty', () => {
    expect(codes).toEqual(expect.arrayContaining(Object.keys(links)));
    for (const { direct, partial } of Object.values(links)) {
      const all = [...direct, ...partial];
      expect(safeguards).toEqual(expect.arrayContaining(all));
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('uses every safeguard at least once', () => {
    const used = new Set(
      Object.values(links).flatMap(({ direct, partial }) => [...direct, ...partial]),
    );
    expect(safeguards.filter((code) => !used.has(code))).toEqual([]);
  });

  it('has 133 direct and 199 partial links', () => {
    const count = (name: 'direct' | 'partial') =>
      Object.values(links).reduce((sum, one) => sum + one[name].length, 0);
    expect([count('direct'), count('partial')]).toEqual([133, 199]);
  });

  it('asks for evidence of its own wherever no link is direct', () => {
    const alone = codes.filter((code) => ownEvidenceDemanded(linksOf(catalogue.crosswalk, code)));
    expect(alone.filter((code) => Object.hasOwn(links, code))).toEqual([
      'management-approval',
      'management-oversight',
      'management-training',
      'measures-proportionate',
      'measure-risk-policy',
      'corrective-action',
      'notification-authority',
      'early-warning',
      'incident-notification',
      'intermediate-report',
      'progress-report',
      'final-report',
      'recipients-threat',
      'voluntary-notification',
    ]);
  });
});

describe.each(languages)('the words of the duties in %s', (language) => {
  it('are there for every code, and for nothing else', async () => {
    const texts = await loaded(language);
    const keys = (book: object) => Object.keys(book).sort();
    expect(keys(texts.duties)).toEqual([...codes].sort());
    expect(keys(texts.themes)).toEqual([...dutyThemes].sort());
    expect(keys(texts.gaps)).toEqual(catalogue.gaps.map(({ code }) => code).sort());
    expect(keys(texts.routes)).toEqual([...conformityRoutes].sort());
    expect(keys(texts.milestones)).toEqual(
      catalogue.milestones
        .flatMap(({ code, routes }) => routes.map(({ route }) => `${code}.${route}`))
        .sort(),
    );
  });

  it('are neither too short to act on nor too long to read', async () => {
    const texts = await loaded(language);
    expect(wordsOutside(field(texts, 'title'), 3, 10)).toEqual([]);
    expect(wordsOutside(field(texts, 'description'), 20, 65)).toEqual([]);
    expect(wordsOutside(field(texts, 'evidence'), 12, 40)).toEqual([]);
  });

  it('are trimmed, written with typographic marks, and never call a thing compliant', async () => {
    const texts = await loaded(language);
    const all = [
      ...Object.values(texts.duties).flatMap((one) => Object.values(one) as string[]),
      ...[texts.themes, texts.gaps, texts.routes, texts.milestones].flatMap((book) =>
        Object.values(book),
      ),
    ];
    const faulty = /\s\s|['"„]|\bcompliant\b|\bconform\b|^$/i;
    expect(all.filter((text) => text !== text.trim() || faulty.test(text))).toEqual([]);
  });

  it('give each duty a title of its own, and are no near copies of a sibling', async () => {
    const texts = await loaded(language);
    const titles = Object.values(field(texts, 'title')).map((title) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
    expect(nearCopies(field(texts, 'description'), 0.3)).toEqual([]);
    expect(nearCopies(field(texts, 'evidence'), 0.3)).toEqual([]);
  });
});

it('no text was left in the other language', async () => {
  const [nl, en] = await Promise.all([loaded('nl'), loaded('en')]);
  const same = codes.filter((code) =>
    (['title', 'description', 'evidence'] as const).some(
      (name) => nl.duties[code]?.[name] === en.duties[code]?.[name],
    ),
  );
  expect(same).toEqual([]);
});

it('figures and dates agree in both languages', async () => {
  const [nl, en] = await Promise.all([loaded('nl'), loaded('en')]);
  const figures = (text: string) =>
    (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((one) => one.replace(/[.,]/g, ''));
  for (const code of codes) {
    for (const name of ['title', 'description', 'evidence'] as const) {
      expect([code, figures(nl.duties[code]?.[name] ?? '').sort()]).toEqual([
        code,
        figures(en.duties[code]?.[name] ?? '').sort(),
      ]);
    }
  }
});

it('has no words for a register that the product does not bring along', async () => {
  expect(await loadDutyTexts({ code: 'be-nis2', version: '1' }, 'en')).toBeUndefined();
});
