import { Injectable, computed, inject, linkedSignal } from '@angular/core';
import { Dashboard } from '@weerbaar/contracts';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';

/** The dashboard of the unit, day and group in the scope. Each visit of the page has its own. */
@Injectable()
export class DashboardStore {
  private readonly scope = inject(ScopeStore);
  private readonly fetched = apiResource(
    () => {
      const unit = this.scope.unitId();
      if (unit === null) return undefined;
      return {
        path: `/units/${unit}/dashboard`,
        query: {
          on: this.scope.on() ?? undefined,
          ig: this.scope.group(),
          known: this.scope.known() ?? undefined,
        },
      };
    },
    (body) => Dashboard.parse(body),
  );

  /** What is shown. Another day or group of the same unit replaces it only once it is there, so that nothing jumps. */
  readonly board = linkedSignal<
    { readonly unitId: string | null; readonly now: Dashboard | undefined; readonly failed: boolean },
    Dashboard | undefined
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
  readonly loading = this.fetched.isLoading;
  readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });

  /** Asks again. */
  reload(): void {
    this.fetched.reload();
  }
}
