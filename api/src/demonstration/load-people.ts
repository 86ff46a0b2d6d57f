import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { type Cast, dayOf } from './cast';
import type { Demonstration } from './demonstration';
import { fixedId } from './fixed-id';
import { loader, recordLoaded } from './record-loaded';

/** No grant of a demonstration ends while somebody may still want to try it. */
const endOfGrants = new Date('2099-12-31T23:00:00Z');

/** The people who can sign in, all with one password. */
export async function loadPeople(
  tx: Transaction,
  demonstration: Demonstration,
  cast: Cast,
  passwordHash: string,
): Promise<void> {
  const { people, since } = demonstration;
  const at = dayOf(since).toISOString();
  await tx.run(sql`
    insert into person (tenant_id, id, name, email, email_key, language, password_hash, password_changed_at, created_at)
    select ${tx.tenantId}, p.id, p.name, p.email, lower(p.email), p.language, ${passwordHash}, ${at}, ${at}
      from unnest(${people.map(({ key }) => cast.person(key))}::uuid[], ${people.map(({ name }) => name)}::text[],
                  ${people.map(({ email }) => email)}::text[], ${people.map(({ language }) => language)}::text[])
           as p (id, name, email, language)`);
}

/** Their roles, once the units are there. */
export async function loadGrants(
  tx: Transaction,
  demonstration: Demonstration,
  cast: Cast,
): Promise<void> {
  const { people, slug, since } = demonstration;
  const at = dayOf(since);
  const grants = people.map(({ key, role, unit, asAt = null }) => ({
    id: fixedId(at, slug, 'grant', key),
    personId: cast.person(key),
    role,
    unitId: cast.unit(unit),
    asAt,
    expiresAt: asAt === null ? null : endOfGrants.toISOString(),
  }));
  await tx.run(sql`
    insert into role_grant (tenant_id, id, person_id, role, unit_id, as_at, expires_at, given_at)
    select ${tx.tenantId}, g.*, ${at.toISOString()}::timestamptz
      from unnest(${grants.map(({ id }) => id)}::uuid[], ${grants.map(({ personId }) => personId)}::uuid[], ${grants.map(({ role }) => role)}::text[],
                  ${grants.map(({ unitId }) => unitId)}::uuid[], ${grants.map((grant) => grant.asAt)}::date[],
                  ${grants.map(({ expiresAt }) => expiresAt)}::timestamptz[]) as g`);
  // Names and addresses stay out of the record: it keeps who by id.
  await tx.record(loader, recordLoaded(tx, 'person.loaded', grants));
}
