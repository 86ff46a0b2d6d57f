import { citizenImpacts, criticalities, criticalityGrounds } from '@weerbaar/obligations/services';
import * as z from 'zod';
import { Id, line, prose } from '../words';

/** Ten years in minutes: longer than anything that anybody plans. */
const mostMinutes = 5_256_000;
const Minutes = z.int().min(0).max(mostMinutes);

/** What a service is called and what it is, for the public, in one language. */
const PublicText = z.object({ name: line(200), description: prose(1000).default('') });

/** On what a service depends: another service, a unit that works for it, or a supplier by name. */
export const ServiceNeedBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('service'), id: Id }),
  z.object({ kind: z.literal('unit'), id: Id }),
  z.object({ kind: z.literal('supplier'), name: line(200) }),
]);
export type ServiceNeedBody = z.infer<typeof ServiceNeedBody>;

/** A service as a person states it. */
export const ServiceBody = z
  .object({
    name: line(200),
    unitId: Id,
    legalDuty: z.boolean(),
    legalBasis: prose(500).default(''),
    /** The kind of service of the annexes that it is, as the classification knows it. */
    annexService: z
      .string()
      .regex(/^[a-z0-9-]{1,100}$/)
      .nullable()
      .default(null),
    citizenImpact: z.enum(citizenImpacts),
    rtoMinutes: Minutes.nullable().default(null),
    rpoMinutes: Minutes.nullable().default(null),
    workaround: prose(2000).default(''),
    illustrative: z.boolean().default(false),
    /** For the public; without a text in both languages it cannot stand on a status page. */
    texts: z
      .object({ nl: PublicText.nullable(), en: PublicText.nullable() })
      .default({ nl: null, en: null }),
    needs: z.array(ServiceNeedBody).max(50).default([]),
  })
  .meta({ id: 'ServiceBody' });
export type ServiceBody = z.infer<typeof ServiceBody>;

/** A unit by its name; null where the reader may not see it. */
const SeenUnit = z.object({ id: Id, name: z.string() }).nullable();

const NeedView = z
  .object({
    kind: z.enum(['service', 'unit', 'supplier']),
    /** Of a service or a unit that the reader may see. */
    id: Id.nullable(),
    /** Null for a unit that the reader may not see. */
    name: z.string().nullable(),
  })
  .meta({ id: 'ServiceNeed' });

const NamedService = z.object({ id: Id, name: z.string() });

export const ServiceView = z
  .object({
    id: Id,
    revision: z.int(),
    name: z.string(),
    unit: SeenUnit,
    /** The nearest legal entity at or above its unit, today. */
    entity: SeenUnit,
    legalDuty: z.boolean(),
    legalBasis: z.string(),
    annexService: z.string().nullable(),
    citizenImpact: z.enum(citizenImpacts),
    rtoMinutes: z.int().nullable(),
    rpoMinutes: z.int().nullable(),
    workaround: z.string(),
    illustrative: z.boolean(),
    texts: z.object({
      nl: z.object({ name: z.string(), description: z.string() }).nullable(),
      en: z.object({ name: z.string(), description: z.string() }).nullable(),
    }),
    needs: z.array(NeedView),
    /** Services that need it directly. */
    neededBy: z.array(NamedService),
    criticality: z.enum(criticalities),
    /** What makes it so critical, the gravest first. */
    grounds: z.array(z.enum(criticalityGrounds)),
    /** The services for whose sake it is more critical than by itself. */
    raisedBy: z.array(NamedService),
    /** Whether this person may change it. */
    editable: z.boolean(),
  })
  .meta({ id: 'Service' });
export type ServiceView = z.infer<typeof ServiceView>;

export const ServiceList = z.object({ services: z.array(ServiceView) }).meta({ id: 'ServiceList' });
export type ServiceList = z.infer<typeof ServiceList>;

/** A service after a change. */
export const ServiceChanged = z
  .object({ id: Id, revision: z.int() })
  .meta({ id: 'ServiceChanged' });
export type ServiceChanged = z.infer<typeof ServiceChanged>;
