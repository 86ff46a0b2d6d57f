import fc from 'fast-check';
import { belgianClocks } from './belgian-clocks';
import { compareInstants, millisecondsOf, toInstant, type Instant } from './instant';
import type { LegalClock } from './legal-clock';
import { defaultEscalation, nextReminderAt, reminderPlan, remindersDue } from './reminders';
import { moveClock, startClock } from './started-clock';
import { brusselsZone } from './wall-clock';

const rowOf = (id: string) => belgianClocks.find((row) => row.id === id) as LegalClock;
const trigger: Instant = '2022-12-06T02:15:00.000Z';
const started = (id: string) => startClock(rowOf(id), trigger, { key: id }, brusselsZone);
const warning = started('nis2.early-warning');
const nothing = new Set<string>();

describe('reminders', () => {
  it('fall at their share of the period', () => {
    expect(
      reminderPlan(warning, defaultEscalation).map(({ step, dueAt }) => [step, dueAt]),
    ).toEqual([
      [0, '2022-12-06T02:15:00.000Z'],
      [50, '2022-12-06T14:15:00.000Z'],
      [75, '2022-12-06T20:15:00.000Z'],
      [90, '2022-12-06T23:51:00.000Z'],
      [100, '2022-12-07T02:15:00.000Z'],
      [125, '2022-12-07T08:15:00.000Z'],
    ]);
  });

  it('of a step without a deadline fall so many hours after its trigger', () => {
    const plan = reminderPlan(started('gdpr.processor-notice'), defaultEscalation);
    expect(plan.map(({ step, unit }) => [step, unit])).toEqual(
      [0, 4, 12, 24, 48].map((hours) => [hours, 'hours']),
    );
    expect(plan[1]?.dueAt).toBe('2022-12-06T06:15:00.000Z');
  });

  it('that fell due while the process was down go out once, and only the last need be told', () => {
    const now: Instant = '2022-12-06T21:00:00.000Z';
    const due = remindersDue([warning], defaultEscalation, nothing, now);
    expect(due.map(({ step, overtaken }) => [step, overtaken])).toEqual([
      [0, true],
      [50, true],
      [75, false],
    ]);
    const told = new Set(due.map(({ key }) => key));
    expect(remindersDue([warning], defaultEscalation, told, now)).toEqual([]);
  });

  it('are told again when the deadline has been put right', () => {
    const now: Instant = '2022-12-06T21:00:00.000Z';
    const told = new Set(
      remindersDue([warning], defaultEscalation, nothing, now).map(({ key }) => key),
    );
    const moved = moveClock(warning, '2022-12-06T01:15:00.000Z', brusselsZone);
    expect(remindersDue([moved], defaultEscalation, told, now)).not.toEqual([]);
  });

  it('say nothing of a report that only may stand in for another', () => {
    const progress = started('nis2.progress-report');
    expect(
      remindersDue([progress], defaultEscalation, nothing, '2030-01-01T00:00:00.000Z'),
    ).toEqual([]);
    expect(nextReminderAt([progress], defaultEscalation, trigger)).toBeNull();
  });

  it('are each told exactly once, whenever the process looks', () => {
    const clocks = ['nis2.early-warning', 'gdpr.breach-notification', 'gdpr.processor-notice'].map(
      started,
    );
    const looks = fc.array(fc.integer({ min: 0, max: 120 * 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(looks, (minutes) => {
        const told: string[] = [];
        for (const minute of [...minutes, 120 * 60].sort((a, b) => a - b)) {
          const now = toInstant(millisecondsOf(trigger) + minute * 60_000);
          const due = remindersDue(clocks, defaultEscalation, new Set(told), now);
          for (const { dueAt } of due) {
            expect(compareInstants(dueAt, now)).toBeLessThanOrEqual(0);
          }
          told.push(...due.map(({ key }) => key));
        }
        expect(new Set(told).size).toBe(told.length);
        const plan = clocks.flatMap((clock) => reminderPlan(clock, defaultEscalation));
        expect([...told].sort()).toEqual(plan.map(({ key }) => key).sort());
      }),
    );
  });

  it('are next due when the plan says so', () => {
    expect(nextReminderAt([warning], defaultEscalation, trigger)).toBe('2022-12-06T14:15:00.000Z');
    expect(nextReminderAt([warning], defaultEscalation, '2023-01-01T00:00:00.000Z')).toBeNull();
  });
});
