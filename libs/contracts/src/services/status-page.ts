import { serviceStates } from '@weerbaar/obligations/services';
import * as z from 'zod';
import { Id, Instant, Language, line, prose } from '../words';

const PageText = z.object({ title: line(200), message: prose(4000).default('') });

/** What the page about an incident shall say; how its services stand is read from the register when it is published. */
export const StatusDraft = z
  .object({
    texts: z.object({ nl: PageText, en: PageText }),
    /** Whether the public sees when a service is planned to be back. */
    plansShown: z.boolean().default(true),
    /** The services that stand on the page, with what is said of each beside its state. */
    services: z
      .array(z.object({ serviceId: Id, nl: prose(2000).default(''), en: prose(2000).default('') }))
      .max(500)
      .default([]),
  })
  .meta({ id: 'StatusDraft' });
export type StatusDraft = z.infer<typeof StatusDraft>;

const InBoth = z.object({ nl: z.string(), en: z.string() });

/** What everybody can read, and nothing else: no id, no name of a unit, no word of the register of incidents. */
export const PublicStatus = z
  .object({
    organisation: z.string(),
    /** The organisation is a demonstration: what stands there is made up. */
    illustrative: z.boolean(),
    title: InBoth,
    message: InBoth,
    services: z.array(
      z.object({
        name: InBoth,
        description: InBoth,
        state: z.enum(serviceStates),
        plannedAt: Instant.nullable(),
        text: InBoth,
      }),
    ),
  })
  .meta({ id: 'PublicStatus' });
export type PublicStatus = z.infer<typeof PublicStatus>;

/** What a publication would change for the public. */
export const StatusChange = z
  .object({
    kind: z.enum([
      'first',
      'title',
      'message',
      'added',
      'removed',
      'state',
      'text',
      'planned',
      'name',
    ]),
    /** The service that it is about, as the public calls it in Dutch. */
    service: z.string().nullable(),
    language: Language.nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .meta({ id: 'StatusChange' });
export type StatusChange = z.infer<typeof StatusChange>;

export const StatusPageView = z
  .object({
    incident: z.object({ id: Id, title: z.string(), status: z.enum(['open', 'closed']) }),
    revision: z.int(),
    /** Where the public reads it, without the origin; null as long as there is no draft. */
    address: z.string().nullable(),
    draft: z
      .object({
        texts: z.object({ nl: PageText, en: PageText }),
        plansShown: z.boolean(),
        services: z.array(z.object({ serviceId: Id, nl: z.string(), en: z.string() })),
      })
      .nullable(),
    /** What would be published now; its digest is what a publication names. */
    digest: z.string().nullable(),
    /** What would change for the public; empty when they read exactly this already. */
    changes: z.array(StatusChange),
    /** Services that the incident touched, and whether they have texts for the public. */
    choices: z.array(
      z.object({
        id: Id,
        name: z.string(),
        state: z.enum(serviceStates),
        publishable: z.boolean(),
      }),
    ),
    /** The publication that can be read now. */
    published: z.int().nullable(),
    publications: z.array(
      z.object({
        number: z.int(),
        at: Instant,
        by: z.string().nullable(),
        withdrawn: z.boolean(),
        title: z.string().nullable(),
      }),
    ),
    mayEdit: z.boolean(),
    mayPublish: z.boolean(),
  })
  .meta({ id: 'StatusPage' });
export type StatusPageView = z.infer<typeof StatusPageView>;

/** Publishes what was seen in the preview: should anything of it have changed since, it is refused. */
export const PublishStatus = z
  .object({ digest: z.string().regex(/^[0-9a-f]{64}$/) })
  .meta({ id: 'PublishStatus' });
export type PublishStatus = z.infer<typeof PublishStatus>;

export const StatusPreviewQuery = z.object({ language: Language.default('nl') });
export type StatusPreviewQuery = z.infer<typeof StatusPreviewQuery>;

/** A status page after a change. */
export const StatusPageChanged = z
  .object({ revision: z.int(), address: z.string() })
  .meta({ id: 'StatusPageChanged' });
export type StatusPageChanged = z.infer<typeof StatusPageChanged>;
