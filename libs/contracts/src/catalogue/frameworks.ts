import * as z from 'zod';
import { ControlCode, SafeguardCode } from '../words';

/** The structure of a framework of this tenant; its texts come with the application, by code. */
export const FrameworkView = z
  .object({
    framework: z.string(),
    version: z.string(),
    groups: z.int(),
    denominator: z.string(),
    controls: z.array(
      z.object({
        code: ControlCode,
        safeguards: z.array(
          z.object({
            code: SafeguardCode,
            group: z.int(),
            assetClass: z.string(),
            securityFunction: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Framework' });
export type FrameworkView = z.infer<typeof FrameworkView>;
