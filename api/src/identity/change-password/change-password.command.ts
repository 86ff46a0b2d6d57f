import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { ChangePassword } from '@weerbaar/contracts';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { actorOf } from '../actor';
import { PasswordChoice } from '../choose-password';
import type { Surroundings } from '../password-rules';
import { endSessions, type OpenedSession, Sessions } from '../session/open-session';
import { OwnPassword } from '../session/own-password';
import type { Visitor } from '../session/visitor';
import { setPassword } from '../people/set-password';

const Known = z.object({ email: z.string(), name: z.string(), slug: z.string() });

/**
 * Changes the caller's password. He gives the current one with it, which is the proof that a sensitive change asks for. His other
 * sessions end and this one goes on under a new token, so that whoever shared the old password is out.
 */
@Injectable()
export class ChangePasswordCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly ownPassword: OwnPassword,
    private readonly choice: PasswordChoice,
    private readonly sessions: Sessions,
  ) {}

  async run(
    caller: Caller,
    { current, next }: ChangePassword,
    visitor: Visitor,
  ): Promise<OpenedSession> {
    const given = await this.ownPassword.ask(caller, visitor, 'current', current);
    const hash = await this.choice.take('next', next, await this.surroundings(caller));
    return this.database.write(caller.tenantId, async (tx) => {
      await this.ownPassword.hold(tx, caller, given);
      await setPassword(tx, caller.personId, hash);
      const session = await this.sessions.renew(tx, caller);
      const ended = await endSessions(tx, caller.personId, session.id);
      await tx.record(actorOf(caller), {
        action: 'password.changed',
        subject: { type: 'person', id: caller.personId },
        unitId: null,
        before: null,
        after: { endedSessions: ended },
      });
      return session;
    });
  }

  private async surroundings({ tenantId, personId }: Caller): Promise<Surroundings> {
    const [known] = await this.database.read(
      tenantId,
      question(
        sql`select p.email, o.name, t.slug from person p join organisation o on o.tenant_id = p.tenant_id join tenant t on t.id = p.tenant_id
             where p.tenant_id = ${tenantId} and p.id = ${personId}`,
        Known,
      ),
    );
    return known === undefined
      ? refuse(problems.sessionMissing)
      : { email: known.email, organisation: [known.name, known.slug] };
  }
}
