import { Injectable, computed, inject, linkedSignal } from '@angular/core';
import { FrameworkView, TargetList, TargetSet, type SetTarget } from '@weerbaar/contracts';
import { ApiClient, apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';

/** The targets that hold for the unit of the scope on its day. */
@Injectable()
export class TargetStore {
  private readonly scope = inject(ScopeStore);
  private readonly api = inject(ApiClient);
  private readonly fetched = apiResource(
    () => {
      const unit = this.scope.unitId();
      if (unit === null) return undefined;
      return { path: `/units/${unit}/targets`, query: { on: this.scope.on() ?? undefined } };
    },
    (body) => TargetList.parse(body),
  );
  private readonly framework = apiResource(
    () => ({ path: '/frameworks/cis/8.1' }),
    (body) => FrameworkView.parse(body),
  );

  /** What holds; another day of the same unit replaces it only once it is there. */
  readonly list = linkedSignal<
    { readonly unitId: string | null; readonly now: TargetList | undefined; readonly failed: boolean },
    TargetList | undefined
  >({
    source: () => ({
      unitId: this.scope.unitId(),
      now: this.fetched.hasValue() ? this.fetched.value() : undefined,
      failed: this.fetched.error() !== undefined,
    }),
    computation: ({ unitId, now, failed }, before) => {
      if (now || failed) return now;
      return before?.source.unitId === unitId ? before.value : undefined;
    },
  }).asReadonly();
  /** The codes of the controls, in their order; undefined until they are there. */
  readonly controls = computed(() =>
    this.framework.hasValue() ? this.framework.value().controls.map((control) => control.code) : undefined,
  );
  readonly problem = computed(() => {
    const error = this.fetched.error() ?? this.framework.error();
    return error && problemFrom(error);
  });

  /** Where they are downloaded as a workbook. */
  readonly workbook = computed(() => {
    const query = { on: this.scope.on() ?? undefined, format: 'xlsx' };
    return apiUrl(`/units/${this.scope.unitId() ?? ''}/targets/export`, query);
  });

  /** Asks again. */
  reload(): void {
    this.fetched.reload();
    if (this.framework.error()) this.framework.reload();
  }

  /** What holds at this moment, whatever the page shows. */
  now(unitId: string): Promise<TargetList> {
    return this.api.get(`/units/${unitId}/targets`, (body) => TargetList.parse(body));
  }

  /** Sets or clears a target, provided that it is still as `seen`. */
  set(unitId: string, target: SetTarget, seen: number, idempotencyKey: string): Promise<TargetSet> {
    const parse = (body: unknown) => TargetSet.parse(body);
    return this.api.post(`/units/${unitId}/targets`, target, parse, { ifMatch: seen, idempotencyKey });
  }
}
