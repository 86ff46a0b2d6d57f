import { languages, type Language } from '@weerbaar/kernel';
import { loadClassificationTexts } from '../texts';
import { beClassification2024 as law } from './data/be-2024/law';
import { acts } from '../source';

const loaded = async (language: Language) => {
  const texts = await loadClassificationTexts(law, language);
  if (!texts) throw new Error('The product brings this law along.');
  return texts;
};

const codesOf = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code).sort();

describe('the law of classification', () => {
  it('has eleven sectors of high criticality and seven others', () => {
    const inAnnex = (annex: string) => law.sectors.filter((sector) => sector.annex === annex);
    expect([inAnnex('I').length, inAnnex('II').length]).toEqual([11, 7]);
  });

  it('places every type in a sector and subsector of the same annex, and uses each of them', () => {
    for (const { code, sector, subsector, annex } of law.types) {
      const home = law.sectors.find((one) => one.code === sector);
      expect([code, home?.annex]).toEqual([code, annex]);
      expect([code, home?.subsectors.length ? subsector : null]).toEqual([code, subsector]);
      if (subsector) expect(home?.subsectors).toContain(subsector);
    }
    for (const { code, subsectors } of law.sectors) {
      const types = law.types.filter(({ sector }) => sector === code);
      expect(types.length).toBeGreaterThan(0);
      expect([...new Set(types.flatMap(({ subsector }) => subsector ?? []))].sort()).toEqual(
        [...subsectors].sort(),
      );
    }
  });

  it('uses no code twice, and refers to nothing that is not there', () => {
    for (const rows of [law.types, law.sectors, law.bodies, law.questions, law.rules]) {
      expect(new Set(codesOf(rows)).size).toBe(rows.length);
    }
    const types = codesOf(law.types);
    for (const { type } of law.bodies) if (type) expect(types).toContain(type);
    for (const { registration } of law.types) {
      expect(codesOf(law.registrations)).toContain(registration);
    }
    expect(codesOf(law.sectors)).toEqual(expect.arrayContaining([...law.fineRules.spared.sectors]));
  });

  it('makes an entity essential only where it is in scope as well', () => {
    const steps = ['any', 'medium', 'large'];
    for (const { code, inScopeFrom, essentialFrom } of law.types) {
      if (essentialFrom === null) continue;
      expect([code, steps.indexOf(inScopeFrom ?? '')]).not.toEqual([code, -1]);
      expect(steps.indexOf(inScopeFrom ?? '')).toBeLessThanOrEqual(steps.indexOf(essentialFrom));
    }
  });

  it('cites known acts', () => {
    const cited = [
      ...law.types.map(({ source }) => source),
      ...law.rules.flatMap(({ sources }) => sources),
      ...law.questions.flatMap(({ sources }) => sources),
      ...law.registrations.flatMap(({ sources }) => sources),
      ...law.fineRules.fines.map(({ source }) => source),
    ];
    for (const { act } of cited) expect(codesOf(acts)).toContain(act);
  });
});

describe.each(languages)('the words of the classification in %s', (language) => {
  it('are there for every code, and for nothing else', async () => {
    const texts = await loaded(language);
    const keys = (book: object) => Object.keys(book).sort();
    expect(keys(texts.sectors)).toEqual(codesOf(law.sectors));
    expect(keys(texts.subsectors)).toEqual(
      law.sectors.flatMap(({ subsectors }) => subsectors).sort(),
    );
    expect(keys(texts.types)).toEqual(codesOf(law.types));
    expect(keys(texts.bodies)).toEqual(codesOf(law.bodies));
    expect(keys(texts.questions)).toEqual(codesOf(law.questions));
    expect(keys(texts.grounds)).toEqual(codesOf(law.rules));
    expect(keys(texts.related)).toEqual(codesOf(law.size.related));
    expect(keys(texts.registrations)).toEqual(codesOf(law.registrations));
    expect(keys(texts.fields)).toEqual(
      [...new Set(law.registrations.flatMap(({ fields }) => fields))].sort(),
    );
    expect(keys(texts.fines)).toEqual(codesOf(law.fineRules.fines));
    expect(keys(texts.exceptions)).toEqual(['none', 'open', 'spared']);
    const options = law.questions.flatMap(({ code, kind, options: given }) =>
      (kind === 'yes-no' ? ['no', 'yes'] : given).map((option) => `${code}.${option}`),
    );
    expect(keys(texts.options)).toEqual(options.sort());
  });

  it('are trimmed, written with typographic marks, and each type, body and ground has its own', async () => {
    const texts = await loaded(language);
    const all = [
      ...[texts.sectors, texts.subsectors, texts.types, texts.bodies, texts.options].flatMap(
        (book) => Object.values(book),
      ),
      ...Object.values(texts.questions).flatMap(({ title, help }) => [title, help]),
      ...Object.values(texts.grounds).flatMap(({ title, explanation }) => [title, explanation]),
      ...Object.values(texts.exceptions),
    ];
    expect(
      all.filter((text) => text === '' || text !== text.trim() || /\s\s|['"„]/.test(text)),
    ).toEqual([]);
    for (const book of [texts.types, texts.bodies, texts.sectors]) {
      expect(new Set(Object.values(book)).size).toBe(Object.keys(book).length);
    }
    const grounds = Object.values(texts.grounds).map(({ title }) => title);
    expect(new Set(grounds).size).toBe(grounds.length);
  });
});

it('left no type or ground in the other language', async () => {
  const [nl, en] = await Promise.all([loaded('nl'), loaded('en')]);
  expect(Object.keys(nl.types).filter((code) => nl.types[code] === en.types[code])).toEqual([]);
  expect(
    Object.keys(nl.grounds).filter(
      (code) => nl.grounds[code]?.explanation === en.grounds[code]?.explanation,
    ),
  ).toEqual([]);
});

it('has no words for a law that the product does not bring along', async () => {
  expect(await loadClassificationTexts({ code: 'be-nis2', version: '1' }, 'nl')).toBeUndefined();
});
