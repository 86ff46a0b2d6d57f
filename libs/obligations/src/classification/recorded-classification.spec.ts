import type { CalendarDate } from '@weerbaar/kernel';
import { dutyScopeOf } from '../duties/duty-binding';
import { classifyEntity } from './classify-entity';
import { beClassification2024 as law } from './data/be-2024/law';
import {
  asRecorded,
  classificationAt,
  classificationFate,
  departsFromRules,
  type RecordedClassification,
} from './recorded-classification';

const decision = classifyEntity(
  {
    jurisdiction: 'belgium',
    body: 'autonomous-municipal-company',
    securityDomain: false,
    activities: [{ type: 'managed-service' }],
    staff: 300,
    related: 'none',
  },
  law,
);
const byRule: RecordedClassification = {
  outcome: 'essential',
  dutyClass: 'essential',
  reason: '',
  reviewOn: null,
};
const fate = (
  changes: Partial<RecordedClassification>,
  on: CalendarDate = '2026-11-01',
  held = law,
) => {
  const result = classificationFate({ ...byRule, ...changes }, on, {
    decision,
    law: held,
    today: '2026-11-21',
  });
  return result.ok ? 'recorded' : result.error.code;
};

describe('recording a classification', () => {
  it('takes what the rules come to without a reason, and anything else with one', () => {
    const out = { outcome: 'not-in-scope', dutyClass: null } as const;
    expect(fate({})).toBe('recorded');
    expect(fate(out)).toBe('reason-missing');
    expect(fate({ ...out, reason: 'It stopped serving others.' })).toBe('recorded');
  });

  it.each([
    ['essential', null],
    ['important', 'essential'],
    ['identified', null],
    ['voluntary', 'important'],
    ['to-be-determined', 'important'],
  ] as const)('refuses %s with the class %s', (outcome, dutyClass) => {
    expect(fate({ outcome, dutyClass, reason: 'Because.' })).toBe('class-not-fitting');
  });

  it('takes an identification with the class that it names', () => {
    expect(fate({ outcome: 'identified', dutyClass: 'important', reason: 'Letter.' })).toBe(
      'recorded',
    );
  });

  it('refuses days that make no sense', () => {
    expect(fate({}, '2026-11-22')).toBe('in-the-future');
    expect(fate({}, '2024-10-17')).toBe('law-not-in-force');
    expect(fate({}, '2024-10-18')).toBe('recorded');
    expect(fate({}, '2026-11-01', { ...law, validTo: '2026-10-31' })).toBe('law-not-in-force');
    expect(fate({ reviewOn: '2026-11-01' })).toBe('review-not-later');
    expect(fate({ reviewOn: '2026-11-02' })).toBe('recorded');
  });
});

describe('a recorded classification', () => {
  const out: RecordedClassification = {
    ...byRule,
    outcome: 'not-in-scope',
    dutyClass: null,
    reason: 'It stopped serving others.',
  };

  it('decides the duties, in place of the rules', () => {
    expect(asRecorded(decision, byRule, law)).toBe(decision);
    expect(dutyScopeOf(decision, law)).toMatchObject({
      providers: ['digital'],
      registrations: ['digital'],
    });
    const departed = asRecorded(decision, out, law);
    expect(departsFromRules(out, decision)).toBe(true);
    expect(dutyScopeOf(departed, law)).toEqual({
      outcome: 'not-in-scope',
      dutyClass: null,
      providers: [],
      registrations: [],
    });
    expect(departed.grounds).toEqual([]);
  });

  it('brings back what follows from the activities when the rules had left it open', () => {
    const open = classifyEntity({ activities: [{ type: 'managed-service' }] }, law);
    expect(open).toMatchObject({ outcome: 'to-be-determined', providers: [] });
    expect(asRecorded(open, { ...byRule, reason: 'Known.' }, law)).toMatchObject({
      outcome: 'essential',
      open: [],
      providers: ['digital'],
    });
  });

  it('holds from its day on, as far as it was known', () => {
    const records = [
      { revision: 1, effectiveOn: '2025-01-01', recordedAt: new Date('2025-01-05'), value: byRule },
      { revision: 2, effectiveOn: '2026-01-01', recordedAt: new Date('2026-03-01'), value: out },
    ] as const;
    expect(classificationAt(records, '2024-12-31')).toBeNull();
    expect(classificationAt(records, '2026-02-01')).toBe(out);
    expect(classificationAt(records, '2026-02-01', new Date('2026-02-02'))).toBe(byRule);
  });
});
