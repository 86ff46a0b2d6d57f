import { digitalProviders, findings, significanceOutcomes } from '@weerbaar/obligations/incidents';
import * as z from 'zod';
import { Day } from '../words';

/** Euro cents, up to a hundred billion euro. */
const Cents = z.int().min(0).max(10_000_000_000_000);
const Minutes = z.int().min(0).max(10_000_000);
const People = z.int().min(0).max(10_000_000_000);

/** What a person knows of an incident at an entity; null and absent say: not known. */
export const SignificanceFactsBody = z
  .object({
    /** False while nobody has looked which service of the annexes is touched; then naming none is no answer. */
    servicesKnown: z.boolean(),
    /** Which of the types that Regulation 2024/2690 binds the entity is. */
    providers: z.array(z.enum(digitalProviders)).max(20),
    planned: z.boolean(),
    /** By the code of the criterion. */
    answers: z.record(z.string().regex(/^[a-z0-9.-]{1,80}$/), z.enum(findings)),
    lossCents: Cents.nullable(),
    turnoverCents: Cents.nullable(),
    minutes: z.object({
      unavailable: Minutes.nullable(),
      limited: Minutes.nullable(),
      slow: Minutes.nullable(),
    }),
    usersTouched: People.nullable(),
    usersTotal: People.nullable(),
    recurrences: z
      .object({ count: z.int().min(1).max(1000), lossCents: Cents.nullable() })
      .nullable(),
  })
  .meta({ id: 'SignificanceFacts' });
export type SignificanceFactsBody = z.infer<typeof SignificanceFactsBody>;

/** What the thresholds of a day were asked and proposed. A person decided. */
export const SignificanceTestView = z
  .object({
    on: Day,
    proposal: z.enum(significanceOutcomes),
    ground: z.string(),
    criteria: z.array(
      z.object({ criterion: z.string(), met: z.enum(findings), binding: z.boolean() }),
    ),
    facts: z.object({
      servicesKnown: z.boolean(),
      providers: z.array(z.string()),
      planned: z.boolean(),
      answers: z.record(z.string(), z.enum(findings)),
      lossCents: z.number().nullable(),
      turnoverCents: z.number().nullable(),
      minutes: z.object({
        unavailable: z.number().nullable(),
        limited: z.number().nullable(),
        slow: z.number().nullable(),
      }),
      usersTouched: z.number().nullable(),
      usersTotal: z.number().nullable(),
      recurrences: z.object({ count: z.number(), lossCents: z.number().nullable() }).nullable(),
    }),
  })
  .meta({ id: 'SignificanceTest' });
export type SignificanceTestView = z.infer<typeof SignificanceTestView>;
