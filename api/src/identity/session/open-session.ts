import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { Configuration } from '../../platform/config/configuration';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller, SessionState } from '../../platform/security/caller';
import { newSecret, secretHash, tokenOf } from '../../platform/security/session-token';
import { TrustedDevices } from './trusted-devices';
import type { Visitor } from './visitor';

/** A session that has just begun. The token leaves in a cookie and is kept nowhere. */
export interface OpenedSession {
  readonly tenantId: TenantId;
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly token: string;
  /** The mark of a known browser, once the person is fully signed in. */
  readonly device: string | undefined;
}

/** How long a session may lack its second factor, in minutes: time to find the phone, or to set one up. */
const minutesToConfirm = 10;
const minutesToEnrol = 30;

const Opened = z.object({ id: z.uuid() });

/** Begins sessions. Every step up begins a new one and ends the old, so that a token that leaked before is worth nothing after. */
@Injectable()
export class Sessions {
  constructor(
    private readonly configuration: Configuration,
    private readonly devices: TrustedDevices,
  ) {}

  /** Begins a session for somebody who has just given his password; the one that his browser carried ends. */
  async open(
    tx: Transaction,
    personId: string,
    state: SessionState,
    visitor: Visitor,
  ): Promise<OpenedSession> {
    const { carried } = visitor;
    if (carried?.tenantId === tx.tenantId) {
      await tx.run(
        sql`update session set ended_at = now() where tenant_id = ${tx.tenantId} and token_hash = ${carried.hash} and ended_at is null`,
      );
    }
    const opened = this.draft(tx.tenantId, personId, state);
    await tx.run(sql`
      insert into session (tenant_id, token_hash, id, person_id, state, user_agent, expires_at)
      values (${tx.tenantId}, ${opened.tokenHash}, ${opened.id}, ${personId}, ${state}, ${visitor.userAgent},
              now() + make_interval(mins => ${this.minutes(state)}))`);
    return opened;
  }

  /** Goes on in a new session that is fully signed in, with its whole life before it. */
  stepUp(tx: Transaction, caller: Caller): Promise<OpenedSession> {
    return this.replace(tx, caller, 'signed-in', this.minutes('signed-in'));
  }

  /** Goes on in a new session after the person proved who he is. It ends when the old one would have. */
  renew(tx: Transaction, caller: Caller): Promise<OpenedSession> {
    return this.replace(tx, caller, caller.state, null);
  }

  private async replace(
    tx: Transaction,
    caller: Caller,
    state: SessionState,
    minutes: number | null,
  ): Promise<OpenedSession> {
    const opened = this.draft(caller.tenantId, caller.personId, state);
    const [row] = await tx.rows(
      question(
        sql`
        with ended as (
          update session set ended_at = now()
           where tenant_id = ${caller.tenantId} and token_hash = ${caller.tokenHash} and ended_at is null and state = ${caller.state}
          returning person_id, user_agent, created_at, expires_at),
        opened as (
          insert into session (tenant_id, token_hash, id, person_id, state, user_agent, created_at, expires_at)
          select ${caller.tenantId}, ${opened.tokenHash}, ${opened.id}::uuid, person_id, ${state}, user_agent, created_at,
                 coalesce(now() + make_interval(mins => ${minutes}), expires_at)
            from ended
          returning id)
        select id from opened`,
        Opened,
      ),
    );
    // Two steps at the same moment: only one of them found the session open.
    return row === undefined ? refuse(problems.sessionMissing) : opened;
  }

  private draft(tenantId: TenantId, personId: string, state: SessionState): OpenedSession {
    const secret = newSecret();
    return {
      tenantId,
      id: uuidv7(),
      tokenHash: secretHash(secret),
      token: tokenOf(tenantId, secret),
      device: state === 'signed-in' ? this.devices.trust(tenantId, personId) : undefined,
    };
  }

  private minutes(state: SessionState): number {
    switch (state) {
      case 'signed-in':
        return this.configuration.sessionHours * 60;
      case 'second-factor':
        return minutesToConfirm;
      case 'enrol-second-factor':
        return minutesToEnrol;
    }
  }
}

/** Ends sessions of a person: all of them, or all but the one that goes on. Returns how many. */
export function endSessions(
  tx: Transaction,
  personId: string,
  except: string | null,
): Promise<number> {
  return tx.run(sql`
    update session set ended_at = now()
     where tenant_id = ${tx.tenantId} and person_id = ${personId} and ended_at is null and id is distinct from ${except}::uuid`);
}
