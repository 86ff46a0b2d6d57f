import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { may, type Permission, reaches, type Role } from '@weerbaar/access';
import { todayInBrussels, type PersonId, type TenantId } from '@weerbaar/kernel';
import { Configuration } from '../config/configuration';
import { sql } from '../database/sql';
import { TenantDatabase } from '../database/tenant-database';
import { problems, refuse } from '../http/problem';
import { Clock } from './clock';
import type { Caller, Idempotency } from './caller';
import { findSession, type SessionRow } from './find-session.query';
import { type Demand, demandKey } from './requires';
import { readToken, sessionCookie } from './session-token';

/**
 * Who calls and whether he may. Runs before every handler; on which unit he may is asked in the statement itself,
 * by joining his grants with the tree.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: TenantDatabase,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const demand = this.reflector.get<Demand | undefined>(demandKey, context.getHandler());
    // Boot refuses a route without a demand; should one slip through, it stays shut.
    if (demand === undefined) return refuse(problems.notAllowed);
    if (demand.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.callerOf(request);
    request.caller = caller;
    if (demand.kind === 'pending') return true;
    if (demand.kind === 'enrolling' && caller.state === 'enrol-second-factor') return true;
    if (caller.state !== 'signed-in')
      return refuse(problems.secondFactorDemanded, { state: caller.state });
    if (demand.kind === 'permission' && !mayCall(caller, demand.permission))
      return refuse(problems.notAllowed);
    return true;
  }

  private async callerOf(request: FastifyRequest): Promise<Caller> {
    const token = readToken(request.cookies[sessionCookie] ?? '');
    if (token === undefined) return refuse(problems.sessionMissing);
    const [session] = await this.database.read(
      token.tenantId,
      findSession(
        token.tenantId,
        token.hash,
        this.configuration.sessionIdleMinutes,
        todayInBrussels(this.clock.now()),
      ),
    );
    if (session === undefined) return refuse(problems.sessionMissing);
    if (session.stale) await this.seen(token.tenantId, token.hash);
    return this.caller(token.tenantId, token.hash, session, request);
  }

  private caller(
    tenantId: TenantId,
    tokenHash: Buffer,
    session: SessionRow,
    request: FastifyRequest,
  ): Caller {
    const { grants } = session;
    return {
      tenantId,
      personId: session.person_id as PersonId,
      sessionId: session.id,
      tokenHash,
      state: session.state,
      grants,
      roles: [...new Set(grants.map((grant): Role => grant.role))],
      provedAt: session.proved_at,
      today: todayInBrussels(this.clock.now()),
      idempotency: idempotencyOf(request),
    };
  }

  /** At most once a minute, so that reading stays reading. */
  private async seen(tenantId: TenantId, hash: Buffer): Promise<void> {
    await this.database.write(tenantId, (tx) =>
      tx.run(
        sql`update session set last_seen_at = now() where tenant_id = ${tenantId} and token_hash = ${hash} and ended_at is null`,
      ),
    );
  }
}

/** Whether some grant carries the permission; one that reaches the whole organisation must be held at its root. */
export function mayCall(caller: Pick<Caller, 'grants'>, permission: Permission): boolean {
  return caller.grants.some(
    (grant) => may(grant.role, permission) && (reaches[permission] !== 'root' || grant.atRoot),
  );
}

function idempotencyOf(request: FastifyRequest): Idempotency | undefined {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return undefined;
  if (!/^[\x21-\x7e]{8,200}$/.test(key))
    return refuse(problems.requestInvalid, { header: 'idempotency-key' });
  return { key, route: `${request.method} ${request.url}`, requestHash: hashOf(request.body) };
}

function hashOf(body: unknown): Buffer {
  let text: string;
  try {
    text = JSON.stringify(body ?? null);
  } catch {
    // What was parsed can be written again, unless it is nested deeper than any message of ours.
    return refuse(problems.requestMalformed);
  }
  return createHash('sha256').update(text).digest();
}
