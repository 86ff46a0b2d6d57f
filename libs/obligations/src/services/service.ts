/** How hard citizens are hit when a service stands still. */
export const citizenImpacts = ['none', 'limited', 'considerable', 'severe'] as const;
export type CitizenImpact = (typeof citizenImpacts)[number];

/** On what a service depends: another service, or somebody who works for it. */
export interface ServiceNeed {
  readonly kind: 'service' | 'unit' | 'supplier';
  readonly id: string;
}

/** A service of the group, as far as the rules care. */
export interface Service {
  readonly id: string;
  /** A law says that it must be delivered. */
  readonly legalDuty: boolean;
  readonly citizenImpact: CitizenImpact;
  /** Recovery time objective: whole minutes that it may be out; null when none was set. */
  readonly rtoMinutes: number | null;
  /** Recovery point objective: whole minutes of data that may be lost; null when none was set. */
  readonly rpoMinutes: number | null;
  readonly needs: readonly ServiceNeed[];
}

/** From the gravest to the least. */
export const criticalities = ['critical', 'high', 'medium', 'low'] as const;
export type Criticality = (typeof criticalities)[number];

/** What makes a service as critical as it is. */
export const criticalityGrounds = [
  'legal-duty',
  'citizen-impact',
  'short-rto',
  /** It is no more critical itself, but something that is cannot do without it. */
  'needed-by',
] as const;
export type CriticalityGround = (typeof criticalityGrounds)[number];

/** How critical a service is, and why. */
export interface CriticalityVerdict {
  readonly criticality: Criticality;
  /** In the order of `criticalityGrounds`; empty when nothing raises it. */
  readonly grounds: readonly CriticalityGround[];
  /** The services for whose sake it is raised, by id; empty when it is not. */
  readonly neededBy: readonly string[];
}

/** From which recovery time objective on a service is at least so critical; a house rule. */
export const rtoLimits: readonly { readonly minutes: number; readonly criticality: Criticality }[] =
  [
    { minutes: 4 * 60, criticality: 'critical' },
    { minutes: 24 * 60, criticality: 'high' },
    { minutes: 72 * 60, criticality: 'medium' },
  ];

const impactLevels: Readonly<Record<CitizenImpact, Criticality>> = {
  severe: 'critical',
  considerable: 'high',
  limited: 'medium',
  none: 'low',
};

/** Negative when `a` is the graver, 0 when they are the same, positive when `b` is. */
export const compareCriticality = (a: Criticality, b: Criticality): number =>
  criticalities.indexOf(a) - criticalities.indexOf(b);

const gravest = (levels: readonly Criticality[]): Criticality =>
  [...levels].sort(compareCriticality)[0] ?? 'low';

/** How critical a service is by itself: the gravest of duty (at least high), impact and objective. */
export function ownCriticality(service: Service): CriticalityVerdict {
  const { rtoMinutes } = service;
  const rto =
    rtoMinutes === null
      ? 'low'
      : (rtoLimits.find(({ minutes }) => rtoMinutes <= minutes)?.criticality ?? 'low');
  const levels: readonly (readonly [CriticalityGround, Criticality])[] = [
    ['legal-duty', service.legalDuty ? 'high' : 'low'],
    ['citizen-impact', impactLevels[service.citizenImpact]],
    ['short-rto', rto],
  ];
  const criticality = gravest(levels.map(([, level]) => level));
  const grounds = levels
    .filter(([, level]) => level === criticality && level !== 'low')
    .map(([ground]) => ground);
  return { criticality, grounds, neededBy: [] };
}

/**
 * How critical each service is, by id: what a critical service cannot do without is as critical.
 * Needs that are not among the services, and cycles, raise nothing.
 */
export function criticalityOf(
  services: readonly Service[],
): ReadonlyMap<string, CriticalityVerdict> {
  const own = new Map(services.map((service) => [service.id, ownCriticality(service)]));
  const dependents = dependentsOf(services);
  return new Map(
    services.map((service) => {
      const mine = own.get(service.id) ?? ownCriticality(service);
      const above = [...(dependents.get(service.id) ?? [])].flatMap((id) => {
        const level = own.get(id)?.criticality;
        return level ? [{ id, level }] : [];
      });
      const raised = gravest(above.map(({ level }) => level));
      if (compareCriticality(raised, mine.criticality) >= 0) return [service.id, mine] as const;
      const neededBy = above.filter(({ level }) => level === raised).map(({ id }) => id);
      return [
        service.id,
        { criticality: raised, grounds: ['needed-by'], neededBy: neededBy.sort() } as const,
      ] as const;
    }),
  );
}

/** The ids of the services that a service needs, without those that are not among `known`. */
export const neededServices = (service: Service, known: ReadonlySet<string>): readonly string[] => [
  ...new Set(
    service.needs.filter(({ kind, id }) => kind === 'service' && known.has(id)).map(({ id }) => id),
  ),
];

/** For each service everything that cannot do without it, directly or through others. */
export function dependentsOf(
  services: readonly Service[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(services.map(({ id }) => id));
  const direct = new Map<string, string[]>(services.map(({ id }) => [id, []]));
  for (const service of services) {
    for (const id of neededServices(service, known)) direct.get(id)?.push(service.id);
  }
  return new Map(
    services.map(({ id }) => {
      const found = new Set<string>();
      const waiting = [...(direct.get(id) ?? [])];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next === id || found.has(next)) continue;
        found.add(next);
        waiting.push(...(direct.get(next) ?? []));
      }
      return [id, found] as const;
    }),
  );
}
