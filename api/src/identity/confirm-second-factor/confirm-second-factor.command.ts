import { Injectable } from '@nestjs/common';
import type { SecondFactor } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { KeyRing } from '../../platform/security/key-ring';
import { actorOf } from '../actor';
import { identityProblems } from '../identity.problems';
import { FactorCheck } from '../second-factors/factor-check';
import { type OpenedSession, Sessions } from '../session/open-session';
import { TrustedDevices } from '../session/trusted-devices';
import type { Visitor } from '../session/visitor';
import { type Attempt, Throttle } from '../throttle/throttle';

/** Takes the second factor of somebody whose password was right, and goes on in a new, fully signed-in session. */
@Injectable()
export class ConfirmSecondFactorCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly throttle: Throttle,
    private readonly sessions: Sessions,
    private readonly devices: TrustedDevices,
    private readonly keys: KeyRing,
    private readonly factors: FactorCheck,
  ) {}

  async run(caller: Caller, factor: SecondFactor, visitor: Visitor): Promise<OpenedSession> {
    if (caller.state !== 'second-factor') refuse(identityProblems.secondFactorNotAwaited);
    const { tenantId, personId } = caller;
    const device = this.devices.recognise(visitor.device, tenantId, personId);
    const accountKey = this.keys.hash(
      'throttled-account',
      'second-factor',
      tenantId,
      personId,
      device,
    );
    const attempt: Attempt = { tenantId, accountKey, addressKey: undefined };
    await this.throttle.enter(attempt);
    const session = await this.database.write(tenantId, async (tx) => {
      // A refusal is kept as well: the challenge is used up and the record tells of it.
      const right = await this.factors.use(tx, caller, factor, 'beside-password');
      const opened = right ? await this.stepUp(tx, caller, attempt) : undefined;
      await tx.record(actorOf(caller), {
        action: right ? 'second-factor.confirmed' : 'second-factor.refused',
        subject: { type: 'session', id: opened?.id ?? caller.sessionId },
        unitId: null,
        before: { session: caller.sessionId, state: caller.state },
        after: right ? { method: factor.method, state: 'signed-in' } : { method: factor.method },
      });
      return opened;
    });
    return session ?? refuse(identityProblems.secondFactorRefused);
  }

  private async stepUp(tx: Transaction, caller: Caller, attempt: Attempt): Promise<OpenedSession> {
    await this.throttle.forgive(tx, attempt);
    return this.sessions.stepUp(tx, caller);
  }
}
