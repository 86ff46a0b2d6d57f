import { v7 as uuidv7 } from 'uuid';
import type { TenantId } from '@weerbaar/kernel';
import { newSecret, secretHash, tokenOf } from '../../platform/security/session-token';
import { type Actor, roleOf } from './actors';
import type { Queries } from './seeds';

/** Somebody who calls: who he is in the database, and what his browser sends. */
export interface Admitted {
  readonly personId: string;
  readonly email: string;
  readonly token: string;
}

export const password = 'vier woorden zonder verband';

interface Home {
  readonly id: TenantId;
  readonly root: string;
  readonly own: string;
}

const personText = `
  insert into person (tenant_id, id, name, email, email_key, language, password_hash, deactivated_at)
  values ($1, $2, $3, $4, $4, 'en', $5, case when $6::boolean then now() end)`;
const grantText = `
  insert into role_grant (tenant_id, id, person_id, role, unit_id, as_at, expires_at, revoked_at)
  select $1, $2, $3, $4, $5, case when $4 = 'auditor' then date '2099-12-31' end,
         case when $6 = 'expired-grant' then now() - interval '1 minute' when $4 = 'auditor' then timestamptz '2099-12-31' end,
         case when $6 = 'revoked-grant' then now() end`;
const sessionText = `
  insert into session (tenant_id, token_hash, id, person_id, state, created_at, last_seen_at, expires_at, ended_at)
  values ($1, $2, $3, $4, $5, now() - interval '9 minutes',
          case when $6 = 'session-idle' then now() - interval '61 minutes' else now() end,
          case when $6 = 'session-expired' then now() - interval '1 second' else now() + interval '1 hour' end,
          case when $6 = 'session-ended' then now() end)`;

const states = {
  in: 'signed-in',
  pending: 'second-factor',
  enrolling: 'enrol-second-factor',
  out: 'signed-in',
} as const;

/** A person as the actor describes him, with a session; new each time. */
export async function admit(
  db: Queries,
  home: Home,
  actor: Actor,
  passwordHash: string,
): Promise<Admitted> {
  const { twist } = actor;
  const [personId, secret] = [uuidv7(), newSecret()];
  const email = `${personId}@ours.example`;
  await db.query(personText, [
    home.id,
    personId,
    actor.name,
    email,
    passwordHash,
    twist === 'deactivated',
  ]);
  const grants = [
    ...Array.from(actor.group).map((letter) => ({ role: roleOf(letter), unit: home.root })),
    ...Array.from(actor.unit).map((letter) => ({ role: roleOf(letter), unit: home.own })),
    ...(twist === 'expired-grant' ? [{ role: 'auditor', unit: home.root }] : []),
    ...(twist === 'revoked-grant' ? [{ role: 'ciso', unit: home.root }] : []),
  ];
  for (const { role, unit } of grants) {
    await db.query(grantText, [home.id, uuidv7(), personId, role, unit, twist ?? null]);
  }
  await addSession(db, home.id, personId, secret, actor);
  return { personId, email, token: tokenOf(home.id, secret) };
}

export async function addSession(
  db: Queries,
  tenantId: TenantId,
  personId: string,
  secret = newSecret(),
  { state, twist }: Pick<Actor, 'state' | 'twist'> = { state: 'in' },
): Promise<string> {
  const id = uuidv7();
  await db.query(sessionText, [
    tenantId,
    secretHash(secret),
    id,
    personId,
    states[state],
    twist ?? null,
  ]);
  return id;
}
