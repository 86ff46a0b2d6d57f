import { breachAuthorities } from '@weerbaar/obligations/incidents';
import * as z from 'zod';
import { Id, prose } from '../words';

/** To whom an entity reports and for whom it works: what an incident begins with, so that nobody asks it at night. */
export const ReportingSettingBody = z
  .object({
    inScope: z.boolean(),
    controller: z.boolean(),
    breachAuthorities: z.array(z.enum(breachAuthorities)).max(3),
    processorFor: z.array(Id).max(200),
    /** Whom the authority can ask more: what a notification of a breach begins with. */
    contactPoint: prose(500),
  })
  .meta({ id: 'ReportingSettingBody' });
export type ReportingSettingBody = z.infer<typeof ReportingSettingBody>;

export const ReportingSetting = z
  .object({
    entity: z.object({ id: Id, name: z.string() }),
    /** 0 while nothing has been set. */
    revision: z.int(),
    mayChange: z.boolean(),
    inScope: z.boolean(),
    controller: z.boolean(),
    breachAuthorities: z.array(z.enum(breachAuthorities)),
    processorFor: z.array(z.object({ id: Id, name: z.string() })),
    contactPoint: z.string(),
  })
  .meta({ id: 'ReportingSetting' });
export type ReportingSetting = z.infer<typeof ReportingSetting>;

export const ReportingSettings = z
  .object({ entities: z.array(ReportingSetting) })
  .meta({ id: 'ReportingSettings' });
export type ReportingSettings = z.infer<typeof ReportingSettings>;

export const ReportingSettingChanged = z
  .object({ entity: Id, revision: z.int() })
  .meta({ id: 'ReportingSettingChanged' });
export type ReportingSettingChanged = z.infer<typeof ReportingSettingChanged>;
