import type { TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';

/** What a request was answered with, whoever sent it. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly body: unknown;
}

/** A request that is ready to be sent: everything that it needs is there. */
export interface ReadyRequest {
  send(): Promise<Told>;
  /** Who does it; called when it is done, since some only come into being by it. */
  actor(): string | Promise<string>;
  /** Values about people that the request brings along: they may not stand in the bytes of its event. */
  readonly personal?: readonly string[];
  /** Where the tenant is not the one of the stage. */
  readonly tenantId?: string;
}

/** Where a request is prepared: a fresh tenant with one unit. */
export interface Stage {
  readonly api: TestApi;
  readonly tenant: TestTenant;
  readonly unit: string;
}

/** An operation that changes something, driven once with success. */
export interface Mutation {
  readonly status: number;
  /** The actions of the events that it writes: one, or each part of a compound act, in order. */
  readonly records: readonly string[];
  prepare(stage: Stage): Promise<ReadyRequest>;
  /** Why the request cannot be sent again after it failed, and is prepared afresh. */
  readonly once?: string;
}

/** Mutations by operation: `POST /api/v1/units`. */
export type Mutations = Readonly<Record<string, Mutation>>;
