import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Found } from '@weerbaar/contracts';
import { type TenantId, todayInBrussels } from '@weerbaar/kernel';
import { constraintOf } from '../../platform/database/command';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import { Clock } from '../../platform/security/clock';
import { readToken } from '../../platform/security/session-token';
import { foundTenant, treeBegins } from '../../tenants/found-tenant';
import { PasswordChoice } from '../choose-password';
import { identityProblems, wrongEntry } from '../identity.problems';
import { insertGrants } from '../people/insert-grants';
import { insertPerson } from '../people/insert-person';
import { setPassword } from '../people/set-password';
import { CarriedSession } from '../session/carried-session';
import { type OpenedSession, Sessions } from '../session/open-session';
import type { Visitor } from '../session/visitor';

const Waiting = z.object({ waits: z.boolean() });
type Code = NonNullable<ReturnType<typeof readToken>>;

/** Lets the holder of the one-time code create the organisation that waits in the directory. He becomes its first person. */
@Injectable()
export class FoundOrganisationCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly choice: PasswordChoice,
    private readonly sessions: Sessions,
    private readonly carried: CarriedSession,
    private readonly clock: Clock,
  ) {}

  async run(given: Found, visitor: Visitor): Promise<OpenedSession> {
    const code = await this.findCode(given.code);
    const { organisation, administrator } = given;
    const hash = await this.choice.take('administrator.password', administrator.password, {
      email: administrator.email,
      organisation: [organisation.name, organisation.slug],
    });
    try {
      const session = await this.database.write(code.tenantId, async (tx) => {
        await takeCode(tx, code);
        await claim(tx, organisation.slug);
        return this.found(tx, given, hash, visitor);
      });
      await this.carried.endElsewhere(code.tenantId, visitor);
      return session;
    } catch (error) {
      if (constraintOf(error) === 'tenant_slug_key') {
        throw wrongEntry(identityProblems.slugTaken, 'organisation.slug');
      }
      throw error;
    }
  }

  private async findCode(text: string): Promise<Code> {
    const [directory] = await this.database.readDirectory(
      question(
        sql`select exists (select 1 from tenant where claimed_at is null and suspended_at is null) as waits`,
        Waiting,
      ),
    );
    if (directory?.waits !== true) return refuse(identityProblems.foundingClosed);
    const code = readToken(text);
    if (code === undefined) throw wrongCode();
    const [link] = await this.database.read(code.tenantId, waitsFor(code));
    if (link?.waits !== true) throw wrongCode();
    return code;
  }

  private async found(
    tx: Transaction,
    { organisation, administrator }: Found,
    hash: string,
    visitor: Visitor,
  ): Promise<OpenedSession> {
    const [personId, unitId] = [uuidv7(), uuidv7()];
    const actor = { kind: 'person', id: personId } as const;
    const today = todayInBrussels(this.clock.now());
    await foundTenant(tx, actor, {
      organisation: {
        name: organisation.name,
        language: organisation.language,
        illustrative: false,
      },
      rootUnit: {
        id: unitId,
        name: organisation.name,
        effectiveOn: treeBegins(today),
        assessesItself: organisation.assessesItself,
      },
    });
    await insertPerson(tx, { ...administrator, id: personId, language: organisation.language });
    await setPassword(tx, personId, hash);
    // He hands out the roles, and until he does somebody must be able to score.
    const grants = await insertGrants(
      tx,
      personId,
      null,
      [
        { role: 'administrator', unitId, asAt: null, expiresAt: null },
        { role: 'ciso', unitId, asAt: null, expiresAt: null },
      ],
      '',
    );
    const session = await this.sessions.open(tx, personId, 'signed-in', visitor);
    await tx.record(actor, {
      action: 'person.added',
      subject: { type: 'person', id: personId },
      unitId: null,
      before: null,
      after: { name: administrator.name, email: administrator.email, grants, session: session.id },
      personal: ['/after/name', '/after/email'],
    });
    return session;
  }
}

const waitsFor = ({ tenantId, hash }: { tenantId: TenantId; hash: Buffer }) =>
  question(
    sql`
    select exists (
      select 1 from one_time_link l join tenant t on t.id = l.tenant_id and t.claimed_at is null and t.suspended_at is null
       where l.tenant_id = ${tenantId} and l.token_hash = ${hash} and l.purpose = 'founding' and l.used_at is null and l.expires_at > now()) as waits`,
    Waiting,
  );

const wrongCode = () => wrongEntry(identityProblems.foundingCodeWrong, 'code');

/** Of two who use the code at the same moment, one finds it unused. */
async function takeCode(tx: Transaction, { hash }: Code): Promise<void> {
  const taken = await tx.run(sql`
    update one_time_link set used_at = now()
     where tenant_id = ${tx.tenantId} and token_hash = ${hash} and purpose = 'founding' and used_at is null and expires_at > now()`);
  if (taken === 0) throw wrongCode();
}

async function claim(tx: Transaction, slug: string): Promise<void> {
  const claimed = await tx.run(sql`
    update tenant set slug = ${slug}, claimed_at = now()
     where id = ${tx.tenantId} and claimed_at is null and suspended_at is null`);
  if (claimed === 0) throw wrongCode();
}
