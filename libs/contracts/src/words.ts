import {
  lineForm,
  parseCalendarDate,
  proseForm,
  tidyText,
  type CalendarDate,
} from '@weerbaar/kernel';
import * as z from 'zod';

/** An id: UUID in lower case. (A check of zod's own would take the place of the format in OpenAPI.) */
export const Id = z.uuid().refine((id) => id === id.toLowerCase());

const day = z
  .string()
  .regex(/^(199\d|20\d\d)-\d\d-\d\d$/)
  .refine((text) => parseCalendarDate(text).ok);

/** A calendar day in Brussels, `YYYY-MM-DD`, from 1990 to 2099. */
// The refinement proves it a calendar day; a transform would prove the same to the compiler but cannot be drawn in OpenAPI.
export const Day = day as unknown as z.ZodType<CalendarDate, string>;

/** Revisions that `If-Match` can tell, and that the database can count: no more are ever asked about. */
const mostRevisions = 999_999_999;

/** A revision that is named: the first is 1. */
export const Revision = z.int().min(1).max(mostRevisions);

/** The head revision that somebody saw: 0 when there was nothing yet. */
export const SeenHead = z.int().min(0).max(mostRevisions);

/** A moment in UTC, ISO 8601. */
export const Instant = z.iso.datetime();

/** An exact score or share. Decimal strings, because a double would round. */
export const Fraction = z.object({
  numerator: z.string().regex(/^-?\d{1,40}$/),
  denominator: z.string().regex(/^[1-9]\d{0,40}$/),
});
export type Fraction = z.infer<typeof Fraction>;

export const Language = z.enum(['nl', 'en']);
export const Theme = z.enum(['system', 'light', 'dark']);

/** A level on the scale 1 (initial) to 5 (optimising). */
export const Level = z.int().min(1).max(5);

/** A target in tenths of a level, 10 to 50. */
export const LevelTenths = z.int().min(10).max(50);

/** A short text that a person types, of which something can be seen. */
export const line = (most: number): z.ZodString =>
  z.string().overwrite(tidyText).min(1).max(most).regex(lineForm);

/** A longer text that a person types; may be empty; line breaks allowed. */
export const prose = (most: number): z.ZodString =>
  z.string().overwrite(tidyText).max(most).regex(proseForm);

export const FrameworkRef = z.object({
  framework: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/)
    .default('cis'),
  version: z
    .string()
    .regex(/^[a-z0-9.-]{1,20}$/)
    .default('8.1'),
});

export const ControlCode = z.string().regex(/^[A-Za-z0-9.-]{1,20}$/);
export const SafeguardCode = z.string().regex(/^[A-Za-z0-9.-]{1,30}$/);
export const Role = z.enum([
  'administrator',
  'ciso',
  'unit-lead',
  'programme-office',
  'management',
  'auditor',
]);

/**
 * Up to which implementation group is asked, the highest of CIS Controls unless told. How many there are, each framework says
 * itself; none that the database can hold has more than nine.
 */
export const GroupAsked = z.coerce.number().int().min(1).max(9).default(3);

/** In which form a list is taken along as a file. */
export const TableFormat = z.enum(['csv', 'xlsx']).default('csv');

/** A list as a file, with nothing more to be said about it. */
export const TableQuery = z.object({ format: TableFormat });
export type TableQuery = z.infer<typeof TableQuery>;

/** Nothing more than that it was done. */
export const Done = z.object({ done: z.literal(true) }).meta({ id: 'Done' });
export type Done = z.infer<typeof Done>;
