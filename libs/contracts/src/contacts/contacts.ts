import * as z from 'zod';
import { Id, Language, line, prose } from '../words';

/** When somebody is told: from the first step of a clock on (1), when it presses (2), at its end (3). */
export const EscalationLevel = z.int().min(1).max(3);

const phone = z
  .string()
  .trim()
  .regex(/^(\+?[\d ()./-]{3,40})?$/);
const address = z.union([z.literal(''), z.email().max(320)]);

const stated = {
  /** For this unit and everything below it. */
  unitId: Id,
  /** A person of the product, who is told there as well; null for somebody from outside. */
  personId: Id.nullable(),
  /** Of somebody from outside; that of a person of the product is his own. */
  name: prose(200).default(''),
  organisation: prose(200).default(''),
  crisisRole: line(200),
  decides: prose(1000).default(''),
  level: EscalationLevel,
  workPhone: phone.default(''),
  privatePhone: phone.default(''),
  /** Outside the organisation's own mail, which may be down. */
  outsideEmail: address.default(''),
  /** The language in which somebody from outside is written to. */
  language: Language,
  illustrative: z.boolean().default(false),
};

/** Somebody who is called in a crisis. */
export const ContactBody = z
  .object(stated)
  .refine((body) => body.personId !== null || body.name !== '', { path: ['name'] })
  .meta({ id: 'ContactBody' });
export type ContactBody = z.infer<typeof ContactBody>;

export const ContactView = z
  .object({
    id: Id,
    unitId: Id,
    unitName: z.string(),
    personId: Id.nullable(),
    name: z.string(),
    organisation: z.string(),
    crisisRole: z.string(),
    decides: z.string(),
    level: EscalationLevel,
    workPhone: z.string(),
    /** Null for whoever may not read it. */
    privatePhone: z.string().nullable(),
    outsideEmail: z.string().nullable(),
    language: Language,
    illustrative: z.boolean(),
    /** The person of the product has left: he is told nothing any more. */
    left: z.boolean(),
    editable: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'Contact' });
export type ContactView = z.infer<typeof ContactView>;

export const ContactList = z
  .object({
    /** By unit, the widest first; then by level and name. */
    contacts: z.array(ContactView),
    /** Where the asker may add contacts. */
    units: z.array(z.object({ id: Id, name: z.string() })),
    /** People of the product whom he may name. */
    people: z.array(z.object({ id: Id, name: z.string() })),
    /** Whether mail is sent at all. */
    mail: z.boolean(),
  })
  .meta({ id: 'ContactList' });
export type ContactList = z.infer<typeof ContactList>;

const Step = z.object({ level: EscalationLevel });

/** At which parts of a period, and which hours after the trigger of a step without one, contacts of which level are told. */
export const EscalationBody = z
  .object({
    percentages: z
      .array(Step.extend({ at: z.int().min(0).max(400) }))
      .min(1)
      .max(12),
    openStepHours: z
      .array(Step.extend({ at: z.int().min(0).max(720) }))
      .min(1)
      .max(12),
  })
  .refine((body) => areDistinct(body.percentages), { path: ['percentages'] })
  .refine((body) => areDistinct(body.openStepHours), { path: ['openStepHours'] })
  .meta({ id: 'EscalationBody' });
export type EscalationBody = z.infer<typeof EscalationBody>;

const areDistinct = (steps: readonly { readonly at: number }[]): boolean =>
  new Set(steps.map(({ at }) => at)).size === steps.length;

export const EscalationView = z
  .object({
    percentages: z.array(Step.extend({ at: z.int() })),
    openStepHours: z.array(Step.extend({ at: z.int() })),
    editable: z.boolean(),
    /** 0 as long as the organisation keeps to the steps of the house. */
    revision: z.int(),
  })
  .meta({ id: 'Escalation' });
export type EscalationView = z.infer<typeof EscalationView>;
