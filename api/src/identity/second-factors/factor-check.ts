import { Injectable } from '@nestjs/common';
import type { SecondFactor } from '@weerbaar/contracts';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { Authenticators } from './authenticators';
import { takeChallenge } from './challenge';
import { Passkeys, type Showing } from './passkeys';
import { useRecoveryCode } from './recovery-codes';

/** Whether what somebody shows is a second factor of his. Whatever comes of it, a code and a challenge serve once. */
@Injectable()
export class FactorCheck {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly passkeys: Passkeys,
  ) {}

  async use(
    tx: Transaction,
    caller: Caller,
    factor: SecondFactor,
    showing: Showing,
  ): Promise<boolean> {
    switch (factor.method) {
      case 'authenticator':
        return this.authenticators.use(tx, caller.personId, factor.code);
      case 'recovery-code':
        return useRecoveryCode(tx, caller.personId, factor.code);
      case 'passkey': {
        const challenge = await takeChallenge(tx, caller);
        if (challenge === undefined) return false;
        return this.passkeys.use(tx, caller.personId, factor.response, challenge, showing);
      }
    }
  }
}
