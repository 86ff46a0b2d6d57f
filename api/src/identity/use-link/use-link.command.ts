import { Injectable } from '@nestjs/common';
import type { UseLink } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import { PasswordChoice } from '../choose-password';
import { identityProblems } from '../identity.problems';
import { FindLink, type FoundLink } from '../links/find-link';
import { setPassword } from '../people/set-password';
import { lockFactors, stateAfterPassword } from '../second-factors/factors';
import { CarriedSession } from '../session/carried-session';
import { endSessions, type OpenedSession, Sessions } from '../session/open-session';
import type { Visitor } from '../session/visitor';

/**
 * Lets the holder of a link choose a password and go on. The link stands for the password only: a second factor that the person
 * has, or that his organisation demands, is asked for as at any sign-in.
 */
@Injectable()
export class UseLinkCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly links: FindLink,
    private readonly choice: PasswordChoice,
    private readonly sessions: Sessions,
    private readonly carried: CarriedSession,
  ) {}

  async run(token: string, given: UseLink, visitor: Visitor): Promise<OpenedSession> {
    const link = await this.links.by(token);
    const hash = await this.choice.take('password', given.password, {
      email: link.email,
      organisation: [link.organisation, link.slug],
    });
    const opened = await this.database.write(link.tenantId, async (tx) => {
      await takeLink(tx, link);
      const name = link.purpose === 'invitation' ? (given.name ?? link.name) : link.name;
      await nameActive(tx, link.person_id, name);
      await setPassword(tx, link.person_id, hash);
      const ended = await endSessions(tx, link.person_id, null);
      const state = stateAfterPassword(await lockFactors(tx, link.person_id));
      const session = await this.sessions.open(tx, link.person_id, state, visitor);
      await tx.record(
        { kind: 'person', id: link.person_id },
        {
          action: link.purpose === 'invitation' ? 'invitation.accepted' : 'password.reset',
          subject: { type: 'person', id: link.person_id },
          unitId: null,
          before: { name: link.name },
          after: { name, session: session.id, state, endedSessions: ended },
          personal: ['/before/name', '/after/name'],
        },
      );
      return session;
    });
    await this.carried.endElsewhere(link.tenantId, visitor);
    return opened;
  }
}

/** Of two who use a link at the same moment, one finds it unused. */
async function takeLink(tx: Transaction, link: FoundLink): Promise<void> {
  const taken = await tx.run(sql`
    update one_time_link set used_at = now()
     where tenant_id = ${tx.tenantId} and token_hash = ${link.hash} and used_at is null and expires_at > now()`);
  if (taken === 0) refuse(identityProblems.linkInvalid);
}

async function nameActive(tx: Transaction, personId: string, name: string): Promise<void> {
  const active = await tx.run(sql`
    update person set name = ${name}, revision = revision + (name <> ${name})::integer
     where tenant_id = ${tx.tenantId} and id = ${personId} and deactivated_at is null`);
  if (active === 0) refuse(identityProblems.linkInvalid);
}
