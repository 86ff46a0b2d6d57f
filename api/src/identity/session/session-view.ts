import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Permission, permissions } from '@weerbaar/access';
import { Language, type Session, Theme } from '@weerbaar/contracts';
import { type CalendarDate, type TenantId, todayInBrussels } from '@weerbaar/kernel';
import { Configuration } from '../../platform/config/configuration';
import { type Question, question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { mayCall } from '../../platform/security/access.guard';
import { Clock } from '../../platform/security/clock';
import { findSession, type SessionRow } from '../../platform/security/find-session.query';
import { factorsOf } from '../second-factors/factors';

const Details = z.object({
  person_id: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: Language,
  theme: Theme,
  slug: z.string(),
  organisation: z.string(),
  illustrative: z.boolean(),
  authenticator: z.boolean(),
  passkey: z.boolean(),
  recovery_code: z.boolean(),
  root_unit_id: z.uuid().nullable(),
  home_unit_id: z.uuid().nullable(),
});
type Details = z.infer<typeof Details>;

/** Tells a browser who is signed in, how far, and what he may do. */
@Injectable()
export class SessionView {
  constructor(
    private readonly database: TenantDatabase,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  async of(tenantId: TenantId, tokenHash: Buffer): Promise<Session> {
    const today = todayInBrussels(this.clock.now());
    const [[session], [details]] = await this.database.readAll(tenantId, [
      findSession(tenantId, tokenHash, this.configuration.sessionIdleMinutes, today),
      askDetails(tenantId, tokenHash, today),
    ] as const);
    if (session === undefined || details === undefined) return refuse(problems.sessionMissing);
    return session.state === 'second-factor'
      ? awaitingSecondFactor(details, today)
      : known(session, details, today);
  }
}

/** Somebody knows the password; he is told nothing about the person until he proves the rest. */
function awaitingSecondFactor(details: Details, today: CalendarDate): Session {
  return {
    state: 'second-factor',
    methods: methodsOf(details),
    person: null,
    organisation: null,
    grants: [],
    permissions: [],
    rootUnitId: null,
    homeUnitId: null,
    landing: '/dashboard',
    today,
  };
}

function known(session: SessionRow, details: Details, today: CalendarDate): Session {
  const grants = session.state === 'signed-in' ? session.grants : [];
  const held = new Set(grants.map((grant) => grant.role));
  return {
    state: session.state,
    methods: methodsOf(details),
    person: {
      id: details.person_id,
      name: details.name,
      email: details.email,
      language: details.language,
      theme: details.theme,
    },
    organisation: {
      slug: details.slug,
      name: details.organisation,
      illustrative: details.illustrative,
    },
    grants: grants.map(({ id, role, unitId, asAt, expiresAt }) => ({
      id,
      role,
      unitId,
      asAt,
      expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
    })),
    permissions: (Object.keys(permissions) as Permission[]).filter((permission) =>
      mayCall({ grants }, permission),
    ),
    rootUnitId: grants.some((grant) => grant.atRoot) ? details.root_unit_id : null,
    homeUnitId: grants.length > 0 ? details.home_unit_id : null,
    // Whoever scores begins with what waits for him; whoever reads begins with where everybody stands.
    landing: held.has('unit-lead') || held.has('ciso') ? '/my-work' : '/dashboard',
    today,
  };
}

function methodsOf(details: Details): Session['methods'] {
  const methods: Session['methods'] = [];
  if (details.passkey) methods.push('passkey');
  if (details.authenticator) methods.push('authenticator');
  if (methods.length > 0 && details.recovery_code) methods.push('recovery-code');
  return methods;
}

function askDetails(tenantId: TenantId, tokenHash: Buffer, today: CalendarDate): Question<Details> {
  return question(
    sql`
    select s.person_id, p.name, p.email, p.language, p.theme, t.slug, o.name as organisation, o.illustrative, ${factorsOf(tenantId, sql`p.id`)},
           (select u.unit_id from unit_period u
             where u.tenant_id = ${tenantId} and u.parent_id is null and u.effective_on <= ${today} and u.until_on > ${today}
             order by u.unit_id limit 1) as root_unit_id,
           (select g.unit_id from role_grant g
              join unit_path up on up.tenant_id = g.tenant_id and up.unit_id = g.unit_id and up.effective_on <= ${today} and up.until_on > ${today}
             where g.tenant_id = ${tenantId} and g.person_id = s.person_id
               and g.revoked_at is null and (g.expires_at is null or g.expires_at > now())
             group by g.unit_id order by max(up.depth), g.unit_id limit 1) as home_unit_id
      from session s
      join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
      join tenant t on t.id = s.tenant_id
      join organisation o on o.tenant_id = s.tenant_id
     where s.tenant_id = ${tenantId} and s.token_hash = ${tokenHash}`,
    Details,
  );
}
