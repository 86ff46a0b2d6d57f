import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '@weerbaar/access';
import type { CalendarDate, PersonId, TenantId } from '@weerbaar/kernel';

export type SessionState = 'signed-in' | 'second-factor' | 'enrol-second-factor';

/** A role on a unit and below that holds now. */
export interface HeldGrant {
  readonly id: string;
  readonly role: Role;
  readonly unitId: string;
  readonly asAt: CalendarDate | null;
  readonly expiresAt: string | null;
  /** On the root of the tree, so that it reaches the whole organisation. */
  readonly atRoot: boolean;
}

/** Who calls, as the database knew at the begin of this request. */
export interface Caller {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly sessionId: string;
  readonly tokenHash: Buffer;
  readonly state: SessionState;
  /** Grants that hold now: neither revoked nor expired. */
  readonly grants: readonly HeldGrant[];
  readonly roles: readonly Role[];
  /** When the person last proved who he is: sensitive changes ask for it again. */
  readonly provedAt: Date;
  /** Today in Brussels. */
  readonly today: CalendarDate;
  /** What makes a creating request safe to send twice; absent when the client sent none. */
  readonly idempotency: Idempotency | undefined;
}

export interface Idempotency {
  readonly key: string;
  readonly route: string;
  readonly requestHash: Buffer;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

/** The caller of this request; a route that is not public always has one. */
export const CalledBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller === undefined) throw new Error('a public route asked for its caller');
  return caller;
});
