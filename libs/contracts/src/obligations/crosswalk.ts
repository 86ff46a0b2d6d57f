import { dutyThemes } from '@weerbaar/obligations';
import * as z from 'zod';
import { Day, Id, Instant, prose } from '../words';
import { LawRef } from './classification';

export const LinkStrength = z.enum(['direct', 'partial']);

/** What a link is from now on; null takes it away. */
export const OverrideLink = z
  .object({ strength: LinkStrength.nullable(), reason: prose(2000) })
  .meta({ id: 'OverrideLink' });
export type OverrideLink = z.infer<typeof OverrideLink>;

export const LinkOverridden = z
  .object({ id: Id, revision: z.int() })
  .meta({ id: 'LinkOverridden' });
export type LinkOverridden = z.infer<typeof LinkOverridden>;

/** One change of a link: who, when, and why. */
export const LinkChange = z
  .object({
    revision: z.int(),
    effectiveOn: Day,
    recordedAt: Instant,
    recordedBy: z.string().nullable(),
    strength: LinkStrength.nullable(),
    reason: z.string(),
    illustrative: z.boolean(),
  })
  .meta({ id: 'LinkChange' });
export type LinkChange = z.infer<typeof LinkChange>;

/** A safeguard beside a duty, with what the organisation made of it. */
export const CrosswalkLink = z
  .object({
    safeguard: z.string(),
    /** What counts; null when the link was taken away. */
    strength: LinkStrength.nullable(),
    /** What the product brought along; null when the organisation added the link. */
    shipped: LinkStrength.nullable(),
    revision: z.int(),
    /** The latest first; empty where nothing was ever changed. */
    changes: z.array(LinkChange),
  })
  .meta({ id: 'CrosswalkLink' });
export type CrosswalkLink = z.infer<typeof CrosswalkLink>;

/** Which safeguards speak about which duties, on a day. */
export const CrosswalkView = z
  .object({
    on: Day,
    catalogue: LawRef.nullable(),
    framework: z.string(),
    version: z.string(),
    changeable: z.boolean(),
    duties: z.array(
      z.object({ code: z.string(), theme: z.enum(dutyThemes), links: z.array(CrosswalkLink) }),
    ),
    /** Every safeguard of the framework, to choose from. */
    safeguards: z.array(z.string()),
  })
  .meta({ id: 'Crosswalk' });
export type CrosswalkView = z.infer<typeof CrosswalkView>;
