import { Injectable, computed, inject } from '@angular/core';
import { UnitSheet } from '@weerbaar/contracts';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';
import { shownFramework, unitScoresPath } from './scores-client';

/** The own position of the unit of the scope, control by control. */
@Injectable()
export class UnitSheetStore {
  private readonly scope = inject(ScopeStore);
  private readonly resource = apiResource(
    () => {
      const unit = this.scope.unitId();
      if (unit === null) return undefined;
      return {
        path: unitScoresPath(unit),
        query: { on: this.scope.on() ?? undefined, ig: this.scope.group(), ...shownFramework },
      };
    },
    (body) => UnitSheet.parse(body),
  );

  readonly sheet = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  readonly problem = computed(() => {
    const error = this.resource.error();
    return error && problemFrom(error);
  });

  reload(): void {
    this.resource.reload();
  }
}
