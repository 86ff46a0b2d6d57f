import * as z from 'zod';
import { Day, Id, line, prose } from '../words';
import { LegalEntity } from './classification';

/** A member of the management body of a legal entity, and since when and until when. */
export const MandateBody = z
  .object({
    member: line(200),
    /** What the member is in the body; may be empty. */
    office: prose(200).default(''),
    from: Day,
    /** The last day; null while no end is known. */
    until: Day.nullable().default(null),
  })
  .meta({ id: 'MandateBody' });
export type MandateBody = z.infer<typeof MandateBody>;

/** A training that a member followed. */
export const TrainingBody = z.object({ on: Day, title: line(200) }).meta({ id: 'TrainingBody' });
export type TrainingBody = z.infer<typeof TrainingBody>;

export const TrainingView = z
  .object({
    id: Id,
    on: Day,
    title: z.string(),
    illustrative: z.boolean(),
    files: z.int(),
  })
  .meta({ id: 'Training' });
export type TrainingView = z.infer<typeof TrainingView>;

/** A member with the training that was followed, and how that stands on the day. */
export const MandateView = z
  .object({
    id: Id,
    member: z.string(),
    office: z.string(),
    from: Day,
    until: Day.nullable(),
    illustrative: z.boolean(),
    revision: z.int(),
    state: z.enum(['not-begun', 'trained', 'to-be-trained', 'overdue', 'ended']),
    lastOn: Day.nullable(),
    dueOn: Day.nullable(),
    daysLeft: z.int().nullable(),
    trainings: z.array(TrainingView),
  })
  .meta({ id: 'Mandate' });
export type MandateView = z.infer<typeof MandateView>;

/** The management body of a legal entity on a day. */
export const ManagementBody = z
  .object({
    on: Day,
    entity: LegalEntity,
    recordable: z.boolean(),
    /** How many serve, and how many of these are trained. */
    serving: z.int(),
    trained: z.int(),
    /** Our own proposal: the law sets no term. */
    rules: z.object({ firstWithinMonths: z.int(), repeatAfterMonths: z.int() }),
    mandates: z.array(MandateView),
  })
  .meta({ id: 'ManagementBody' });
export type ManagementBody = z.infer<typeof ManagementBody>;

export const MandateWritten = z
  .object({ id: Id, revision: z.int() })
  .meta({ id: 'MandateWritten' });
export type MandateWritten = z.infer<typeof MandateWritten>;

export const TrainingWritten = z.object({ id: Id }).meta({ id: 'TrainingWritten' });
export type TrainingWritten = z.infer<typeof TrainingWritten>;
