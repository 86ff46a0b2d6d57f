import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { Clock } from '../../platform/security/clock';
import { KeyRing } from '../../platform/security/key-ring';
import { stepOfCode } from './authenticator-code';

const Sealed = z.object({ id: z.uuid(), secret_sealed: z.instanceof(Buffer) });
const minutesToConfirm = 30;

/** Where a sealed secret lies: it opens nowhere else. */
const placeOf = (tenantId: string, id: string): string => `${tenantId}/${id}`;

/** The authenticator apps of people. A person uses one; a new one takes its place once it is confirmed. */
@Injectable()
export class Authenticators {
  constructor(
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** A new secret that waits for its first code. What was offered before and never confirmed is void. */
  async offer(tx: Transaction, personId: string): Promise<{ id: string; secret: Buffer }> {
    const [id, secret] = [uuidv7(), randomBytes(20)];
    await tx.run(sql`
      update authenticator set removed_at = now()
       where tenant_id = ${tx.tenantId} and person_id = ${personId} and confirmed_at is null and removed_at is null`);
    await tx.run(sql`
      insert into authenticator (tenant_id, id, person_id, secret_sealed)
      values (${tx.tenantId}, ${id}, ${personId}, ${this.keys.seal('authenticator-secret', placeOf(tx.tenantId, id), secret)})`);
    return { id, secret };
  }

  /** Takes the offered app into use when the code is one of its own; the one in use until now is removed. */
  async confirm(tx: Transaction, personId: string, id: string, code: string): Promise<boolean> {
    const [offered] = await tx.rows(
      question(
        sql`select id, secret_sealed from authenticator
             where tenant_id = ${tx.tenantId} and person_id = ${personId} and id = ${id} and confirmed_at is null and removed_at is null
               and created_at > now() - make_interval(mins => ${minutesToConfirm})
               for update`,
        Sealed,
      ),
    );
    const step = offered === undefined ? null : this.step(tx, offered, code);
    if (step === null) return false;
    await this.remove(tx, personId);
    await tx.run(sql`
      update authenticator set confirmed_at = now(), last_step = ${step}
       where tenant_id = ${tx.tenantId} and id = ${id} and confirmed_at is null`);
    return true;
  }

  /** Whether the code is one of the app in use. Each works once: its step must lie after the last one used, here and everywhere. */
  async use(tx: Transaction, personId: string, code: string): Promise<boolean> {
    const [used] = await tx.rows(
      question(
        sql`select id, secret_sealed from authenticator
             where tenant_id = ${tx.tenantId} and person_id = ${personId} and confirmed_at is not null and removed_at is null`,
        Sealed,
      ),
    );
    const step = used === undefined ? null : this.step(tx, used, code);
    if (used === undefined || step === null) return false;
    const taken = await tx.run(sql`
      update authenticator set last_step = ${step}
       where tenant_id = ${tx.tenantId} and id = ${used.id} and last_step < ${step} and removed_at is null`);
    return taken === 1;
  }

  /** Takes the app out of use; returns whether there was one. */
  async remove(tx: Transaction, personId: string): Promise<boolean> {
    const removed = await tx.run(sql`
      update authenticator set removed_at = now()
       where tenant_id = ${tx.tenantId} and person_id = ${personId} and confirmed_at is not null and removed_at is null`);
    return removed > 0;
  }

  /** Takes away the app in use and whatever waits for its first code. */
  async removeAll(tx: Transaction, personId: string): Promise<void> {
    await tx.run(sql`
      update authenticator set removed_at = now()
       where tenant_id = ${tx.tenantId} and person_id = ${personId} and removed_at is null`);
  }

  private step(tx: Transaction, row: z.infer<typeof Sealed>, code: string): number | null {
    const secret = this.keys.open(
      'authenticator-secret',
      placeOf(tx.tenantId, row.id),
      row.secret_sealed,
    );
    return stepOfCode(secret, code, this.clock.now());
  }
}
