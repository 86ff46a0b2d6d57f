import * as z from 'zod';
import { Day, FrameworkRef, Id } from '../words';

/**
 * What becomes of a row of an import. `unchanged`: the file says what is known already, so the row writes nothing.
 * `refused` names why, by a code that the web translates.
 */
export const RowFate = z.object({
  row: z.int(),
  unit: z.string(),
  code: z.string(),
  fate: z.enum(['added', 'unchanged', 'refused']),
  reason: z
    .enum([
      'unit-unknown',
      'unit-ambiguous',
      'unit-contradictory',
      'unit-not-allowed',
      'safeguard-unknown',
      'level-invalid',
      'date-invalid',
      'reason-missing',
      'kind-unknown',
      'text-too-long',
      'text-invalid',
      'duplicate-row',
      'unit-does-not-assess',
    ])
    .nullable(),
});
export type RowFate = z.infer<typeof RowFate>;

export const ImportReport = z
  .object({
    dryRun: z.boolean(),
    rows: z.int(),
    added: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    /** At most 1,000, refused rows first; the counts above are of all. */
    fates: z.array(RowFate),
  })
  .meta({ id: 'ImportReport' });
export type ImportReport = z.infer<typeof ImportReport>;

/** A dry run unless said: nothing is written by mistake. */
export const ImportQuery = z.object({
  ...FrameworkRef.shape,
  dryRun: z.enum(['true', 'false']).default('true'),
});
export type ImportQuery = z.infer<typeof ImportQuery>;
export const ExportQuery = z.object({
  ...FrameworkRef.shape,
  unit: Id.optional(),
  on: Day.optional(),
  format: z.enum(['csv', 'xlsx']).default('csv'),
});
export type ExportQuery = z.infer<typeof ExportQuery>;

/** The columns of the exchange file, in order: what is exported can be imported again. */
export const transferColumns = [
  'unit',
  'unit_id',
  'safeguard',
  'effective_on',
  'kind',
  'documentation',
  'implementation',
  'documentation_reason',
  'implementation_reason',
  'reason',
] as const;
export type TransferColumn = (typeof transferColumns)[number];
