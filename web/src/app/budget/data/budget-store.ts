import { Injectable, computed, inject } from '@angular/core';
import { BudgetView } from '@weerbaar/contracts';
import { cents, type CellBalance } from '@weerbaar/money';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';

/** The books as at the day of the scope. */
@Injectable()
export class BudgetStore {
  private readonly scope = inject(ScopeStore);
  private readonly fetched = apiResource(
    () => ({ path: '/budget', query: { on: this.scope.on() ?? undefined } }),
    (body) => BudgetView.parse(body),
  );

  /** The books; undefined until they are there. */
  readonly books = computed(() => (this.fetched.hasValue() ? this.fetched.value() : undefined));
  readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  /** Every cell as the rules take it. */
  readonly cells = computed<readonly CellBalance[]>(() =>
    (this.books()?.cells ?? []).map((cell) => ({
      line: cell.lineId,
      year: cell.year,
      initiative: cell.initiativeId,
      balance: {
        decided: cents(cell.decided),
        spent: cents(cell.spent),
        paid: cents(cell.paid),
        open: cents(cell.open),
        forecast: cents(cell.forecast),
        free: cents(cell.free),
      },
    })),
  );
  private readonly lines = computed(() => new Map(this.books()?.lines.map((one) => [one.id, one])));
  private readonly initiatives = computed(
    () => new Map(this.books()?.initiatives.map((one) => [one.id, one])),
  );

  /** Asks again. */
  reload(): void {
    this.fetched.reload();
  }

  /** A line by its id. */
  line(id: string | null) {
    return id === null ? undefined : this.lines().get(id);
  }

  /** An initiative by its id, as the books know it. */
  initiative(id: string | null) {
    return id === null ? undefined : this.initiatives().get(id);
  }
}
