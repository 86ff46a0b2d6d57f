import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { Problem, problems } from '../../platform/http/problem';
import { accountLimit, addressLimit, countAttempt, isForgotten } from './attempt-limit';

/** Somebody tries to prove who he is. Keys are keyed hashes: no address and no account can be read from them. */
export interface Attempt {
  /** Undefined when there is no such organisation. */
  readonly tenantId: TenantId | undefined;
  readonly accountKey: Buffer;
  /** Undefined when the attempt comes from within a session. */
  readonly addressKey: Buffer | undefined;
}

/** The tenant that nobody is: work for an unknown organisation goes through the same door and finds nothing. */
export const nobodysTenant = '00000000-0000-0000-0000-000000000000' as TenantId;

const Counted = z.object({ failures: z.int() });
const Wait = z.object({ seconds: z.coerce.number() });

/**
 * Slows down guessing, in the database, so that it survives a restart and holds for every process. An attempt is counted before
 * it is looked at and taken back when it was right: a thousand guesses at the same moment are a thousand attempts.
 */
@Injectable()
export class Throttle {
  constructor(private readonly database: TenantDatabase) {}

  /** Counts an attempt. Refuses it, uncounted and unlooked at, while its account or its address must wait. */
  async enter(attempt: Attempt): Promise<void> {
    const wait = await this.database.write(attempt.tenantId ?? nobodysTenant, async (tx) => {
      const { addressKey, accountKey, tenantId } = attempt;
      // Always the address first: rows are locked in one order everywhere.
      if (addressKey !== undefined) {
        const waitOfAddress = await enterUnwalled(tx, addressKey, addressLimit);
        if (waitOfAddress > 0) return waitOfAddress;
      }
      return tenantId === undefined
        ? enterUnwalled(tx, accountKey, accountLimit)
        : enterAccount(tx, tenantId, accountKey);
    });
    if (wait > 0) throw new Problem(problems.throttled, {}, { 'retry-after': String(wait) });
  }

  /** The attempt was right: its account starts afresh, and its address is one failure better. */
  async forgive(tx: Transaction, attempt: Attempt): Promise<void> {
    await this.takeBackAddress(tx, attempt);
    await tx.run(
      sql`delete from account_throttle where tenant_id = ${attempt.tenantId} and account_key = ${attempt.accountKey}`,
    );
  }

  /** The attempt could not be looked at: it does not count. */
  async takeBack(attempt: Attempt): Promise<void> {
    await this.database.write(attempt.tenantId ?? nobodysTenant, async (tx) => {
      await this.takeBackAddress(tx, attempt);
      await tx.run(
        attempt.tenantId === undefined
          ? sql`update address_throttle set failures = greatest(0, failures - 1), blocked_until = null where address_key = ${attempt.accountKey}`
          : sql`update account_throttle set failures = greatest(0, failures - 1), blocked_until = null
                 where tenant_id = ${attempt.tenantId} and account_key = ${attempt.accountKey}`,
      );
    });
  }

  private async takeBackAddress(tx: Transaction, { addressKey }: Attempt): Promise<void> {
    if (addressKey === undefined) return;
    await tx.run(
      sql`update address_throttle set failures = greatest(0, failures - 1), blocked_until = null where address_key = ${addressKey}`,
    );
  }
}

/** For an address, and for an account of an organisation that does not exist. Returns the seconds to wait, 0 for none. */
async function enterUnwalled(
  tx: Transaction,
  key: Buffer,
  limit: typeof accountLimit,
): Promise<number> {
  const counted = await tx.rows(
    question(
      sql`insert into address_throttle as t (address_key, failures, last_failure_at) values (${key}, 1, now())
          on conflict (address_key) do update ${countAttempt(limit)} returning failures`,
      Counted,
    ),
  );
  if (isSweep(key)) await sweepAddresses(tx);
  if (counted.length > 0) return 0;
  const [wait] = await tx.rows(
    question(
      sql`select greatest(1, ceil(extract(epoch from blocked_until - now()))) as seconds from address_throttle where address_key = ${key}`,
      Wait,
    ),
  );
  return wait?.seconds ?? 1;
}

async function enterAccount(tx: Transaction, tenantId: TenantId, key: Buffer): Promise<number> {
  const counted = await tx.rows(
    question(
      sql`insert into account_throttle as t (tenant_id, account_key, failures, last_failure_at) values (${tenantId}, ${key}, 1, now())
          on conflict (tenant_id, account_key) do update ${countAttempt(accountLimit)} returning failures`,
      Counted,
    ),
  );
  if (isSweep(key)) await sweepAccounts(tx, tenantId);
  if (counted.length > 0) return 0;
  const [wait] = await tx.rows(
    question(
      sql`select greatest(1, ceil(extract(epoch from blocked_until - now()))) as seconds
            from account_throttle where tenant_id = ${tenantId} and account_key = ${key}`,
      Wait,
    ),
  );
  return wait?.seconds ?? 1;
}

/**
 * One key in 256 also clears what is forgotten, the oldest first and a thousand at most: four times what random guesses can
 * add, so that they do not fill the tables. Rows that somebody else holds are left for the next.
 */
const isSweep = (key: Buffer): boolean => key[0] === 0;
const mostSwept = 1_000;

async function sweepAddresses(tx: Transaction): Promise<void> {
  await tx.run(sql`
    delete from address_throttle where address_key in (
      select t.address_key from address_throttle t where ${isForgotten(addressLimit, tx.now)}
       order by t.last_failure_at limit ${mostSwept} for update skip locked)`);
}

async function sweepAccounts(tx: Transaction, tenantId: TenantId): Promise<void> {
  await tx.run(sql`
    delete from account_throttle where tenant_id = ${tenantId} and account_key in (
      select t.account_key from account_throttle t where t.tenant_id = ${tenantId} and ${isForgotten(accountLimit, tx.now)}
       order by t.last_failure_at limit ${mostSwept} for update skip locked)`);
}
