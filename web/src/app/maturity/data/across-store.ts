import { Injectable, computed, inject, signal } from '@angular/core';
import { SafeguardAcross } from '@weerbaar/contracts';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';
import { acrossPath, shownFramework } from './scores-client';

/** One safeguard in every unit at and below the one of the scope. */
@Injectable()
export class AcrossStore {
  private readonly scope = inject(ScopeStore);
  private readonly code = signal<string | undefined>(undefined);
  private readonly resource = apiResource(
    () => {
      const code = this.code();
      if (code === undefined) return undefined;
      return {
        path: acrossPath(code),
        query: {
          unit: this.scope.unitId() ?? undefined,
          on: this.scope.on() ?? undefined,
          ...shownFramework,
        },
      };
    },
    (body) => SafeguardAcross.parse(body),
  );

  readonly across = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  readonly problem = computed(() => {
    const error = this.resource.error();
    return error && problemFrom(error);
  });

  show(code: string): void {
    this.code.set(code);
  }

  reload(): void {
    this.resource.reload();
  }
}
