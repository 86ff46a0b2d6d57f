import fc from 'fast-check';
import { cents, noMoney } from '../amount';
import {
  costVariance,
  dependencyCycle,
  initiativeFate,
  initiativeStatuses,
  nextStatuses,
  readSchedule,
  type InitiativePlan,
} from './initiative';

const plan = (changes: Partial<InitiativePlan> = {}): InitiativePlan => ({
  id: 'mfa',
  status: 'running',
  startsOn: '2023-01-01',
  endsOn: '2024-12-31',
  milestones: [],
  lifts: [],
  dependsOn: [],
  ...changes,
});
const others = new Map<string, readonly string[]>([
  ['backup', []],
  ['soc', ['mfa']],
  ['siem', ['soc']],
]);
const fateOf = (
  changes: Partial<InitiativePlan>,
  before: InitiativePlan['status'] | null = null,
  statusReason = '',
) => {
  const fate = initiativeFate(plan(changes), { today: '2026-11-22', before, statusReason, others });
  return fate.ok ? 'ok' : fate.error.code;
};
const lift = { unit: 'city', code: '6.3', from: 2, to: 4, by: '2024-06-30' } as const;

describe('an initiative', () => {
  it('is refused by the name of the rule', () => {
    expect(fateOf({})).toBe('ok');
    expect(fateOf({ endsOn: '2022-12-31' })).toBe('period-reversed');
    expect(fateOf({ milestones: [{ dueOn: '2026-01-01', reachedOn: '2026-11-23' }] })).toBe(
      'milestone-in-the-future',
    );
    expect(fateOf({ lifts: [lift] })).toBe('ok');
    expect(fateOf({ lifts: [lift, lift] })).toBe('lift-repeated');
    expect(fateOf({ lifts: [{ ...lift, to: 2 }] })).toBe('lift-not-upwards');
    expect(fateOf({ lifts: [{ ...lift, by: '2022-12-31' }] })).toBe('lift-before-start');
  });

  it('goes from one status to the next, and says why when it halts or turns back', () => {
    expect(fateOf({ status: 'running' }, 'planned')).toBe('ok');
    expect(fateOf({ status: 'done' }, 'planned')).toBe('status-not-next');
    expect(fateOf({ status: 'paused' }, 'running')).toBe('status-reason-missing');
    expect(fateOf({ status: 'paused' }, 'running', 'no people')).toBe('ok');
    expect(fateOf({ status: 'running' }, 'done')).toBe('status-reason-missing');
    for (const status of initiativeStatuses) expect(nextStatuses(status)).not.toContain(status);
  });

  it('waits for others, never for itself', () => {
    expect(fateOf({ dependsOn: ['backup'] })).toBe('ok');
    expect(fateOf({ dependsOn: ['nobody'] })).toBe('dependency-unknown');
    expect(fateOf({ dependsOn: ['mfa'] })).toBe('dependency-cycle');
    expect(fateOf({ dependsOn: ['backup', 'siem'] })).toBe('dependency-cycle');
    expect(dependencyCycle('mfa', ['siem'], others)).toEqual(['mfa', 'siem', 'soc', 'mfa']);
  });

  it('finds a cycle exactly where following every way comes back', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names))),
        (pairs) => {
          const graph = new Map(
            names.map((name) => [
              name,
              pairs.filter(([from]) => from === name).map(([, to]) => to),
            ]),
          );
          const reached = new Set(graph.get('a'));
          for (let grown = true; grown;) {
            const more = [...reached]
              .flatMap((name) => graph.get(name) ?? [])
              .filter((name) => !reached.has(name));
            more.forEach((name) => reached.add(name));
            grown = more.length > 0;
          }
          expect(dependencyCycle('a', graph.get('a') ?? [], graph) !== null).toBe(reached.has('a'));
        },
      ),
    );
  });

  it('reads its milestones as they stood on a day', () => {
    const milestones = [
      { dueOn: '2023-06-30', reachedOn: '2023-07-10' },
      { dueOn: '2023-12-31', reachedOn: null },
      { dueOn: '2024-12-31', reachedOn: '2023-11-01' },
    ] as const;
    expect(readSchedule(milestones, '2023-07-01')).toEqual({
      due: 1,
      reached: 0,
      late: 1,
      worstDays: 1,
    });
    expect(readSchedule(milestones, '2024-01-30')).toEqual({
      due: 2,
      reached: 2,
      late: 1,
      worstDays: 30,
    });
    expect(readSchedule([], '2024-01-30')).toEqual({ due: 0, reached: 0, late: 0, worstDays: 0 });
  });

  it('costs more or less than was planned', () => {
    const balance = { spent: cents(60), open: cents(30), forecast: cents(20) };
    expect(costVariance(cents(100), balance)).toBe(10);
    expect(costVariance(cents(110), balance)).toBe(noMoney);
    expect(costVariance(cents(200), balance)).toBe(-90);
  });
});
