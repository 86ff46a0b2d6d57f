import { roles } from '@weerbaar/access';
import { cis81 } from '@weerbaar/catalogue';
import { addDays, type CalendarDate } from '@weerbaar/kernel';
import {
  lineageAt,
  recordAsAt,
  treeProblem,
  unitStateSteps,
  type UnitHistories,
} from '@weerbaar/maturity';
import { castOf } from '../cast';
import type { AssessmentFact } from '../demonstration';
import { assessmentRows } from '../load-answers';
import { versionRows } from '../load-tree';
import { digestOf } from '../record-loaded';
import { antwerp } from './antwerp';

const city = antwerp();
const cast = castOf(city);
const histories: UnitHistories = new Map(
  [...Map.groupBy(versionRows(city, cast), (row) => row.unitId)].map(([id, rows]) => [
    id,
    unitStateSteps(rows),
  ]),
);
const today: CalendarDate = '2026-11-21';
const stateOf = (key: string) => histories.get(cast.unit(key))!.at(-1)!.value;
const byPair = Map.groupBy(city.assessments, (row) => `${row.unit}/${row.code}`);

/** The own answers of a unit (of all units without one) on a day, as now known. */
function answersOn(on: CalendarDate, unit?: string): AssessmentFact[] {
  return [...byPair.values()].flatMap((rows) => {
    if (unit !== undefined && rows[0]!.unit !== unit) return [];
    const retracts = (row: AssessmentFact) =>
      row.answer.kind === 'retraction' ? row.answer.retracts : null;
    const held = recordAsAt(
      rows.map((row) => ({ ...row, retracts: retracts(row), row })),
      on,
    );
    return held === null ? [] : [held.row];
  });
}

function meanOn(on: CalendarDate, unit?: string): number {
  const points = answersOn(on, unit).flatMap(({ answer }) =>
    answer.kind === 'scored' ? [(answer.documentation + answer.implementation) / 2] : [],
  );
  return points.reduce((sum, one) => sum + one, 0) / points.length;
}

describe('the demonstration of Antwerp', () => {
  it('is the same on every machine, to the last byte', () => {
    const again = antwerp();
    expect(again).toEqual(city);
    // A change of the story is a change of this line.
    const ids = assessmentRows(city, cast).map((row) => row.id);
    // The programme's money has a line of its own, beside the programme.
    const { money: _, contacts, ...story } = city;
    expect(digestOf([JSON.parse(JSON.stringify({ ...story, ids }))])).toBe(
      '2660036a2a83504e21c3baa0daee41fd855d6ac8c77d2ebf83ab9a96cf3ad52d',
    );
    // So have those who are called in a crisis, of whom none exists.
    expect(digestOf(contacts)).toBe(
      'c6438244aa75f1db40b7bba1ea755db5357ec71a79b9e5a4512d8a38807ce4dc',
    );
    for (const { privatePhone, workPhone, outsideEmail } of contacts)
      expect(`${privatePhone}${workPhone}${outsideEmail}`).toMatch(
        /^(\+32 400 00 00 \d\d){1}(\S+@example\.net)?$/,
      );
  });

  it('has about twelve legal entities and thirty units, three levels below the group', () => {
    const states = city.units.map(({ key }) => stateOf(key));
    expect(states.filter((state) => state.legalEntity && !state.archived)).toHaveLength(12);
    expect(states.filter((state) => !state.archived)).toHaveLength(31);
    expect(states.filter((state) => !state.assessesItself)).toHaveLength(4);
    const depths = city.units.map(({ key }) => lineageAt(histories, cast.unit(key), today).length);
    expect(Math.max(...depths)).toBe(4);
    expect(city.people.map((person) => person.role)).toEqual(expect.arrayContaining([...roles]));
    for (const { email } of city.people) expect(email).toMatch(/@antwerpen\.example$/);
  });

  it('is a sound tree on every day, in which one unit moved and one was archived', () => {
    for (const [unitId, states] of histories) {
      const others = new Map([...histories].filter(([id]) => id !== unitId));
      expect(treeProblem(others, { unitId, states })).toBeNull();
    }
    expect(lineageAt(histories, cast.unit('musea'), '2022-06-30')[1]).toBe(cast.unit('csjo'));
    expect(lineageAt(histories, cast.unit('musea'), '2022-07-01')[1]).toBe(cast.unit('partners'));
    expect(stateOf('transformatie').archived).toBe(true);
  });

  it('states every landmark in both languages, with a source, and marks what no source states', () => {
    for (const landmark of city.landmarks) {
      expect(landmark.titleNl).not.toBe('');
      expect(landmark.titleEn).not.toBe('');
      expect(landmark.source.length).toBeGreaterThan(10);
      // The mark says so in the language of the reader; a source is quoted in words of its own.
      expect(landmark.source).not.toMatch(/illustratief|verzonnen|bron/i);
      if (landmark.source.startsWith('Weerbaar')) expect(landmark.illustrative).toBe(true);
    }
    const stated = city.landmarks
      .filter((landmark) => !landmark.illustrative)
      .map(({ key, on }) => [key, on]);
    expect(stated).toEqual([
      ['digipolis-founded', '2020-06-29'],
      ['cdo', '2020-10-01'],
      ['strategy', '2021-07-02'],
      ['attack', '2022-12-06'],
      ['efro-call', '2023-03-22'],
      ['nis2-law', '2024-04-26'],
      ['nis2-in-force', '2024-10-18'],
    ]);
  });
});

describe('the history of its scores', () => {
  it('knows all safeguards, numbers the answers to each without a gap, and learns nothing before it happened', () => {
    expect(new Set(city.assessments.map((row) => row.code))).toEqual(
      new Set(cis81.safeguards.map((one) => one.code)),
    );
    for (const rows of byPair.values()) {
      expect(rows.map((row) => row.revision)).toEqual(rows.map((_, index) => index + 1));
      for (const [index, { effectiveOn, recordedAt, replaces, answer }] of rows.entries()) {
        expect(recordedAt.toISOString().slice(0, 10) >= effectiveOn).toBe(true);
        expect(recordedAt < new Date(today)).toBe(true);
        expect(recordedAt >= (rows[index - 1]?.recordedAt ?? recordedAt)).toBe(true);
        if (replaces !== null) expect(replaces).toBeLessThanOrEqual(index);
        if (answer.kind === 'not-applicable') expect(answer.reason).not.toBe('');
        if (answer.kind === 'scored') expect(answer.documentationReason).toMatch(/\.$/);
      }
    }
  });

  it('has corrections, retractions, answers that do not apply, open ones and stale ones', () => {
    const count = (test: (row: AssessmentFact) => boolean) => city.assessments.filter(test).length;
    expect(count((row) => row.replaces !== null)).toBeGreaterThan(100);
    expect(count((row) => row.answer.kind === 'retraction')).toBeGreaterThan(10);
    expect(count((row) => row.answer.kind === 'not-applicable')).toBeGreaterThan(50);
    expect(count((row) => row.answer.kind === 'open')).toBeGreaterThan(10);
    const inherited = new Set(
      city.responsibilities
        .filter(({ kind }) => kind === 'inherited')
        .map(({ unit, code }) => `${unit}/${code}`),
    );
    const stale = answersOn('2026-11-21').filter(
      (row) =>
        row.answer.kind === 'scored' &&
        row.effectiveOn < '2025-11-21' &&
        !inherited.has(`${row.unit}/${row.code}`) &&
        row.unit !== 'transformatie',
    );
    expect(stale.length).toBeGreaterThan(100);
    expect(stale.length).toBeLessThan(400);
  });

  it('is low and patchy before 2022, falls at the attack and rises steeply after it', () => {
    const counts = ['2020-06-30', '2021-06-30', '2022-06-30', '2023-12-31'] as const;
    const answered = counts.map((on) => answersOn(on).length);
    expect(answered).toEqual([...answered].sort((a, b) => a - b));
    expect(answered[0]).toBeLessThan(answered[3]! / 4);
    expect(meanOn('2021-12-31')).toBeLessThan(2.1);
    expect(meanOn('2022-12-31')).toBeLessThan(meanOn('2022-09-30'));
    expect(meanOn('2023-12-31') - meanOn('2022-12-31')).toBeGreaterThan(
      2 * (meanOn('2022-09-30') - meanOn('2021-09-30')),
    );
    expect(meanOn(today)).toBeGreaterThan(3.3);
  });

  it('has Digipolis ahead and small entities behind', () => {
    const others = city.units
      .map(({ key }) => key)
      .filter((key) => key !== 'digipolis' && stateOf(key).assessesItself);
    for (const key of others)
      expect(meanOn(today, 'digipolis')).toBeGreaterThan(meanOn(today, key));
    for (const key of ['kunstenstad', 'werkhaven', 'district-borsbeek'])
      expect(meanOn(today, key)).toBeLessThan(meanOn(today) - 0.4);
  });

  it('leaves some safeguards far from target at every level of the tree', () => {
    for (const key of [
      'digipolis',
      'ocmw',
      'politie',
      'stadsbeheer',
      'csjo',
      'districten',
      'district-merksem',
      'woonzorg',
      'kunstenstad',
    ]) {
      const far = answersOn(today, key).filter(
        ({ answer }) => answer.kind === 'scored' && answer.implementation <= 2,
      );
      expect([key, far.length >= 2]).toEqual([key, true]);
    }
  });
});

describe('who answers for what', () => {
  it('never leans on somebody who leans on others, and nobody answers for what he inherits', () => {
    const inherited = city.responsibilities.filter((row) => row.kind === 'inherited');
    expect(inherited.length).toBeGreaterThan(1000);
    expect(city.responsibilities.map((row) => row.unit)).not.toContain('digipolis');
    expect(new Set(city.responsibilities.map((row) => row.provider))).toEqual(
      new Set(['digipolis']),
    );
    for (const { unit, code, effectiveOn } of inherited) {
      const later = (byPair.get(`${unit}/${code}`) ?? []).filter(
        (row) => row.effectiveOn > effectiveOn,
      );
      expect(later).toEqual([]);
    }
    for (const key of ['politie', 'brandweer'])
      expect(city.responsibilities.some((row) => row.unit === key)).toBe(false);
  });

  it('has an individual assessment on many of the last days', () => {
    const recent = city.assessments.filter((row) => row.recordedAt >= new Date(city.recentSince));
    const days = new Set(recent.map((row) => row.recordedAt.toISOString().slice(0, 10)));
    expect(days.size).toBeGreaterThan(20);
    expect(new Set(recent.map((row) => row.by)).size).toBeGreaterThan(2);
    expect([...days].sort().at(-1)! > addDays('2026-11-21', -12)).toBe(true);
  });
});
