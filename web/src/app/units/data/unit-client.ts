import { Service, computed, inject } from '@angular/core';
import {
  UnitChanged,
  UnitDetail,
  type ChangeUnit,
  type CreateUnit,
  type RetractUnitVersion,
} from '@weerbaar/contracts';
import { ApiClient, apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

const parseChanged = (body: unknown): UnitChanged => UnitChanged.parse(body);
const parseDetail = (body: unknown): UnitDetail => UnitDetail.parse(body);

/** What changes the tree of units; the only place that knows these addresses. */
@Service()
export class UnitClient {
  private readonly api = inject(ApiClient);

  /** A unit as it stands today, with its history. */
  find(id: string): Promise<UnitDetail> {
    return this.api.get(`/units/${id}`, parseDetail);
  }

  /** Adds a unit. */
  create(unit: CreateUnit, idempotencyKey: string): Promise<UnitChanged> {
    return this.api.post('/units', unit, parseChanged, { idempotencyKey });
  }

  /** Changes a unit from a day on, or corrects an earlier change, provided that its head is still `seen`. */
  change(id: string, change: ChangeUnit, seen: number, idempotencyKey: string): Promise<UnitChanged> {
    return this.api.post(`/units/${id}/versions`, change, parseChanged, { ifMatch: seen, idempotencyKey });
  }

  /** Takes a version back, provided that the head is still `seen`. */
  retract(id: string, body: RetractUnitVersion, seen: number, idempotencyKey: string): Promise<UnitChanged> {
    return this.api.post(`/units/${id}/retractions`, body, parseChanged, { ifMatch: seen, idempotencyKey });
  }
}

/**
 * A unit as it stood on a day (null for today) with its history, asked anew when either changes. Must
 * be called where injection works.
 */
export function unitDetail(id: () => string, on: () => string | null) {
  const fetched = apiResource(() => ({ path: `/units/${id()}`, query: { on: on() ?? undefined } }), parseDetail);
  return {
    detail: computed(() => (fetched.hasValue() ? fetched.value() : undefined)),
    problem: computed(() => {
      const error = fetched.error();
      return error && problemFrom(error);
    }),
    reload: (): void => {
      fetched.reload();
    },
  };
}
