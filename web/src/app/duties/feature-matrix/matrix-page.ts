import { Component, computed, inject } from '@angular/core';
import type { DutyMatrix } from '@weerbaar/contracts';
import { EmptyState, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { ScopeLink } from '../../shell/scope/scope-link';
import { MatrixStore } from '../data/entity-stores';
import { LawTexts } from '../data/law-texts';

type Cell = DutyMatrix['entities'][number]['cells'][number];

/** Every duty in a row, every entity in a column: what is said where something binds. */
@Component({
  selector: 'app-matrix-page',
  imports: [EmptyState, Figure, ProblemNotice, ScopeLink, Skeleton],
  providers: [MatrixStore],
  templateUrl: './matrix-page.html',
  styleUrl: './matrix-page.css',
})
export class MatrixPage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  protected readonly matrix = inject(MatrixStore).matrix;

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

  protected wordOf(cell: Cell | undefined): string {
    if (!cell || cell.binding === 'none') return '';
    if (cell.status !== null) return this.book.say(`entities.matrix.short.${cell.status}`);
    if (cell.binding === 'open') return '?';
    return cell.binding === 'obliged' ? this.book.say('entities.matrix.short.silent') : '';
  }
}
