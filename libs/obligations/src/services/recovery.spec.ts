import fc from 'fast-check';
import { at } from '../spec/playing';
import { compareInstants, millisecondsOf, toInstant, type Instant } from '../clocks/instant';
import {
  burnUp,
  isWorking,
  recoveredAt,
  recoveryOf,
  serviceStates,
  type Recovery,
  type ServiceChange,
  type ServiceHistory,
  type ServiceState,
} from './recovery';

const hour = 3_600_000;
const now = at('03-02T12:00');
const history = (
  changes: readonly (readonly [Instant, ServiceState])[],
  more: Partial<ServiceHistory> = {},
): ServiceHistory => ({
  service: 'counter',
  changes: changes.map(([moment, state]) => ({ at: moment, state })),
  plans: [],
  rtoMinutes: null,
  ...more,
});
const out = [at('03-02T02:00'), 'down'] as const;

describe('the recovery of a service', () => {
  it.each<[string, ServiceHistory, Partial<Recovery>]>([
    [
      'was never touched',
      history([], { rtoMinutes: 60 }),
      { state: 'up', outMs: 0, rto: 'not-needed' },
    ],
    ['is out', history([out]), { backAt: null, outMs: 10 * hour, rto: 'none' }],
    [
      'is out within its objective',
      history([out], { rtoMinutes: 600 }),
      { rto: 'running', rtoAt: at('03-02T12:00') },
    ],
    ['is out beyond it', history([out], { rtoMinutes: 599 }), { rto: 'missed' }],
    [
      'came back at the very moment of its objective',
      history([out, [at('03-02T06:00'), 'up']], { rtoMinutes: 240 }),
      { rto: 'met', backAt: at('03-02T06:00'), outMs: 4 * hour },
    ],
    [
      'came back too late',
      history([out, [at('03-02T06:01'), 'degraded']], { rtoMinutes: 240 }),
      { rto: 'missed', state: 'degraded' },
    ],
    [
      'is not back while people make do',
      history([out, [at('03-02T03:00'), 'workaround']], { rtoMinutes: 240 }),
      { rto: 'missed', backAt: null, state: 'workaround' },
    ],
    [
      'was switched off on purpose, which is out as well',
      history([[at('03-02T02:00'), 'switched-off']]),
      { outAt: at('03-02T02:00') },
    ],
    [
      'fell back, and counts from its last return',
      history([
        out,
        [at('03-02T03:00'), 'up'],
        [at('03-02T04:00'), 'down'],
        [at('03-02T05:00'), 'degraded'],
        [at('03-02T06:00'), 'up'],
      ]),
      { backAt: at('03-02T05:00'), outMs: 3 * hour },
    ],
    [
      'does not know the future',
      history([out, [at('03-02T12:01'), 'up']]),
      { backAt: null, state: 'down' },
    ],
  ])('%s', (_title, of, expected) => {
    expect(recoveryOf(of, now)).toMatchObject(expected);
  });

  it('is held against the last plan made', () => {
    const plans = [
      { madeAt: at('03-02T03:00'), plannedAt: at('03-02T05:00') },
      { madeAt: at('03-02T04:00'), plannedAt: at('03-02T08:00') },
      { madeAt: at('03-02T13:00'), plannedAt: at('03-02T20:00') },
    ];
    const behind = (...changes: (readonly [Instant, ServiceState])[]) =>
      recoveryOf(history([out, ...changes], { plans }), now).behindPlanMs;
    expect(behind([at('03-02T07:00'), 'up'])).toBe(-hour);
    expect(behind([at('03-02T09:00'), 'up'])).toBe(hour);
    expect(behind()).toBe(4 * hour);
    expect(recoveryOf(history([out], { plans }), at('03-02T07:00')).behindPlanMs).toBeNull();
  });
});

describe('the burn-up', () => {
  it('has a step wherever a figure changes', () => {
    const histories = [
      history([out, [at('03-02T05:00'), 'degraded'], [at('03-02T06:00'), 'up']]),
      history([
        [at('03-02T03:00'), 'switched-off'],
        [at('03-02T06:00'), 'up'],
      ]),
      history([[at('03-02T04:00'), 'degraded']]),
    ];
    expect(burnUp(histories, now)).toEqual([
      { at: at('03-02T02:00'), touched: 1, working: 0, restored: 0 },
      { at: at('03-02T03:00'), touched: 2, working: 0, restored: 0 },
      { at: at('03-02T05:00'), touched: 2, working: 1, restored: 0 },
      { at: at('03-02T06:00'), touched: 2, working: 2, restored: 2 },
    ]);
    expect(recoveredAt(histories, now)).toBe(at('03-02T06:00'));
    expect(recoveredAt(histories, at('03-02T05:30'))).toBeNull();
    expect(recoveredAt([], now)).toBeNull();
  });

  const change: fc.Arbitrary<ServiceChange> = fc.record({
    at: fc.nat(20).map((hours) => toInstant(millisecondsOf(at('03-02T00:00')) + hours * hour)),
    state: fc.constantFrom(...serviceStates),
  });
  const histories = fc.array(
    fc.array(change, { maxLength: 6 }).map((changes) => ({ ...history([]), changes })),
    { maxLength: 5 },
  );

  it('only grows in what is touched, and never has more restored than working than touched', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const steps = burnUp(all, at('03-03T00:00'));
        steps.forEach((step, index) => {
          const last = steps[index - 1];
          if (last) {
            expect(compareInstants(last.at, step.at)).toBeLessThan(0);
            expect(step.touched).toBeGreaterThanOrEqual(last.touched);
          }
          expect(step.touched).toBeGreaterThanOrEqual(step.working);
          expect(step.working).toBeGreaterThanOrEqual(step.restored);
        });
      }),
    );
  });

  it('ends as the services stand, one by one', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const end = at('03-03T00:00');
        const touched = all
          .map((one) => recoveryOf(one, end))
          .filter(({ outAt }) => outAt !== null);
        const working = touched.filter(({ state }) => isWorking(state));
        const last = burnUp(all, end).at(-1);
        expect(last?.touched ?? 0).toBe(touched.length);
        expect(last?.working ?? 0).toBe(working.length);
        expect(working.every(({ backAt }) => backAt !== null)).toBe(true);
        expect(recoveredAt(all, end) !== null).toBe(
          touched.length > 0 && working.length === touched.length,
        );
      }),
    );
  });
});
