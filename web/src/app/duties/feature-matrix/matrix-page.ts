import { Component, computed, inject } from '@angular/core';
import type { ClaimVerdict, DutyMatrix } from '@weerbaar/contracts';
import { Button, EmptyState, Icon, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { apiUrl } from '../../shell/api/api-client';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { MatrixStore } from '../data/entity-stores';
import { LawTexts } from '../data/law-texts';
import { GroupNav } from '../ui/group-nav';

type Cell = DutyMatrix['entities'][number]['cells'][number];

/** Every duty in a row, every entity in a column: what is said where something binds. */
@Component({
  selector: 'app-matrix-page',
  imports: [Button, EmptyState, Figure, GroupNav, Icon, ProblemNotice, ScopeLink, Skeleton],
  providers: [MatrixStore],
  templateUrl: './matrix-page.html',
  styleUrl: './matrix-page.css',
})
export class MatrixPage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  private readonly store = inject(MatrixStore);
  private readonly scope = inject(ScopeStore);
  protected readonly matrix = this.store.matrix;

  /** Why a claim is contradicted, by entity and duty. */
  protected readonly flags = computed(
    () =>
      new Map(
        (this.store.contradictions.value()?.entities ?? []).flatMap(({ id, duties }) =>
          duties.map(({ code, claim }) => [`${id} ${code}`, claim] as const),
        ),
      ),
  );
  protected readonly beside = computed(() =>
    this.flags().size === 0
      ? ''
      : this.book.say('entities.answer.contradicted', { count: this.flags().size }),
  );

  private readonly bound = computed(() =>
    (this.matrix.value()?.entities ?? [])
      .flatMap(({ cells }) => cells)
      .filter(({ binding }) => binding === 'obliged'),
  );
  protected readonly met = computed(() =>
    this.book.number(this.bound().filter(({ status }) => status === 'met').length),
  );
  protected readonly sentence = computed(() =>
    this.book.say('entities.matrix.answer', { count: this.bound().length }),
  );
  /** Duties under their theme; `at` is the place of their cells. */
  protected readonly themes = computed(() => {
    const duties = (this.matrix.value()?.duties ?? []).map((duty, at) => ({ ...duty, at }));
    return [...Map.groupBy(duties, ({ theme }) => theme)].map(([theme, rows]) => ({ theme, rows }));
  });

  protected exported(format: 'csv' | 'xlsx'): string {
    return apiUrl('/duties/matrix/export', { on: this.scope.day(), format });
  }

  protected reasonOf(entity: string, duty: string): string {
    const claim = this.flags().get(`${entity} ${duty}`);
    return claim === undefined
      ? ''
      : this.book.say('duties.claim.contradicted', {
          found: this.shareOf(claim.found),
          asked: this.shareOf(claim.asked),
        });
  }

  private shareOf(share: ClaimVerdict['found']): string {
    return share === null
      ? ''
      : this.book.percentage(Number(share.numerator) / Number(share.denominator));
  }

  protected wordOf(cell: Cell | undefined): string {
    if (!cell || cell.binding === 'none') return '';
    if (cell.status !== null) return this.book.say(`entities.matrix.short.${cell.status}`);
    if (cell.binding === 'open') return '?';
    return cell.binding === 'obliged' ? this.book.say('entities.matrix.short.silent') : '';
  }
}
