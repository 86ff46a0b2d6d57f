import * as z from 'zod';
import { Day, Id, Instant, prose, Revision } from '../words';
import { LegalEntity } from './classification';

export const RegimeCode = z.string().regex(/^[a-z][a-z-]{0,39}$/);

/** What is registered from a day on, in full. */
export const RecordRegistration = z
  .object({
    /** The day of the change: from it the time runs in which the authority must be told. */
    effectiveOn: Day,
    data: z.record(z.string().regex(/^[a-z][a-z-]{0,39}$/), prose(4000)),
    note: prose(4000).default(''),
  })
  .meta({ id: 'RecordRegistration' });
export type RecordRegistration = z.infer<typeof RecordRegistration>;

/** That a version was given to the authority. */
export const SendRegistration = z
  .object({ revision: Revision, sentOn: Day, reference: prose(200).default('') })
  .meta({ id: 'SendRegistration' });
export type SendRegistration = z.infer<typeof SendRegistration>;

export const RegistrationVersion = z
  .object({
    revision: z.int(),
    effectiveOn: Day,
    recordedAt: Instant,
    recordedBy: z.string().nullable(),
    data: z.record(z.string(), z.string()),
    changed: z.array(z.string()),
    dueOn: Day,
    note: z.string(),
    illustrative: z.boolean(),
  })
  .meta({ id: 'RegistrationVersion' });
export type RegistrationVersion = z.infer<typeof RegistrationVersion>;

export const RegistrationNotice = z
  .object({
    id: Id,
    revision: z.int(),
    sentOn: Day,
    reference: z.string(),
    recordedAt: Instant,
    recordedBy: z.string().nullable(),
    illustrative: z.boolean(),
  })
  .meta({ id: 'RegistrationNotice' });
export type RegistrationNotice = z.infer<typeof RegistrationNotice>;

/** One registration that an entity owes, with what was kept and what was sent. */
export const RegistrationView = z
  .object({
    regime: z.string(),
    fields: z.array(z.string()),
    /** Given only by whoever has such a thing. */
    fieldsIfAny: z.array(z.string()),
    changeWithin: z.object({ unit: z.enum(['weeks', 'months']), count: z.int() }),
    revision: z.int(),
    data: z.record(z.string(), z.string()),
    /** Fields that must be filled before anything can be sent. */
    missing: z.array(z.string()),
    /** By when it had to be registered for the first time; null where the law sets no day. */
    dueOn: Day.nullable(),
    registeredOn: Day.nullable(),
    /** The earliest day by which a change must still be given; null when nothing waits. */
    changeDueOn: Day.nullable(),
    /** Days to the next of these two days, negative when it has passed. */
    daysLeft: z.int().nullable(),
    untold: z.array(z.int()),
    versions: z.array(RegistrationVersion),
    notices: z.array(RegistrationNotice),
  })
  .meta({ id: 'Registration' });
export type RegistrationView = z.infer<typeof RegistrationView>;

export const EntityRegistrations = z
  .object({
    on: Day,
    entity: LegalEntity,
    recordable: z.boolean(),
    registrations: z.array(RegistrationView),
  })
  .meta({ id: 'EntityRegistrations' });
export type EntityRegistrations = z.infer<typeof EntityRegistrations>;

export const RegistrationRecorded = z
  .object({ id: Id, revision: z.int(), dueOn: Day })
  .meta({ id: 'RegistrationRecorded' });
export type RegistrationRecorded = z.infer<typeof RegistrationRecorded>;

export const RegistrationSent = z.object({ id: Id }).meta({ id: 'RegistrationSent' });
export type RegistrationSent = z.infer<typeof RegistrationSent>;
