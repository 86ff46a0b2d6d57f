import { parseCompanyNumber } from '@weerbaar/kernel';
import * as z from 'zod';
import { Day, Id, Instant, line, prose, Revision, TableFormat } from '../words';

/** A Belgian enterprise number, ten digits whose last two are the modulo-97 check of the others; empty for none. */
export const CompanyNumber = z
  .string()
  .max(20)
  .refine((typed) => typed.trim() === '' || parseCompanyNumber(typed).ok, {
    error: 'company-number',
  })
  .transform((typed) => {
    const parsed = parseCompanyNumber(typed);
    return parsed.ok ? parsed.value : '';
  });

export const UnitName = line(200);
export const UnitWeight = z.int().min(1).max(10_000);

/** A unit as it stands on a day. */
export const UnitView = z
  .object({
    id: Id,
    parentId: Id.nullable(),
    name: z.string(),
    weight: z.int(),
    archived: z.boolean(),
    legalEntity: z.boolean(),
    companyNumber: z.string(),
    assessesItself: z.boolean(),
    revision: z.int(),
    depth: z.int(),
    /** What this person may do here: see it, and score it. */
    readable: z.boolean(),
    scorable: z.boolean(),
  })
  .meta({ id: 'Unit' });
export type UnitView = z.infer<typeof UnitView>;

/** The tree in the order it is drawn: each unit before its children, siblings by name. */
export const UnitTree = z.object({ on: Day, units: z.array(UnitView) }).meta({ id: 'UnitTree' });
export type UnitTree = z.infer<typeof UnitTree>;

export const UnitTreeQuery = z.object({ on: Day.optional() });
export type UnitTreeQuery = z.infer<typeof UnitTreeQuery>;

/** The same units as a file. */
export const UnitExportQuery = UnitTreeQuery.extend({ format: TableFormat });
export type UnitExportQuery = z.infer<typeof UnitExportQuery>;

const aspects = {
  name: UnitName,
  parentId: Id,
  weight: UnitWeight,
  archived: z.boolean(),
  legalEntity: z.boolean(),
  companyNumber: CompanyNumber,
  assessesItself: z.boolean(),
};

export const CreateUnit = z
  .object({
    name: aspects.name,
    parentId: aspects.parentId,
    effectiveOn: Day,
    weight: aspects.weight.default(1),
    legalEntity: aspects.legalEntity.default(false),
    companyNumber: aspects.companyNumber.default(''),
    assessesItself: aspects.assessesItself.default(true),
  })
  .meta({ id: 'CreateUnit' });
export type CreateUnit = z.infer<typeof CreateUnit>;

/** Changes from a day on: only what it names. `replaces` makes it a correction of an earlier version (a back-dated move, say). */
export const ChangeUnit = z
  .object({
    effectiveOn: Day,
    name: aspects.name.optional(),
    parentId: aspects.parentId.optional(),
    weight: aspects.weight.optional(),
    archived: aspects.archived.optional(),
    legalEntity: aspects.legalEntity.optional(),
    companyNumber: aspects.companyNumber.optional(),
    assessesItself: aspects.assessesItself.optional(),
    replaces: Revision.optional(),
    reason: prose(2000).default(''),
  })
  .meta({ id: 'ChangeUnit' });
export type ChangeUnit = z.infer<typeof ChangeUnit>;

/** Takes a version back as if it had never been: an undo that stays in the history. */
export const RetractUnitVersion = z
  .object({ retracts: Revision, reason: prose(2000).default('') })
  .meta({ id: 'RetractUnitVersion' });
export type RetractUnitVersion = z.infer<typeof RetractUnitVersion>;

export const UnitVersionView = z.object({
  revision: z.int(),
  effectiveOn: Day,
  recordedAt: Instant,
  recordedBy: z.string().nullable(),
  retracts: z.int().nullable(),
  replaces: z.int().nullable(),
  live: z.boolean(),
  name: z.string().nullable(),
  parentId: Id.nullable(),
  parentName: z.string().nullable(),
  weight: z.int().nullable(),
  archived: z.boolean().nullable(),
  legalEntity: z.boolean().nullable(),
  companyNumber: z.string().nullable(),
  assessesItself: z.boolean().nullable(),
  reason: z.string(),
});

export const UnitDetail = z
  .object({ unit: UnitView, versions: z.array(UnitVersionView) })
  .meta({ id: 'UnitDetail' });
export type UnitDetail = z.infer<typeof UnitDetail>;

export const UnitChanged = z.object({ id: Id, revision: z.int() }).meta({ id: 'UnitChanged' });
export type UnitChanged = z.infer<typeof UnitChanged>;
