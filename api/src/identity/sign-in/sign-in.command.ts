import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SignIn } from '@weerbaar/contracts';
import type { TenantId } from '@weerbaar/kernel';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import { KeyRing } from '../../platform/security/key-ring';
import { Passwords } from '../../platform/security/passwords';
import { Housekeeping } from '../housekeeping/housekeeping';
import { identityProblems } from '../identity.problems';
import { lockFactors, stateAfterPassword } from '../second-factors/factors';
import { type Account, askAccount, emailKey } from '../session/account';
import { CarriedSession } from '../session/carried-session';
import { type OpenedSession, Sessions } from '../session/open-session';
import { TrustedDevices } from '../session/trusted-devices';
import type { Visitor } from '../session/visitor';
import { networkOf } from '../throttle/network';
import { type Attempt, nobodysTenant, Throttle } from '../throttle/throttle';

const Tenant = z.object({ id: z.uuid() });

/**
 * Signs in with organisation, address and password. Whatever of it is unknown, the same steps are taken with the same work:
 * an organisation that does not exist is looked for behind the wall of nobody, and a person who does not exist is verified
 * against nobody's hash.
 */
@Injectable()
export class SignInCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly carried: CarriedSession,
    private readonly devices: TrustedDevices,
    private readonly keys: KeyRing,
    private readonly housekeeping: Housekeeping,
  ) {}

  async run(given: SignIn, visitor: Visitor): Promise<OpenedSession> {
    const tenantId = await this.findTenant(given.organisation);
    const [account] = await this.database.read(
      tenantId ?? nobodysTenant,
      askAccount(tenantId ?? nobodysTenant, given.email),
    );
    const attempt = this.attempt(given, tenantId, account, visitor);
    await this.throttle.enter(attempt);
    const right = await this.verify(account, given.password, attempt);
    if (!right || account === undefined || tenantId === undefined) {
      await this.recordRefusal(attempt, account);
      return refuse(identityProblems.signInRefused);
    }
    const session = await this.begin(tenantId, account, given, visitor, attempt);
    await this.carried.endElsewhere(tenantId, visitor);
    await this.housekeeping.clear(tenantId);
    return session;
  }

  private async findTenant(slug: string): Promise<TenantId | undefined> {
    const [tenant] = await this.database.readDirectory(
      question(
        sql`select id from tenant where slug = ${slug} and claimed_at is not null and suspended_at is null`,
        Tenant,
      ),
    );
    return tenant?.id as TenantId | undefined;
  }

  private attempt(
    given: SignIn,
    tenantId: TenantId | undefined,
    account: Account | undefined,
    visitor: Visitor,
  ): Attempt {
    const device = this.devices.recognise(
      visitor.device,
      tenantId ?? nobodysTenant,
      account?.id ?? '',
    );
    return {
      tenantId,
      accountKey: this.keys.hash(
        'throttled-account',
        tenantId ?? given.organisation,
        emailKey(given.email),
        device,
      ),
      addressKey: this.keys.hash('throttled-address', networkOf(visitor.address)),
    };
  }

  private async verify(
    account: Account | undefined,
    password: string,
    attempt: Attempt,
  ): Promise<boolean> {
    try {
      return await this.passwords.verify(account?.password_hash ?? null, password);
    } catch (error) {
      await this.throttle.takeBack(attempt);
      throw error;
    }
  }

  private begin(
    tenantId: TenantId,
    account: Account,
    given: SignIn,
    visitor: Visitor,
    attempt: Attempt,
  ): Promise<OpenedSession> {
    return this.database.write(tenantId, async (tx) => {
      await this.throttle.forgive(tx, attempt);
      await this.holdPassword(tx, account, given.password);
      const state = stateAfterPassword(await lockFactors(tx, account.id));
      const session = await this.sessions.open(tx, account.id, state, visitor);
      await tx.record(
        { kind: 'person', id: account.id },
        {
          action: 'session.started',
          subject: { type: 'session', id: session.id },
          unitId: null,
          before: null,
          after: { state },
        },
      );
      return session;
    });
  }

  /** The password must still be the one that was verified: a reset at this moment ends sessions, this one included. */
  private async holdPassword(tx: Transaction, account: Account, password: string): Promise<void> {
    const [held] = await tx.rows(
      question(
        sql`select id from person where tenant_id = ${tx.tenantId} and id = ${account.id}
               and password_hash = ${account.password_hash} and deactivated_at is null for update`,
        Tenant,
      ),
    );
    if (held === undefined) refuse(identityProblems.signInRefused);
    if (account.password_hash === null || !this.passwords.isOutdated(account.password_hash)) return;
    const renewed = await this.passwords.hash(password);
    await tx.run(
      sql`update person set password_hash = ${renewed} where tenant_id = ${tx.tenantId} and id = ${account.id}`,
    );
  }

  /** Recorded without the address that was typed. For an unknown organisation nothing can be recorded, after the same work. */
  private async recordRefusal(attempt: Attempt, account: Account | undefined): Promise<void> {
    await this.database.write(attempt.tenantId ?? nobodysTenant, async (tx) => {
      if (attempt.tenantId === undefined) {
        await tx.run(
          sql`update address_throttle set last_failure_at = last_failure_at where address_key = ${attempt.accountKey}`,
        );
        return;
      }
      await tx.record(
        { kind: 'system', id: null },
        {
          action: 'session.refused',
          subject:
            account === undefined
              ? { type: 'account', id: attempt.accountKey.toString('hex').slice(0, 16) }
              : { type: 'person', id: account.id },
          unitId: null,
          before: null,
          after: null,
        },
      );
    });
  }
}
