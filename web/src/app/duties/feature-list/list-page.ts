import { Component, computed, inject } from '@angular/core';
import type { EntityList } from '@weerbaar/contracts';
import { EmptyState, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { CellTemplate, DataTable, Figure, type Column } from '@weerbaar/ui/data';
import { ScopeLink } from '../../shell/scope/scope-link';
import { EntityStore } from '../data/entity-stores';

type Entity = EntityList['entities'][number];

/** The legal entities of the group: what each is under the law, and how its duties stand. */
@Component({
  selector: 'app-list-page',
  imports: [CellTemplate, DataTable, EmptyState, Figure, ProblemNotice, ScopeLink, Skeleton],
  providers: [EntityStore],
  templateUrl: './list-page.html',
})
export class ListPage {
  protected readonly book = inject(Phrasebook);
  protected readonly list = inject(EntityStore).list;

  protected readonly count = computed(() => this.list.value()?.entities.length ?? 0);
  protected readonly unclassified = computed(
    () => this.list.value()?.entities.filter((one) => one.classification === null).length ?? 0,
  );
  protected readonly beside = computed(() =>
    this.unclassified() === 0
      ? ''
      : this.book.say('entities.answer.unclassified', { count: this.unclassified() }),
  );
  protected readonly columns = computed<readonly Column<Entity>[]>(() => [
    {
      key: 'name',
      label: this.book.say('entities.entity'),
      value: (row) => row.name,
      width: '14rem',
    },
    {
      key: 'number',
      label: this.book.say('entities.number'),
      value: (row) => row.companyNumber,
      hidden: true,
    },
    {
      key: 'outcome',
      label: this.book.say('entities.classification'),
      value: (row) => this.outcomeOf(row),
      width: '10rem',
    },
    {
      key: 'review',
      label: this.book.say('entities.review'),
      value: (row) => row.classification?.reviewOn ?? null,
      text: (row) => this.book.date(row.classification?.reviewOn),
      hidden: true,
    },
    this.counted('entities.obliged', 'obliged'),
    this.counted('entities.met', 'met'),
    this.counted('entities.partly', 'partly'),
    this.counted('entities.not-met', 'notMet'),
    this.counted('entities.silent', 'silent'),
  ]);
  protected readonly rowId = (row: Entity): string => row.id;

  protected outcomeOf({ classification }: Entity): string {
    return classification === null
      ? this.book.say('entities.unclassified')
      : this.book.say(`classification.outcome.${classification.outcome}`);
  }

  private counted(
    label:
      | 'entities.obliged'
      | 'entities.met'
      | 'entities.partly'
      | 'entities.not-met'
      | 'entities.silent',
    key: keyof Entity['totals'],
  ): Column<Entity> {
    return {
      key,
      label: this.book.say(label),
      // Nobody knows how many duties bind an entity that was not classified: that is not none.
      value: (row) => (row.classification === null ? null : row.totals[key]),
      text: (row) => (row.classification === null ? '' : this.book.number(row.totals[key])),
      number: true,
      total: (rows) => this.book.number(rows.reduce((sum, row) => sum + row.totals[key], 0)),
    };
  }
}
