import * as z from 'zod';
import { Language } from '../words';

/** In which language something is printed. */
export const PaperQuery = z.object({ language: Language.default('nl') });
export type PaperQuery = z.infer<typeof PaperQuery>;

/** The code of a legal clock, such as `nis2.early-warning`. */
export const ClockCode = z.string().regex(/^[a-z0-9.-]{1,80}$/);
