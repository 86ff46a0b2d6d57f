import { Injectable, computed, inject } from '@angular/core';
import {
  ControlWeights,
  ControlWeightsSet,
  Dashboard,
  type SetControlWeights,
} from '@weerbaar/contracts';
import { ApiClient, apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';

const path = '/frameworks/cis/8.1/weights';

/** What the controls weigh on the day of the scope, and the figures that they are applied to. */
@Injectable()
export class WeightsStore {
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly api = inject(ApiClient);
  private readonly fetched = apiResource(
    () => ({ path, query: { on: this.scope.on() ?? undefined } }),
    (body) => ControlWeights.parse(body),
  );
  /** Of the highest unit that this person may see: weights hold for the whole organisation. */
  private readonly dashboard = apiResource(
    () => {
      const unit = this.session.session()?.homeUnitId ?? null;
      if (unit === null) return undefined;
      return { path: `/units/${unit}/dashboard`, query: { on: this.scope.on() ?? undefined } };
    },
    (body) => Dashboard.parse(body),
  );

  readonly list = computed(() => (this.fetched.hasValue() ? this.fetched.value() : undefined));
  readonly board = computed(() => (this.dashboard.hasValue() ? this.dashboard.value() : undefined));
  readonly problem = computed(() => {
    const error = this.fetched.error() ?? this.dashboard.error();
    return error && problemFrom(error);
  });

  /** Asks again. */
  reload(): void {
    this.fetched.reload();
    this.dashboard.reload();
  }

  /** Sets weights, provided that the last ones are those of `seen`. */
  set(change: SetControlWeights, seen: number, idempotencyKey: string): Promise<ControlWeightsSet> {
    const parse = (body: unknown) => ControlWeightsSet.parse(body);
    return this.api.post(path, change, parse, { ifMatch: seen, idempotencyKey });
  }
}
