import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { Passwords } from '../../platform/security/passwords';
import { identityProblems, wrongEntry } from '../identity.problems';
import { type Attempt, Throttle } from '../throttle/throttle';
import { ProofAttempts, recordRefusedProof } from './proof-attempts';
import type { Visitor } from './visitor';

const Held = z.object({ password_hash: z.string().nullable() });

/** A password that was given again and was right; what is done with it must find it unchanged. */
export interface GivenPassword {
  readonly hash: string;
  readonly attempt: Attempt;
}

/** Asks the caller for his own password again: whoever found his browser open does not know it, and may not guess for long. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly database: TenantDatabase,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly proofs: ProofAttempts,
  ) {}

  async ask(
    caller: Caller,
    visitor: Visitor,
    path: string,
    password: string,
  ): Promise<GivenPassword> {
    const { tenantId, personId } = caller;
    const attempt = await this.proofs.enter(caller, visitor);
    const [held] = await this.database.read(
      tenantId,
      question(
        sql`select password_hash from person where tenant_id = ${tenantId} and id = ${personId} and deactivated_at is null`,
        Held,
      ),
    );
    const hash = held?.password_hash ?? null;
    if ((await this.verify(hash, password, attempt)) && hash !== null) return { hash, attempt };
    await this.database.write(tenantId, (tx) => recordRefusedProof(tx, caller));
    throw wrongEntry(identityProblems.passwordWrong, path);
  }

  /** Locks the person's row while his password is still the one that he gave. */
  async hold(tx: Transaction, caller: Caller, given: GivenPassword): Promise<void> {
    await this.throttle.forgive(tx, given.attempt);
    const held = await tx.rows(
      question(
        sql`select password_hash from person where tenant_id = ${tx.tenantId} and id = ${caller.personId}
               and password_hash = ${given.hash} and deactivated_at is null for update`,
        Held,
      ),
    );
    if (held.length === 0) refuse(problems.sessionMissing);
  }

  private async verify(hash: string | null, password: string, attempt: Attempt): Promise<boolean> {
    try {
      return await this.passwords.verify(hash, password);
    } catch (error) {
      await this.throttle.takeBack(attempt);
      throw error;
    }
  }
}
