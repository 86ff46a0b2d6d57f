import { readFileSync, readdirSync } from 'node:fs';
import { TestBed } from '@angular/core/testing';
import { loadArea } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';
import { type ActivityEvent, actionChoices, toldEvent } from './told-event';

const event = (over: Partial<ActivityEvent> = {}): ActivityEvent => ({
  id: 'e',
  recordedAt: '2026-11-20T10:00:00Z',
  actorKind: 'person',
  actorName: 'Liesbeth',
  action: 'unit.changed',
  subjectType: 'unit',
  subjectId: 'u1',
  unitId: 'u1',
  unitName: null,
  before: null,
  after: null,
  shortened: false,
  part: 1,
  parts: 1,
  intact: true,
  leaf: 1,
  ...over,
});
const names = { people: new Map([['p1', 'Jan']]), units: new Map([['u1', 'Bibliotheek']]) };

/** Every action that the API writes down, by its own source. */
function writtenActions(): readonly string[] {
  const folder = new URL('../../../../../api/src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
  );
  return sources.flatMap((file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const plain = [...source.matchAll(/action:[^,\n]*/g)].flatMap(([line]) => [...line.matchAll(/'([a-z-]+\.[a-z-]+)'/g)]);
    const loaded = source.matchAll(/recordLoaded\(tx, '([a-z-]+\.[a-z-]+)'/g);
    return [...plain, ...loaded].map(([, action]) => action ?? '');
  });
}

async function bookIn(language: 'nl' | 'en'): Promise<Phrasebook> {
  const book = TestBed.inject(Phrasebook);
  await book.load('activity');
  await book.speak(language);
  return book;
}

describe('an event in words', () => {
  it('has a sentence and a name for every action that the API writes down', async () => {
    const actions = writtenActions();
    expect(actions.length).toBeGreaterThan(40);
    const words = await loadArea('en', 'activity');
    const silent = actions.filter(
      (action) => !words[`activity.did.${action}`] || !words[`activity.action.${action}`],
    );
    expect(silent).toEqual([]);
    expect(actions.filter((action) => !words[`activity.kind.${action.split('.')[0] ?? ''}`])).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('leaves no hole in any sentence (%s)', async (language) => {
    const book = await bookIn(language);
    for (const action of writtenActions()) {
      expect(toldEvent(book, event({ action }), names)).not.toMatch(/[{}]/);
    }
  });

  it('names people and units by what is known of them', async () => {
    const book = await bookIn('nl');
    const given = { action: 'grant.given', subjectType: 'person', subjectId: 'p1', after: { role: 'ciso' } };
    expect(toldEvent(book, event(given), names)).toBe('Liesbeth maakte Jan CISO op Bibliotheek.');
    const loaded = { action: 'assessment.loaded', actorKind: 'loader', after: { rows: 5000 } } as const;
    expect(toldEvent(book, event(loaded), names)).toBe('Het laden van de demonstratie bracht 5.000 beoordelingen in.');
  });

  it('says so when a list was cut for the page', async () => {
    const book = await bookIn('nl');
    const many = {
      action: 'assessment.recorded-many',
      unitId: null,
      after: { assessments: [1, 2] },
      shortened: true,
    };
    expect(toldEvent(book, event(many), names)).toBe(
      'Liesbeth legde hetzelfde antwoord 2+ keer vast bij verschillende eenheden.',
    );
  });

  it('shows an action that it has no words for as it is', async () => {
    const book = await bookIn('en');
    expect(toldEvent(book, event({ action: 'moon.landed' }), names)).toBe('Liesbeth did “moon.landed”.');
  });

  it('offers each kind before its actions', async () => {
    const book = await bookIn('en');
    expect(actionChoices(book, ['unit.changed', 'grant.given', 'unit.created']).map(({ value }) => value)).toEqual([
      'grant',
      'grant.given',
      'unit',
      'unit.created',
      'unit.changed',
    ]);
  });
});
