import { Service, computed, inject } from '@angular/core';
import { UnitTree } from '@weerbaar/contracts';
import { apiResource } from '../../shell/api/api-client';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';

type Unit = UnitTree['units'][number];

/** The units as they were on the day of the scope: for the unit picker and for every page that names a unit. */
@Service()
export class UnitTreeStore {
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly tree = apiResource(
    () =>
      this.session.may('unit.read')
        ? { path: '/units', query: { on: this.scope.on() ?? undefined } }
        : undefined,
    (body) => UnitTree.parse(body),
  );

  /** All units, each before its children; empty while loading. */
  readonly units = computed<readonly Unit[]>(() =>
    this.tree.hasValue() ? this.tree.value().units : [],
  );
  readonly loading = this.tree.isLoading;
  readonly error = this.tree.error;
  private readonly byId = computed(() => new Map(this.units().map((unit) => [unit.id, unit])));
  /** The unit of the scope; undefined while loading or when it does not exist on that day. */
  readonly current = computed(() => this.unit(this.scope.unitId()));

  /** A unit by its id. */
  unit(id: string | null): Unit | undefined {
    return id === null ? undefined : this.byId().get(id);
  }

  /** The units above a unit, the top first, itself not among them. */
  above(id: string | null): readonly Unit[] {
    const found: Unit[] = [];
    let next = this.unit(this.unit(id)?.parentId ?? null);
    while (next && !found.includes(next)) {
      found.unshift(next);
      next = this.unit(next.parentId);
    }
    return found;
  }

  /** The units right below a unit that are not archived. */
  below(id: string | null): readonly Unit[] {
    return this.units().filter((unit) => unit.parentId === id && !unit.archived);
  }

  /** Asks again, after the tree was changed. */
  reload(): void {
    this.tree.reload();
  }
}
