import { type ChoicesBody, houseChoices, howOften, notificationKinds } from '@weerbaar/contracts';
import type { TenantId } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql } from '../platform/database/sql';

export type Choice = ChoicesBody['choices'][number];

const Chosen = z.array(
  z.object({ kind: z.string(), product: z.boolean(), mail: z.enum(howOften) }),
);
const Row = z.object({ person_id: z.string(), choices: Chosen, revision: z.int() });
export type ChoicesRow = z.infer<typeof Row>;

/** What people chose; whoever chose nothing has no row. */
export const findChoices = (tenantId: TenantId, people: readonly string[]): Question<ChoicesRow> =>
  question(
    sql`select person_id, choices, revision from notification_choice
         where tenant_id = ${tenantId} and person_id = any(${[...people]}::uuid[])`,
    Row,
  );

/** The choice that holds for each kind: what somebody chose, and the house's for a kind that came later. */
export const choicesOf = (row: ChoicesRow | undefined): Choice[] =>
  notificationKinds.map((kind): Choice => {
    const house = houseChoices.find((choice) => choice.kind === kind);
    const own = row?.choices.find((choice) => choice.kind === kind);
    if (house === undefined) throw new Error(`the house chose nothing for ${kind}`);
    return own === undefined ? house : { ...own, kind };
  });
