import type { CalendarDate } from '@weerbaar/kernel';
import { findDuty } from './catalogues';
import { linksOf } from './crosswalk';
import { beDuties2024 as catalogue } from './data/be-2024/catalogue';
import {
  dutyStateAt,
  dutyStateFate,
  ownEvidenceDemanded,
  type DutyState,
  type DutyStateScope,
} from './duty-state';
import { defaultTrainingRules } from './house-rules';
import { bodyTraining, memberTraining, type Mandate } from './training';

const state: DutyState = {
  status: 'met',
  reason: '',
  owner: null,
  dueOn: null,
  reviewOn: null,
  notes: '',
  route: null,
  milestones: [],
};
const scopeOf = (duty: string, changes: Partial<DutyStateScope> = {}): DutyStateScope => ({
  duty: findDuty(catalogue, duty)!,
  catalogue,
  links: linksOf(catalogue.crosswalk, duty),
  ownEvidence: 0,
  training: null,
  today: '2026-11-21',
  ...changes,
});
const fate = (
  changes: Partial<DutyState>,
  scope: DutyStateScope,
  on: CalendarDate = '2026-11-01',
) => {
  const result = dutyStateFate({ ...state, ...changes }, on, scope);
  return result.ok ? 'recorded' : result.error.code;
};

describe('recording the state of a duty', () => {
  const incidents = scopeOf('measure-incidents');

  it('takes "met" where a safeguard speaks directly for it', () => {
    expect(fate({}, incidents)).toBe('recorded');
  });

  it('asks for evidence of its own where only partial links, or none, speak for it', () => {
    expect(ownEvidenceDemanded(incidents.links)).toBeNull();
    expect(ownEvidenceDemanded(linksOf(catalogue.crosswalk, 'corrective-action'))).toBe(
      'only-partial-links',
    );
    expect(ownEvidenceDemanded(linksOf(catalogue.crosswalk, 'written-policy'))).toBe('no-links');
    for (const duty of ['corrective-action', 'written-policy']) {
      expect(fate({}, scopeOf(duty))).toBe('own-evidence-missing');
      expect(fate({}, scopeOf(duty, { ownEvidence: 1 }))).toBe('recorded');
      expect(fate({ status: 'partly' }, scopeOf(duty))).toBe('recorded');
    }
  });

  it('asks again once the tenant took the last direct link away', () => {
    const { partial } = incidents.links;
    expect(fate({}, { ...incidents, links: { direct: [], partial } })).toBe('own-evidence-missing');
  });

  it('wants a reason for "not applicable"', () => {
    expect(fate({ status: 'not-applicable', reason: '  ' }, incidents)).toBe('reason-missing');
    expect(fate({ status: 'not-applicable', reason: 'No services.' }, incidents)).toBe('recorded');
  });

  it('refuses days that make no sense', () => {
    expect(fate({}, incidents, '2026-11-22')).toBe('in-the-future');
    expect(fate({}, incidents, '2024-10-17')).toBe('duty-not-in-force');
    expect(fate({ reviewOn: '2026-11-01' }, incidents)).toBe('review-not-later');
    expect(fate({ reviewOn: '2026-11-02' }, incidents)).toBe('recorded');
  });

  it('wants the route of a conformity assessment, and milestones that exist and lie behind', () => {
    const conformity = scopeOf('conformity-assessment', { ownEvidence: 1 });
    expect(fate({}, conformity)).toBe('route-missing');
    expect(fate({ route: 'cyfun' }, conformity)).toBe('recorded');
    const reached = (code: string, reachedOn: CalendarDate) => ({
      status: 'partly' as const,
      milestones: [{ code, reachedOn }],
    });
    expect(fate(reached('first', '2026-04-01'), conformity)).toBe('recorded');
    expect(fate(reached('third', '2026-04-01'), conformity)).toBe('milestone-unknown');
    expect(fate(reached('first', '2026-12-01'), conformity)).toBe('milestone-in-the-future');
    expect(fate(reached('first', '2026-04-01'), incidents)).toBe('milestone-unknown');
  });

  it('wants every member who serves to be trained', () => {
    const trained: Mandate = {
      member: 'a',
      from: '2025-01-01',
      until: null,
      trainedOn: ['2025-06-01'],
    };
    const withBody = (...mandates: Mandate[]) =>
      scopeOf('management-training', {
        ownEvidence: 1,
        training: bodyTraining(mandates, defaultTrainingRules, '2026-11-01'),
      });
    expect(fate({}, withBody(trained))).toBe('recorded');
    expect(fate({}, withBody())).toBe('members-missing');
    expect(fate({}, withBody(trained, { ...trained, member: 'b', trainedOn: [] }))).toBe(
      'training-incomplete',
    );
    const gone = { ...trained, member: 'b', trainedOn: [], until: '2026-10-31' } as const;
    expect(fate({}, withBody(trained, gone))).toBe('recorded');
  });
});

it('the state on a day is the one that held then, as far as it was known', () => {
  const record = (
    revision: number,
    effectiveOn: CalendarDate,
    at: string,
    status: 'met' | 'not-met',
  ) => ({
    revision,
    effectiveOn,
    recordedAt: new Date(at),
    value: { ...state, status },
  });
  const records = [
    record(1, '2026-01-01', '2026-01-02T00:00:00Z', 'not-met'),
    record(2, '2026-06-01', '2026-09-01T00:00:00Z', 'met'),
  ];
  expect(dutyStateAt(records, '2025-12-31')).toBeNull();
  expect(dutyStateAt(records, '2026-05-31')?.status).toBe('not-met');
  expect(dutyStateAt(records, '2026-06-01')?.status).toBe('met');
  expect(dutyStateAt(records, '2026-06-01', new Date('2026-08-01T00:00:00Z'))?.status).toBe(
    'not-met',
  );
});

describe('the training of a member', () => {
  const mandate: Mandate = { member: 'a', from: '2025-01-31', until: '2030-12-31', trainedOn: [] };
  const on = (day: CalendarDate, changes: Partial<Mandate> = {}) =>
    memberTraining({ ...mandate, ...changes }, defaultTrainingRules, day);

  it.each<[CalendarDate, Partial<Mandate>, string, CalendarDate | null, number | null]>([
    ['2025-01-30', {}, 'not-begun', '2025-07-31', 182],
    ['2025-01-31', {}, 'to-be-trained', '2025-07-31', 181],
    ['2025-07-31', {}, 'to-be-trained', '2025-07-31', 0],
    ['2025-08-01', {}, 'overdue', '2025-07-31', -1],
    ['2025-08-01', { trainedOn: ['2025-07-31'] }, 'trained', '2027-07-31', 729],
    ['2027-07-31', { trainedOn: ['2025-07-31'] }, 'trained', '2027-07-31', 0],
    ['2027-08-01', { trainedOn: ['2025-07-31'] }, 'overdue', '2027-07-31', -1],
    ['2025-02-01', { trainedOn: ['2024-01-01'] }, 'trained', '2026-01-01', 334],
    ['2025-03-01', { trainedOn: ['2023-03-15'] }, 'trained', '2025-07-31', 152],
    ['2025-03-16', { trainedOn: ['2023-03-15'] }, 'to-be-trained', '2025-07-31', 137],
    ['2025-02-01', { trainedOn: ['2025-02-02'] }, 'to-be-trained', '2025-07-31', 180],
    ['2030-12-31', {}, 'overdue', '2025-07-31', -1979],
    ['2031-01-01', {}, 'ended', null, null],
  ])('on %s with %o is %s, due on %s', (day, changes, expected, dueOn, daysLeft) => {
    expect(on(day, changes)).toMatchObject({ state: expected, dueOn, daysLeft });
  });

  it('is counted per body, the earliest due first', () => {
    const body = bodyTraining(
      [
        { ...mandate, member: 'c', until: '2025-03-01' },
        { ...mandate, member: 'b', trainedOn: ['2025-05-01'] },
        { ...mandate, member: 'a' },
        { ...mandate, member: 'd', from: '2026-01-01' },
      ],
      defaultTrainingRules,
      '2025-09-01',
    );
    expect(body.members.map(({ member }) => member)).toEqual(['a', 'd', 'b', 'c']);
    expect([body.serving, body.trained, body.complete]).toEqual([2, 1, false]);
  });
});
