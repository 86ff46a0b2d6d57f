import fc from 'fast-check';
import { dependencyProblem } from './dependency-problem';
import { restorationOrder } from './restoration-order';
import {
  citizenImpacts,
  compareCriticality,
  criticalityOf,
  dependentsOf,
  ownCriticality,
  type Criticality,
  type CriticalityGround,
  type Service,
} from './service';

const service = (id: string, more: Partial<Service> = {}, ...needs: string[]): Service => ({
  ...{ id, legalDuty: false, citizenImpact: 'none', rtoMinutes: null, rpoMinutes: null },
  needs: needs.map((need) => ({ kind: 'service', id: need })),
  ...more,
});
const orderOf = (services: readonly Service[], up?: ReadonlySet<string>) => {
  const order = restorationOrder(services, up);
  if (!order.ok) throw new Error(JSON.stringify(order.error));
  return order.value;
};
const idsOf = (services: readonly Service[], up?: ReadonlySet<string>) =>
  orderOf(services, up).map((step) => step.service);

const facts = fc.record({
  legalDuty: fc.boolean(),
  citizenImpact: fc.constantFrom(...citizenImpacts),
  rtoMinutes: fc.constantFrom(null, 60, 240, 1440, 10_000),
});
/** Services that need only what stands before them in the list, told in any order. */
const sound: fc.Arbitrary<readonly Service[]> = fc
  .array(fc.tuple(facts, fc.array(fc.nat(30), { maxLength: 3 })), { maxLength: 12 })
  .map((rows) =>
    rows.map(([more, needs], index) =>
      service(`s${index}`, more, ...(index === 0 ? [] : needs.map((need) => `s${need % index}`))),
    ),
  )
  .chain((services) =>
    fc.shuffledSubarray([...services], { minLength: services.length, maxLength: services.length }),
  );

describe('how critical a service is', () => {
  it.each<[string, Partial<Service>, Criticality, CriticalityGround[]]>([
    ['nothing', {}, 'low', []],
    ['a legal duty', { legalDuty: true }, 'high', ['legal-duty']],
    ['citizens hit hard', { citizenImpact: 'severe' }, 'critical', ['citizen-impact']],
    ['four hours to come back', { rtoMinutes: 240 }, 'critical', ['short-rto']],
    ['a minute more', { rtoMinutes: 241 }, 'high', ['short-rto']],
    ['four days', { rtoMinutes: 5760 }, 'low', []],
    [
      'a duty and an impact alike',
      { legalDuty: true, citizenImpact: 'considerable' },
      'high',
      ['legal-duty', 'citizen-impact'],
    ],
  ])('follows from %s', (_why, more, criticality, grounds) => {
    expect(ownCriticality(service('a', more))).toEqual({ criticality, grounds, neededBy: [] });
  });

  it('passes to what it cannot do without', () => {
    const verdicts = criticalityOf([
      service('network'),
      service('identity', {}, 'network'),
      service('deaths', { citizenImpact: 'severe' }, 'identity'),
    ]);
    expect(verdicts.get('network')).toEqual({
      ...{ criticality: 'critical', grounds: ['needed-by'], neededBy: ['deaths'] },
    });
  });

  it('is never less than that of anything that needs it', () => {
    fc.assert(
      fc.property(sound, (services) => {
        const verdicts = criticalityOf(services);
        const levelOf = (id: string) => verdicts.get(id)?.criticality ?? 'low';
        for (const { id, needs } of services) {
          for (const need of needs) {
            expect(compareCriticality(levelOf(need.id), levelOf(id))).toBeLessThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe('what services need of one another', () => {
  it.each([
    ['twice', [service('a'), service('a')], { code: 'service-twice', service: 'a' }],
    ['nowhere', [service('a', {}, 'b')], { code: 'unknown-service', service: 'a', needs: 'b' }],
    ['itself', [service('a', {}, 'a')], { code: 'dependency-cycle', path: ['a'] }],
    [
      'a circle, told from its smallest',
      [service('d', {}, 'c'), service('c', {}, 'b'), service('b', {}, 'c', 'a'), service('a')],
      { code: 'dependency-cycle', path: ['b', 'c'] },
    ],
  ])('is refused when it leads %s', (_where, services, problem) => {
    expect(dependencyProblem(services)).toEqual(problem);
    expect(restorationOrder(services)).toEqual({ ok: false, error: problem });
  });

  it('may be somebody outside the services', () => {
    const needs = [{ kind: 'supplier', id: 'x' } as const, { kind: 'unit', id: 'y' } as const];
    expect(dependencyProblem([service('a', { needs })])).toBeNull();
  });

  it('is a circle exactly when one link closes it, and then its path is one', () => {
    fc.assert(
      fc.property(sound, fc.nat(), fc.nat(), (services, from, to) => {
        expect(dependencyProblem(services)).toBeNull();
        const [a, b] = [services[from % services.length], services[to % services.length]];
        if (!a || !b) return;
        const closed = services.map((one) =>
          one === a
            ? { ...one, needs: [...one.needs, { kind: 'service', id: b.id } as const] }
            : one,
        );
        const problem = dependencyProblem(closed);
        const circle = a === b || dependentsOf(services).get(a.id)?.has(b.id) === true;
        expect(problem !== null).toBe(circle);
        if (problem?.code !== 'dependency-cycle') return;
        problem.path.forEach((id, index) => {
          const next = problem.path[(index + 1) % problem.path.length];
          const needs = closed.find((one) => one.id === id)?.needs.map((need) => need.id);
          expect(needs).toContain(next);
        });
      }),
    );
  });
});

describe('the order of restoration', () => {
  it('takes the duty, then the impact, then the shorter objective, then the id', () => {
    expect(
      idsOf([
        service('z'),
        service('a'),
        service('slow', { rtoMinutes: 1440 }),
        service('fast', { rtoMinutes: 60 }),
        service('people', { citizenImpact: 'limited' }),
        service('law', { legalDuty: true }),
        service('both', { legalDuty: true, citizenImpact: 'severe' }),
      ]),
    ).toEqual(['both', 'law', 'people', 'fast', 'slow', 'a', 'z']);
  });

  it('brings back first what something urgent waits for, and says why', () => {
    expect(
      orderOf([
        service('mail', { citizenImpact: 'severe' }),
        service('deaths', { legalDuty: true }, 'identity'),
        service('identity', {}, 'network'),
        service('network'),
      ]),
    ).toEqual([
      { service: 'network', wave: 1, ground: 'needed-by-earlier', waitsFor: [] },
      { service: 'identity', wave: 2, ground: 'needed-by-earlier', waitsFor: ['network'] },
      { service: 'deaths', wave: 3, ground: 'legal-duty', waitsFor: ['identity'] },
      { service: 'mail', wave: 1, ground: 'citizen-impact', waitsFor: [] },
    ]);
  });

  it('leaves out what is up, and no longer waits for it', () => {
    const services = [service('deaths', {}, 'network'), service('network')];
    expect(orderOf(services, new Set(['network']))).toEqual([
      { service: 'deaths', wave: 1, ground: 'none', waitsFor: [] },
    ]);
  });

  it('holds every service once, and none before one that it needs', () => {
    fc.assert(
      fc.property(sound, (services) => {
        const order = orderOf(services);
        const ids = order.map((step) => step.service);
        expect([...ids].sort()).toEqual(services.map(({ id }) => id).sort());
        const waveOf = new Map(order.map((step) => [step.service, step.wave]));
        for (const { id, needs } of services) {
          for (const need of needs) {
            expect(ids.indexOf(need.id)).toBeLessThan(ids.indexOf(id));
            expect(waveOf.get(need.id)).toBeLessThan(waveOf.get(id) ?? 0);
          }
        }
      }),
    );
  });

  it('is the same however the services are told', () => {
    fc.assert(
      fc.property(sound, (services) => {
        expect(orderOf([...services].reverse())).toEqual(orderOf(services));
      }),
    );
  });

  it('never makes a legal duty wait for what it does not need and has none', () => {
    fc.assert(
      fc.property(sound, (services) => {
        const ids = idsOf(services);
        const dependents = dependentsOf(services);
        const dutiful = new Set(services.filter((one) => one.legalDuty).map(({ id }) => id));
        const serves = (id: string) =>
          dutiful.has(id) || [...(dependents.get(id) ?? [])].some((other) => dutiful.has(other));
        const lastDuty = ids.findLastIndex((id) => dutiful.has(id));
        expect(ids.slice(0, lastDuty + 1).every(serves)).toBe(true);
      }),
    );
  });
});
