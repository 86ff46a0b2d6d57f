import { Injectable } from '@nestjs/common';
import type { ProveAgain } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { actorOf } from '../actor';
import { identityProblems } from '../identity.problems';
import { FactorCheck } from '../second-factors/factor-check';
import { type OpenedSession, Sessions } from '../session/open-session';
import { OwnPassword } from '../session/own-password';
import { ProofAttempts, recordRefusedProof } from '../session/proof-attempts';
import type { Visitor } from '../session/visitor';
import { Throttle } from '../throttle/throttle';

/** Takes the proof of who somebody is, and goes on in a new session that knows when it was given. */
@Injectable()
export class ProveAgainCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly ownPassword: OwnPassword,
    private readonly attempts: ProofAttempts,
    private readonly throttle: Throttle,
    private readonly factors: FactorCheck,
    private readonly sessions: Sessions,
  ) {}

  async run(caller: Caller, proof: ProveAgain, visitor: Visitor): Promise<OpenedSession> {
    if (proof.method === 'password') {
      const given = await this.ownPassword.ask(caller, visitor, 'password', proof.password);
      return this.database.write(caller.tenantId, async (tx) => {
        await this.ownPassword.hold(tx, caller, given);
        return this.goOn(tx, caller, proof.method);
      });
    }
    const attempt = await this.attempts.enter(caller, visitor);
    const session = await this.database.write(caller.tenantId, async (tx) => {
      if (await this.factors.use(tx, caller, proof, 'by-itself')) {
        await this.throttle.forgive(tx, attempt);
        return this.goOn(tx, caller, proof.method);
      }
      // Kept although it is refused: a challenge is used up, and the record tells of it.
      await recordRefusedProof(tx, caller);
      return undefined;
    });
    return session ?? refuse(identityProblems.secondFactorRefused);
  }

  private async goOn(
    tx: Transaction,
    caller: Caller,
    method: ProveAgain['method'],
  ): Promise<OpenedSession> {
    const renewed = await this.sessions.renew(tx, caller);
    await tx.record(actorOf(caller), {
      action: 'session.proved',
      subject: { type: 'session', id: renewed.id },
      unitId: null,
      before: { session: caller.sessionId },
      after: { method },
    });
    return renewed;
  }
}
