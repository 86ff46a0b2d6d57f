import type { SafeguardRow } from '@weerbaar/contracts';
import type { CalendarDate, Level } from '@weerbaar/kernel';
import { type Answer, resolveStanding } from '@weerbaar/maturity';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';
import type { Asker } from '../units/unit-scope';
import {
  AnswerJson,
  answerHead,
  answerInForce,
  type FrameworkKey,
  responsibilityHead,
  responsibilityInForce,
  ResponsibilityJson,
} from './answers';

/** One safeguard at one unit on a day, as JSON tells it. */
export const SafeguardJson = z.object({
  code: z.string(),
  group: z.int(),
  assetClass: z.string(),
  securityFunction: z.string(),
  own: AnswerJson.nullable(),
  responsibility: ResponsibilityJson.nullable(),
  responsibilityRevision: z.int(),
  provided: AnswerJson.nullable(),
  revision: z.int(),
});
export type SafeguardJson = z.infer<typeof SafeguardJson>;

/**
 * A safeguard `s` at a unit on a day, as JSON: its own answer, who answers for it and what that provider says. The provider's
 * answer is shown to whoever may see the unit that leans on it, because it is that unit's score.
 */
export function safeguardJson(
  asker: Asker,
  key: FrameworkKey,
  unitId: SqlFragment,
  on: SqlFragment,
): SqlFragment {
  const { tenantId } = asker;
  const code = sql`s.code`;
  return sql`(
    select json_build_object('code', s.code, 'group', s.grp, 'assetClass', s.asset_class, 'securityFunction', s.security_function,
             'own', ${answerInForce(tenantId, key, unitId, code, on)},
             'responsibility', charged.answerable, 'responsibilityRevision', ${responsibilityHead(tenantId, key, unitId, code)},
             'provided', case when charged.answerable->>'providerId' is not null
                then ${answerInForce(tenantId, key, sql`(charged.answerable->>'providerId')::uuid`, code, on)} end,
             'revision', ${answerHead(tenantId, key, unitId, code)})
      from (select ${responsibilityInForce(tenantId, key, unitId, code, on)} as answerable) charged)`;
}

/** The row as the wire tells it: whose answer counts is decided by libs/maturity, here as in the roll-up. */
export function safeguardRow(json: SafeguardJson): SafeguardRow {
  const { responsibility } = json;
  const standing = resolveStanding({
    responsibility: responsibility?.kind ?? 'own',
    own: answerIn(json.own),
    provider: answerIn(json.provided),
  });
  return {
    code: json.code,
    group: json.group,
    assetClass: json.assetClass,
    securityFunction: json.securityFunction,
    standing,
    responsibility: {
      kind: responsibility?.kind ?? 'own',
      providerId: responsibility?.providerId ?? null,
      providerName: responsibility?.providerName ?? null,
      effectiveOn: responsibility?.effectiveOn ?? null,
      revision: json.responsibilityRevision,
    },
    own: json.own,
    provided: json.provided,
    revision: json.revision,
  };
}

function answerIn(json: z.infer<typeof AnswerJson> | null): Answer | null {
  if (json === null) return null;
  if (json.kind !== 'scored') return { kind: json.kind };
  return {
    kind: 'scored',
    documentation: json.documentation as Level,
    implementation: json.implementation as Level,
  };
}

/** A day that the database answered. */
export const DayJson = z.string().transform((day) => day as CalendarDate);
