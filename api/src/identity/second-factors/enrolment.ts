import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { type OpenedSession, Sessions } from '../session/open-session';
import type { Factors } from './factors';
import { renewRecoveryCodes } from './recovery-codes';

/** What follows when somebody has one more second factor. */
export interface Enrolled {
  /** New codes, to be shown once; none when the person already has some. */
  readonly recoveryCodes: string[];
  /** The session that goes on, when this was the factor that was demanded. */
  readonly session: OpenedSession | undefined;
}

/** Finishes the setting up of a second factor, whichever it is. */
@Injectable()
export class Enrolment {
  constructor(private readonly sessions: Sessions) {}

  /** `before` are the factors that the person had until now. */
  async finish(tx: Transaction, caller: Caller, before: Factors): Promise<Enrolled> {
    const recoveryCodes = before.recovery_code ? [] : await renewRecoveryCodes(tx, caller.personId);
    const session =
      caller.state === 'enrol-second-factor' ? await this.sessions.stepUp(tx, caller) : undefined;
    return { recoveryCodes, session };
  }
}
