import { neededServices, type Service } from './service';

/** Why a set of services cannot stand. */
export type DependencyProblem =
  | { readonly code: 'service-twice'; readonly service: string }
  | { readonly code: 'unknown-service'; readonly service: string; readonly needs: string }
  /** Each needs the next, and the last the first; the path begins with its smallest id. */
  | { readonly code: 'dependency-cycle'; readonly path: readonly string[] };

/** The first problem of a set of services and what they need of one another, or null. */
export function dependencyProblem(services: readonly Service[]): DependencyProblem | null {
  const known = new Set<string>();
  for (const { id } of services) {
    if (known.has(id)) return { code: 'service-twice', service: id };
    known.add(id);
  }
  for (const { id, needs } of services) {
    const unknown = needs.find((need) => need.kind === 'service' && !known.has(need.id));
    if (unknown) return { code: 'unknown-service', service: id, needs: unknown.id };
  }
  const path = cycleIn(services, known);
  return path === null ? null : { code: 'dependency-cycle', path };
}

function cycleIn(services: readonly Service[], known: ReadonlySet<string>): string[] | null {
  const needs = new Map(
    services.map((service) => [service.id, [...neededServices(service, known)].sort()]),
  );
  const finished = new Set<string>();
  for (const start of [...needs.keys()].sort()) {
    // An explicit stack: a chain of services may be longer than the call stack is deep.
    const trail: { readonly id: string; readonly left: string[] }[] = [];
    const onTrail = new Set<string>();
    const enter = (id: string) => {
      trail.push({ id, left: [...(needs.get(id) ?? [])] });
      onTrail.add(id);
    };
    if (!finished.has(start)) enter(start);
    for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
      const next = last.left.shift();
      if (next === undefined) {
        trail.pop();
        onTrail.delete(last.id);
        finished.add(last.id);
      } else if (onTrail.has(next)) {
        const ids = trail.map(({ id }) => id);
        return fromSmallest(ids.slice(ids.indexOf(next)));
      } else if (!finished.has(next)) {
        enter(next);
      }
    }
  }
  return null;
}

/** The same circle, told from its smallest id, so that it is always told alike. */
function fromSmallest(circle: readonly string[]): string[] {
  const smallest = [...circle].sort()[0] ?? '';
  const start = circle.indexOf(smallest);
  return [...circle.slice(start), ...circle.slice(0, start)];
}
