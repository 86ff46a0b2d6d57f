import * as z from 'zod';
import { Day, Id, Instant, Language, Role } from '../words';
import { Email, GrantView, Password, PersonName } from './session';

/** What a one-time link is for, shown to whoever holds it. */
export const LinkView = z
  .object({
    purpose: z.enum(['invitation', 'reset']),
    name: z.string(),
    email: z.string(),
    organisation: z.string(),
  })
  .meta({ id: 'Link' });
export type LinkView = z.infer<typeof LinkView>;

export const UseLink = z
  .object({ password: Password, name: PersonName.optional() })
  .meta({ id: 'UseLink' });
export type UseLink = z.infer<typeof UseLink>;

export const FoundingState = z.object({ open: z.boolean() }).meta({ id: 'FoundingState' });
export const Found = z
  .object({
    code: z.string().trim().min(20).max(200),
    organisation: z.object({
      name: PersonName,
      slug: z
        .string()
        .regex(/^[a-z0-9](-?[a-z0-9])*$/)
        .min(2)
        .max(60),
      language: Language,
      /** Whether the organisation is scored itself; a group is not, the units below it are. */
      assessesItself: z.boolean().default(true),
    }),
    administrator: z.object({ name: PersonName, email: Email, password: Password }),
  })
  .meta({ id: 'Found' });
export type Found = z.infer<typeof Found>;

export const PersonView = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    revision: z.int(),
    state: z.enum(['invited', 'active', 'deactivated']),
    secondFactor: z.boolean(),
    lastSeenAt: Instant.nullable(),
    grants: z.array(GrantView.extend({ unitName: z.string() })),
  })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof PersonView>;

export const PersonList = z.object({ people: z.array(PersonView) }).meta({ id: 'PersonList' });
export type PersonList = z.infer<typeof PersonList>;

/** A role on a unit and everything below it. An auditor's grant also says until which date he sees and when it ends. */
export const GiveGrant = z
  .object({
    role: Role,
    unitId: Id,
    asAt: Day.nullable().default(null),
    expiresAt: Instant.nullable().default(null),
  })
  .refine((grant) => (grant.role === 'auditor') === (grant.asAt !== null), { path: ['asAt'] })
  .refine((grant) => grant.role !== 'auditor' || grant.expiresAt !== null, { path: ['expiresAt'] })
  .meta({ id: 'GiveGrant' });
export type GiveGrant = z.infer<typeof GiveGrant>;

export const InvitePerson = z
  .object({
    name: PersonName,
    email: Email,
    language: Language,
    grants: z.array(GiveGrant).min(1).max(50),
  })
  .meta({ id: 'InvitePerson' });
export type InvitePerson = z.infer<typeof InvitePerson>;

/** The link is shown once, to the person who invites; it is good for seven days and one use. */
export const Invitation = z
  .object({ person: PersonView, link: z.string(), expiresAt: Instant })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof Invitation>;

export const OneTimeLink = z
  .object({ link: z.string(), expiresAt: Instant })
  .meta({ id: 'OneTimeLink' });
export type OneTimeLink = z.infer<typeof OneTimeLink>;

export const ChangePerson = z
  .object({ name: PersonName.optional(), email: Email.optional() })
  .meta({ id: 'ChangePerson' });
export type ChangePerson = z.infer<typeof ChangePerson>;

export const OrganisationView = z
  .object({
    slug: z.string(),
    name: z.string(),
    language: Language,
    illustrative: z.boolean(),
    secondFactorDemanded: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof OrganisationView>;

export const ChangeOrganisation = z
  .object({
    name: PersonName.optional(),
    language: Language.optional(),
    secondFactorDemanded: z.boolean().optional(),
  })
  .meta({ id: 'ChangeOrganisation' });
export type ChangeOrganisation = z.infer<typeof ChangeOrganisation>;
