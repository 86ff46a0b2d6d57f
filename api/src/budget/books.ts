import { clipDate, may, type Permission } from '@weerbaar/access';
import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import { sql, type SqlFragment } from '../platform/database/sql';
import { problems, refuse } from '../platform/http/problem';
import type { Caller } from '../platform/security/caller';

/** The books of a tenant as at a day; `known` is the last day on which something was recorded that counts, null for now. */
export interface Books {
  readonly tenantId: TenantId;
  readonly on: CalendarDate;
  readonly known: CalendarDate | null;
}

/** The books that a caller asks for, as far as his grants show them: an auditor's end at his as-at date. */
export function booksFor(
  caller: Caller,
  permission: Permission,
  asked: { readonly on?: CalendarDate | undefined; readonly known?: CalendarDate | undefined },
): Books {
  const grants = caller.grants.filter(({ atRoot, role }) => atRoot && may(role, permission));
  const on = clipDate(asked.on ?? caller.today, grants);
  if (on === null) return refuse(problems.notAllowed);
  return { tenantId: caller.tenantId, on, known: asked.known ?? null };
}

/** The books of today with everything in them: what writers are held against. */
export const booksOfToday = ({ tenantId, today }: Pick<Caller, 'tenantId' | 'today'>): Books => ({
  tenantId,
  on: today,
  known: null,
});

/** Whether something was recorded by the day up to which the books are known. */
export const knownBy = ({ known }: Books, recordedAt: SqlFragment): SqlFragment =>
  known === null
    ? sql`true`
    : sql`(${recordedAt} at time zone 'Europe/Brussels')::date <= ${known}`;

/** The decisions that count: taken by the day, known by then, and not replaced by another that was known by then. */
export const countingDecisions = (books: Books): SqlFragment => sql`
  select d.id from budget_decision d
   where d.tenant_id = ${books.tenantId} and d.decided_on <= ${books.on} and ${knownBy(books, sql`d.recorded_at`)}
     and not exists (select 1 from budget_decision r where r.tenant_id = ${books.tenantId} and r.replaces = d.id and ${knownBy(books, sql`r.recorded_at`)})`;

/** The version of each commitment that holds on the day. */
export const commitmentVersions = (books: Books): SqlFragment => sql`
  select distinct on (v.commitment_id) v.* from commitment_version v
   where v.tenant_id = ${books.tenantId} and v.effective_on <= ${books.on} and ${knownBy(books, sql`v.recorded_at`)}
   order by v.commitment_id, v.effective_on desc, v.revision desc`;

/** The version of each initiative that holds on the day. */
export const initiativeVersions = (books: Books): SqlFragment => sql`
  select distinct on (v.initiative_id) v.* from initiative_version v
   where v.tenant_id = ${books.tenantId} and v.effective_on <= ${books.on} and ${knownBy(books, sql`v.recorded_at`)}
   order by v.initiative_id, v.effective_on desc, v.revision desc`;

/** The latest known version of each expense that had come in by the day. */
export const expenseVersions = (books: Books): SqlFragment => sql`
  select v.* from expense e
    join expense_version v on v.tenant_id = e.tenant_id and v.expense_id = e.id
   where e.tenant_id = ${books.tenantId} and v.invoiced_on <= ${books.on}
     and v.revision = ${
       books.known === null
         ? sql`e.revision`
         : sql`(select max(w.revision) from expense_version w where w.tenant_id = ${books.tenantId} and w.expense_id = e.id and ${knownBy(books, sql`w.recorded_at`)})`
     }`;

/** What a unit is called today. */
export const unitName = (tenantId: string, unitId: SqlFragment): SqlFragment =>
  sql`(select u.name from unit_period u where u.tenant_id = ${tenantId} and u.unit_id = ${unitId} order by u.effective_on desc limit 1)`;
