import { cis81, type FrameworkVersion } from '@weerbaar/catalogue';
import type { CalendarDate, Language } from '@weerbaar/kernel';
import { sql } from '../platform/database/sql';
import type { Actor, Transaction } from '../platform/database/transaction';
import { placeUnit } from '../units/place-unit';

/** Earlier audits can be entered from here on: the tree must exist on the day that a score is for. */
const yearsBack = 5;

/** The day from which the tree of an organisation that is created today exists. */
export const treeBegins = (today: CalendarDate): CalendarDate =>
  `${Number(today.slice(0, 4)) - yearsBack}-01-01` as CalendarDate;

/** What an organisation begins with. */
export interface Founding {
  readonly organisation: {
    readonly name: string;
    readonly language: Language;
    readonly illustrative: boolean;
  };
  /**
   * The unit at the top of its tree. For a group it is the group as a whole, which is not scored itself; an organisation on
   * its own is scored there, so that its first person can begin at once.
   */
  readonly rootUnit: {
    readonly id: string;
    readonly name: string;
    readonly effectiveOn: CalendarDate;
    readonly assessesItself: boolean;
    /** Only the demonstration says when something was learned; everywhere else it is now. */
    readonly recordedAt?: Date;
  };
  readonly frameworks?: readonly FrameworkVersion[];
}

/** Gives a tenant of the directory its organisation, the root of its tree and the structure of its frameworks. */
export async function foundTenant(
  tx: Transaction,
  actor: Actor,
  founding: Founding,
): Promise<void> {
  const { organisation, rootUnit, frameworks = [cis81] } = founding;
  await tx.run(sql`
    insert into organisation (tenant_id, name, language, illustrative)
    values (${tx.tenantId}, ${organisation.name}, ${organisation.language}, ${organisation.illustrative})`);
  await tx.run(sql`insert into tree (tenant_id) values (${tx.tenantId})`);
  for (const framework of frameworks) await addFramework(tx, framework);
  await tx.run(sql`insert into unit (tenant_id, id) values (${tx.tenantId}, ${rootUnit.id})`);
  await tx.run(sql`
    insert into unit_version (tenant_id, unit_id, revision, effective_on, recorded_at, name, weight, archived, legal_entity, company_number, assesses_itself)
    values (${tx.tenantId}, ${rootUnit.id}, 1, ${rootUnit.effectiveOn}, ${rootUnit.recordedAt ?? tx.now}, ${rootUnit.name}, 1, false, false, '', ${rootUnit.assessesItself})`);
  const problem = await placeUnit(tx, rootUnit.id, rootUnit.effectiveOn);
  if (problem !== null) throw new Error(`the first unit cannot be placed: ${problem.code}`);
  await tx.record(actor, {
    action: 'organisation.founded',
    subject: { type: 'organisation', id: tx.tenantId },
    unitId: rootUnit.id,
    before: null,
    after: {
      ...organisation,
      rootUnit: rootUnit.id,
      frameworks: frameworks.map((one) => `${one.framework} ${one.version}`),
    },
  });
}

/** The structure of a framework, copied for the tenant, so that foreign keys and joins work alike for its own frameworks. */
async function addFramework(tx: Transaction, framework: FrameworkVersion): Promise<void> {
  const { framework: id, version, controls, safeguards } = framework;
  await tx.run(sql`
    insert into framework_version (tenant_id, framework, version, denominator, groups)
    values (${tx.tenantId}, ${id}, ${version}, ${String(framework.denominator)}, ${framework.groups.length})`);
  await tx.run(sql`
    insert into control (tenant_id, framework, version, code, position)
    select ${tx.tenantId}, ${id}, ${version}, c.code, c.position
      from unnest(${controls.map((control) => control.code)}::text[]) with ordinality as c (code, position)`);
  await tx.run(sql`
    insert into safeguard (tenant_id, framework, version, code, control_code, position, grp, asset_class, security_function)
    select ${tx.tenantId}, ${id}, ${version}, s.code, s.control, s.position, s.grp, s.asset, s.fn
      from unnest(${safeguards.map((one) => one.code)}::text[], ${safeguards.map((one) => one.control)}::text[],
                  ${safeguards.map((one) => one.group)}::smallint[], ${safeguards.map((one) => one.assetClass)}::text[],
                  ${safeguards.map((one) => one.securityFunction)}::text[])
           with ordinality as s (code, control, grp, asset, fn, position)`);
}
