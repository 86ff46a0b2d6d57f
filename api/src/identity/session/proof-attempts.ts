import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { KeyRing } from '../../platform/security/key-ring';
import { actorOf } from '../actor';
import { type Attempt, Throttle } from '../throttle/throttle';
import { TrustedDevices } from './trusted-devices';
import type { Visitor } from './visitor';

/** Attempts to prove within a session who one is. Whatever somebody tries it with, they are counted together. */
@Injectable()
export class ProofAttempts {
  constructor(
    private readonly throttle: Throttle,
    private readonly devices: TrustedDevices,
    private readonly keys: KeyRing,
  ) {}

  /** Counts an attempt; refuses it while its account must wait. */
  async enter({ tenantId, personId }: Caller, visitor: Visitor): Promise<Attempt> {
    const device = this.devices.recognise(visitor.device, tenantId, personId);
    const accountKey = this.keys.hash('throttled-account', 'proof', tenantId, personId, device);
    const attempt: Attempt = { tenantId, accountKey, addressKey: undefined };
    await this.throttle.enter(attempt);
    return attempt;
  }
}

/** Tells the record that somebody could not prove who he is. */
export async function recordRefusedProof(tx: Transaction, caller: Caller): Promise<void> {
  await tx.record(actorOf(caller), {
    action: 'proof.refused',
    subject: { type: 'person', id: caller.personId },
    unitId: null,
    before: null,
    after: null,
  });
}
