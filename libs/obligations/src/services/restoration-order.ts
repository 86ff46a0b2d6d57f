import { err, ok, type Result } from '@weerbaar/kernel';
import { dependencyProblem, type DependencyProblem } from './dependency-problem';
import { citizenImpacts, dependentsOf, neededServices, type Service } from './service';

/** Why a service has its place. */
export const restorationGrounds = [
  /** Something that must come early cannot do without it. */
  'needed-by-earlier',
  'legal-duty',
  'citizen-impact',
  'rto',
  /** Nothing speaks for it: it comes by its id. */
  'none',
] as const;
export type RestorationGround = (typeof restorationGrounds)[number];

/** One service in the proposed order. */
export interface RestorationStep {
  readonly service: string;
  /** From 1: services of one wave need nothing of one another and can be done side by side. */
  readonly wave: number;
  readonly ground: RestorationGround;
  /** The services among these that it waits for, by id. */
  readonly waitsFor: readonly string[];
}

/** What decides on the order, the gravest first: duty, impact, then the shorter objective. */
interface Urgency {
  readonly duty: number;
  readonly impact: number;
  readonly rto: number;
}

const urgencyOf = ({ legalDuty, citizenImpact, rtoMinutes }: Service): Urgency => ({
  duty: legalDuty ? 0 : 1,
  impact: -citizenImpacts.indexOf(citizenImpact),
  rto: rtoMinutes ?? Number.POSITIVE_INFINITY,
});

const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

const compareUrgency = (a: Urgency, b: Urgency): number =>
  compareNumbers(a.duty, b.duty) ||
  compareNumbers(a.impact, b.impact) ||
  compareNumbers(a.rto, b.rto);

/**
 * The order in which to bring services back. A service never comes before one that it needs; of
 * those that could come next the most urgent does: legal duty, then impact on citizens, then the
 * shorter recovery time objective, then the id. A service is as urgent as the most urgent of those
 * that cannot do without it. Refused where needs run in a circle or lead to nowhere.
 * `services` are those to bring back; needs that are up already must be left out of `needs` by
 * giving their ids as `up`.
 */
export function restorationOrder(
  services: readonly Service[],
  up: ReadonlySet<string> = new Set(),
): Result<readonly RestorationStep[], DependencyProblem> {
  const waiting = services
    .filter(({ id }) => !up.has(id))
    .map((service) => ({
      ...service,
      needs: service.needs.filter((need) => need.kind !== 'service' || !up.has(need.id)),
    }));
  const problem = dependencyProblem(waiting);
  if (problem) return err(problem);

  const byId = new Map(waiting.map((service) => [service.id, service]));
  const known = new Set(byId.keys());
  const dependents = dependentsOf(waiting);
  const urgency = new Map(
    waiting.map((service) => {
      const own = urgencyOf(service);
      const all = [...(dependents.get(service.id) ?? [])].flatMap((id) => byId.get(id) ?? []);
      const inherited = all.map(urgencyOf).sort(compareUrgency)[0] ?? own;
      const raised = compareUrgency(inherited, own) < 0;
      return [service.id, { urgency: raised ? inherited : own, raised }] as const;
    }),
  );
  const steps = new Map<string, RestorationStep>();
  let left = waiting.map((service) => ({ service, needs: neededServices(service, known) }));
  while (left.length > 0) {
    const [next] = left
      .filter(({ needs }) => needs.every((id) => steps.has(id)))
      .sort((a, b) => {
        const [first, second] = [urgency.get(a.service.id), urgency.get(b.service.id)];
        const order = first && second ? compareUrgency(first.urgency, second.urgency) : 0;
        return order || (a.service.id < b.service.id ? -1 : 1);
      });
    if (!next) throw new Error('services without a circle always leave one that can be next');
    const waves = next.needs.map((id) => steps.get(id)?.wave ?? 0);
    steps.set(next.service.id, {
      service: next.service.id,
      wave: Math.max(0, ...waves) + 1,
      ground: urgency.get(next.service.id)?.raised ? 'needed-by-earlier' : ownGround(next.service),
      waitsFor: [...next.needs].sort(),
    });
    left = left.filter((candidate) => candidate !== next);
  }
  return ok([...steps.values()]);
}

function ownGround({ legalDuty, citizenImpact, rtoMinutes }: Service): RestorationGround {
  if (legalDuty) return 'legal-duty';
  if (citizenImpact !== 'none') return 'citizen-impact';
  return rtoMinutes === null ? 'none' : 'rto';
}
