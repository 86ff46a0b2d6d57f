import { languages, type Language } from '@weerbaar/kernel';
import { nearCopies, wordsOutside } from '@weerbaar/testing';
import { attributionOf } from './attribution';
import { cis81 } from './cis-8.1/structure';
import type { SafeguardTexts } from './format';
import { findFramework, frameworkVersions, safeguardsOf, safeguardsOfGroup } from './frameworks';
import { loadTexts, type FrameworkTexts } from './texts';

const codes = cis81.safeguards.map(({ code }) => code);

const loaded = async (language: Language): Promise<FrameworkTexts> => {
  const texts = await loadTexts('cis', '8.1', language);
  if (!texts) throw new Error('The product brings the CIS Controls along.');
  return texts;
};

const field = (texts: FrameworkTexts, name: keyof SafeguardTexts) =>
  Object.fromEntries(codes.map((code) => [code, texts.safeguards[code]?.[name] ?? '']));

describe('the structure of the CIS Controls v8.1', () => {
  it('has 18 controls and 153 safeguards, 56 and 130 in the first groups', () => {
    expect(cis81.controls.map(({ code }) => code)).toEqual(
      Array.from({ length: 18 }, (_, index) => `${index + 1}`),
    );
    expect(cis81.groups.map((group) => safeguardsOfGroup(cis81, group).length)).toEqual([
      56, 130, 153,
    ]);
  });

  it('has as many safeguards per control as published', () => {
    expect(cis81.controls.map(({ code }) => safeguardsOf(cis81, code).length)).toEqual([
      5, 7, 14, 12, 6, 8, 7, 12, 7, 7, 5, 8, 11, 9, 7, 14, 9, 5,
    ]);
  });

  it('has nothing in the first group for controls 13, 16 and 18', () => {
    const empty = cis81.controls.filter(({ code }) =>
      safeguardsOf(cis81, code).every(({ group }) => group > 1),
    );
    expect(empty.map(({ code }) => code)).toEqual(['13', '16', '18']);
  });

  it('numbers the safeguards of each control without a gap', () => {
    const expected = cis81.controls.flatMap(({ code }) =>
      safeguardsOf(cis81, code).map((_, index) => `${code}.${index + 1}`),
    );
    expect(codes).toEqual(expected);
  });

  it('classes each safeguard by a known asset class and security function', () => {
    expect([...new Set(cis81.safeguards.map(({ assetClass }) => assetClass))].sort()).toEqual([
      'Data',
      'Devices',
      'Documentation',
      'Network',
      'Software',
      'Users',
    ]);
    expect(
      [...new Set(cis81.safeguards.map(({ securityFunction }) => securityFunction))].sort(),
    ).toEqual(['Detect', 'Govern', 'Identify', 'Protect', 'Recover', 'Respond']);
  });

  it('is found by framework and version', () => {
    expect(findFramework('cis', '8.1')).toBe(cis81);
    expect(findFramework('cis', '7')).toBeUndefined();
  });
});

describe.each(languages)('the texts in %s', (language) => {
  it('are there for every control and safeguard, and for nothing else', async () => {
    const texts = await loaded(language);
    expect(Object.keys(texts.controls).sort()).toEqual(
      cis81.controls.map(({ code }) => code).sort(),
    );
    expect(Object.keys(texts.safeguards).sort()).toEqual([...codes].sort());
  });

  it('keep each safeguard with its own control', async () => {
    const texts = await loaded(language);
    for (const { code } of cis81.controls) {
      const control = texts.controls[code];
      const own =
        control && 'safeguards' in control ? Object.keys(control.safeguards as object) : [];
      expect(own.sort()).toEqual(
        safeguardsOf(cis81, code)
          .map((safeguard) => safeguard.code)
          .sort(),
      );
    }
  });

  it('are neither too short to score from nor too long to read', async () => {
    const texts = await loaded(language);
    expect(wordsOutside(field(texts, 'title'), 4, 10)).toEqual([]);
    expect(wordsOutside(field(texts, 'description'), 30, 65)).toEqual([]);
    expect(wordsOutside(field(texts, 'evidence'), 20, 50)).toEqual([]);
    for (const { title, description } of Object.values(texts.controls)) {
      expect(wordsOutside({ title }, 2, 5)).toEqual([]);
      expect(wordsOutside({ description }, 15, 50)).toEqual([]);
    }
  });

  it('are trimmed, written with typographic marks, and do not name their publisher', async () => {
    const texts = await loaded(language);
    const all = [
      ...Object.values(texts.controls).flatMap(({ title, description }) => [title, description]),
      ...Object.values(texts.safeguards).flatMap(({ title, description, evidence }) => [
        title,
        description,
        evidence,
      ]),
    ];
    expect(all.filter((text) => text !== text.trim() || /\s\s|['"„]|\bCIS\b/.test(text))).toEqual(
      [],
    );
  });

  it('give each control and safeguard a title of its own', async () => {
    const texts = await loaded(language);
    const titles = [...Object.values(texts.controls), ...Object.values(texts.safeguards)].map(
      ({ title }) => title.toLowerCase(),
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('are no near copies of a sibling', async () => {
    const texts = await loaded(language);
    expect(nearCopies(field(texts, 'description'), 0.5)).toEqual([]);
    expect(nearCopies(field(texts, 'evidence'), 0.5)).toEqual([]);
  });
});

it('no text was left in the other language', async () => {
  const [dutch, english] = await Promise.all([loaded('nl'), loaded('en')]);
  const same = codes.filter((code) =>
    (['title', 'description', 'evidence'] as const).some(
      (name) => dutch.safeguards[code]?.[name] === english.safeguards[code]?.[name],
    ),
  );
  expect(same).toEqual([]);
});

describe('the words beside the texts', () => {
  it('name author, licence and link of every framework, and say whose wording it is', () => {
    for (const { framework, version } of frameworkVersions) {
      const attribution = attributionOf(framework, version);
      expect(attribution).toMatchObject({
        author: 'Center for Internet Security',
        link: 'https://www.cisecurity.org/controls/v8-1',
        licence: 'CC BY-NC-ND 4.0',
      });
      expect(attribution?.statement.en).toContain('our own wording');
      expect(attribution?.statement.nl).toContain('onze eigen bewoordingen');
    }
  });

  it('are unknown for a framework that the product does not bring along', async () => {
    expect(attributionOf('own', '1')).toBeUndefined();
    expect(await loadTexts('own', '1', 'nl')).toBeUndefined();
  });
});
