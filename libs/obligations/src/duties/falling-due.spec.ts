import { addDays, type CalendarDate } from '@weerbaar/kernel';
import fc from 'fast-check';
import { calendarEntries } from './calendar-entries';
import type { CorrectiveAction } from './corrective-action';
import { beDuties2024 as catalogue } from './data/be-2024/catalogue';
import type { DutyState } from './duty-state';
import {
  compareDueItems,
  conformityDates,
  dueKinds,
  fallingDue,
  type DueItem,
  type EntityDates,
} from './falling-due';

const on = '2026-11-21';
const state = (changes: Partial<DutyState>): DutyState => ({
  status: 'partly',
  reason: '',
  owner: null,
  dueOn: null,
  reviewOn: null,
  notes: '',
  route: null,
  milestones: [],
  ...changes,
});
const entity = (changes: Partial<EntityDates>): EntityDates => ({
  entity: 'city',
  classificationReviewOn: null,
  duties: [],
  registrations: [],
  changes: [],
  conformity: [],
  training: null,
  actions: [],
  evidence: [],
  ...changes,
});
const due = (changes: Partial<EntityDates>, within = 90) =>
  fallingDue([entity(changes)], on, within).map((item) => [item.kind, item.on, item.daysLeft]);
const datesFor = (binding: 'obliged' | 'free' | 'none' | 'open', held: DutyState | null) =>
  conformityDates(
    catalogue,
    () => ({ binding, reason: 'by-class' }),
    () => held,
    on,
  );

describe('the dates of the conformity assessment', () => {
  it('lie 217 days back and 148 ahead on 21 November 2026', () => {
    expect(datesFor('obliged', null)).toMatchObject([
      { milestone: 'first', dueOn: '2026-04-18', daysLeft: -217, standing: 'past', inTime: false },
      { milestone: 'full', dueOn: '2027-04-18', daysLeft: 148, standing: 'ahead', inTime: null },
    ]);
  });

  it('say whether what was owed lay there in time', () => {
    const reached = (reachedOn: CalendarDate) =>
      datesFor('obliged', state({ milestones: [{ code: 'first', reachedOn }] }))[0]?.inTime;
    expect(reached('2026-04-18')).toBe(true);
    expect(reached('2026-04-19')).toBe(false);
  });

  it('hold for whoever is bound or free, and push only the former', () => {
    expect(datesFor('none', null)).toEqual([]);
    expect(datesFor('open', null)).toEqual([]);
    expect(due({ conformity: datesFor('free', null) }, 365)).toEqual([]);
    expect(due({ conformity: datesFor('obliged', null) }, 148)).toEqual([
      ['conformity', '2026-04-18', -217],
      ['conformity', '2027-04-18', 148],
    ]);
    expect(due({ conformity: datesFor('obliged', null) }, 147)).toHaveLength(1);
  });
});

describe('what falls due', () => {
  it('is a duty that is not settled, and the review of any', () => {
    const duties = (changes: Partial<DutyState>) => ({
      duties: [{ duty: 'early-warning', state: state({ dueOn: '2026-12-01', ...changes }) }],
    });
    expect(due(duties({}))).toEqual([['duty', '2026-12-01', 10]]);
    expect(due(duties({ status: 'not-met', reviewOn: on }))).toEqual([
      ['review', on, 0],
      ['duty', '2026-12-01', 10],
    ]);
    expect(due(duties({ status: 'met', reviewOn: '2026-12-02' }))).toEqual([
      ['review', '2026-12-02', 11],
    ]);
    expect(due(duties({ status: 'not-applicable' }))).toEqual([]);
    expect(due({ duties: [{ duty: 'early-warning', state: null }] })).toEqual([]);
  });

  it('is the review of a classification, which is about no duty', () => {
    expect(due({ classificationReviewOn: '2026-12-01' })).toEqual([['review', '2026-12-01', 10]]);
    expect(due({ classificationReviewOn: '2027-12-01' })).toEqual([]);
  });

  it('is a registration that is not done, and a change that was not given', () => {
    const registration = { duty: 'registration-general', dueOn: '2025-03-18' } as const;
    expect(due({ registrations: [{ ...registration, doneOn: null }] })).toEqual([
      ['registration', '2025-03-18', -613],
    ]);
    expect(due({ registrations: [{ ...registration, doneOn: '2025-03-01' }] })).toEqual([]);
    expect(
      due({
        changes: [{ subject: 'x', duty: 'registration-general-changes', dueOn: '2026-12-05' }],
      }),
    ).toEqual([['registration-change', '2026-12-05', 14]]);
  });

  it('is the training of a member who stays until then, and the end of a mandate', () => {
    const member = {
      member: 'a',
      state: 'to-be-trained',
      lastOn: null,
      dueOn: '2026-12-31',
      daysLeft: 40,
    } as const;
    const training = (until: CalendarDate | null, ended = false) => ({
      training: {
        duty: 'management-training',
        members: [{ ...member, until, ...(ended ? { state: 'ended' as const, dueOn: null } : {}) }],
      },
    });
    expect(due(training(null))).toEqual([['training', '2026-12-31', 40]]);
    expect(due(training('2026-12-30'))).toEqual([['mandate-end', '2026-12-30', 39]]);
    expect(due(training('2026-12-31'))).toHaveLength(2);
    expect(due(training('2026-11-20', true))).toEqual([]);
  });

  it('is a corrective action at its stage, and evidence that expires', () => {
    const action = (stage: CorrectiveAction['stage']): CorrectiveAction => ({
      stage,
      finding: 'A gap.',
      foundOn: '2026-01-01',
      duty: null,
      measure: 'Close it.',
      owner: 'p',
      dueOn: '2026-11-30',
      carriedOutOn: null,
      retestOn: '2026-12-15',
      retests: [],
      proven: false,
      closedOn: null,
      lastOn: '2026-01-01',
    });
    const at = (stage: CorrectiveAction['stage']) =>
      due({ actions: [{ subject: 'x', action: action(stage) }] });
    expect(at('planned')).toEqual([['corrective-action', '2026-11-30', 9]]);
    expect(at('carried-out')).toEqual([['retest', '2026-12-15', 24]]);
    for (const stage of ['found', 'closed', 'dismissed'] as const) expect(at(stage)).toEqual([]);
    expect(
      due({ evidence: [{ subject: 'x', duty: 'early-warning', validUntil: '2027-02-19' }] }),
    ).toEqual([['evidence-expiry', '2027-02-19', 90]]);
  });
});

const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(on, days));
const anyDates: fc.Arbitrary<EntityDates> = fc
  .tuple(
    fc.constantFrom('city', 'welfare', 'it'),
    fc.array(
      fc.record({
        duty: fc.constantFrom('early-warning', 'final-report'),
        dueOn: fc.option(anyDay),
        reviewOn: fc.option(anyDay),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([name, duties]) =>
    entity({
      entity: name,
      duties: duties.map(({ duty, dueOn, reviewOn }) => ({
        duty,
        state: state({ dueOn, reviewOn }),
      })),
    }),
  );

describe('the list of what falls due', () => {
  it('holds all that is past, nothing beyond the horizon, and is in order', () => {
    fc.assert(
      fc.property(fc.array(anyDates, { maxLength: 4 }), fc.nat(400), (entities, within) => {
        const items = fallingDue(entities, on, within);
        const all = fallingDue(entities, on, 10_000);
        expect(items).toEqual(all.filter(({ daysLeft }) => daysLeft <= within));
        expect(items).toEqual(items.toSorted(compareDueItems));
        for (const { daysLeft, standing, on: day } of items) {
          expect(addDays(on, daysLeft)).toBe(day);
          expect(standing).toBe(daysLeft < 0 ? 'past' : daysLeft === 0 ? 'today' : 'ahead');
        }
      }),
    );
  });

  it('puts things of one day in the order of their kinds', () => {
    const item = (kind: DueItem['kind']): DueItem => ({
      kind,
      entity: 'city',
      duty: null,
      subject: null,
      on,
      daysLeft: 0,
      standing: 'today',
    });
    const mixed = [...dueKinds].reverse().map(item);
    expect(mixed.sort(compareDueItems).map(({ kind }) => kind)).toEqual([...dueKinds]);
  });
});

describe('the entries of a calendar', () => {
  it('say what kind of thing is due and how many, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyDates, { maxLength: 4 }), (entities) => {
        const items = fallingDue(entities, on, 400);
        const entries = calendarEntries(items);
        expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        expect(entries.map(({ on: day }) => day)).toEqual(entries.map(({ on: day }) => day).sort());
        expect(JSON.stringify(entries)).not.toMatch(/city|welfare|early-warning|final-report/);
      }),
    );
  });

  it('count things of the same kind and day together', () => {
    const duties = ['early-warning', 'final-report'].map((duty) => ({
      duty,
      state: state({ reviewOn: '2026-12-01' }),
    }));
    expect(calendarEntries(fallingDue([entity({ duties })], on, 90))).toEqual([
      {
        key: '2026-12-01.review',
        on: '2026-12-01',
        title: 'duties.calendar.review',
        count: 2,
      },
    ]);
  });
});
