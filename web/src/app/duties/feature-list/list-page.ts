import { Component, computed, inject } from '@angular/core';
import type { EntityList } from '@weerbaar/contracts';
import { EmptyState, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { CellTemplate, DataTable, Figure, type Column } from '@weerbaar/ui/data';
import { apiUrl } from '../../shell/api/api-client';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { EntityStore } from '../data/entity-stores';
import { GroupNav } from '../ui/group-nav';

type Entity = EntityList['entities'][number];

/** The legal entities of the group: what each is under the law, and how its duties stand. */
@Component({
  selector: 'app-list-page',
  imports: [
    CellTemplate,
    DataTable,
    EmptyState,
    Figure,
    GroupNav,
    ProblemNotice,
    ScopeLink,
    Skeleton,
  ],
  providers: [EntityStore],
  templateUrl: './list-page.html',
})
export class ListPage {
  protected readonly book = inject(Phrasebook);
  private readonly store = inject(EntityStore);
  private readonly scope = inject(ScopeStore);
  protected readonly list = this.store.list;

  protected readonly count = computed(() => this.list.value()?.entities.length ?? 0);
  protected readonly classified = computed(
    () => this.list.value()?.entities.filter((one) => one.classification !== null).length ?? 0,
  );
  private readonly contradicted = computed(
    () =>
      new Map(
        (this.store.contradictions.value()?.entities ?? []).map(({ id, duties }) => [
          id,
          duties.length,
        ]),
      ),
  );
  protected readonly beside = computed(() => {
    const classified = (this.list.value()?.entities ?? []).filter((one) => one.classification);
    const sum = (key: 'obliged' | 'met'): number =>
      classified.reduce((total, { totals }) => total + totals[key], 0);
    const claims = [...this.contradicted().values()].reduce((total, many) => total + many, 0);
    return [
      sum('obliged') === 0
        ? ''
        : this.book.say('entities.answer.met', { count: sum('obliged'), met: sum('met') }),
      claims === 0 ? '' : this.book.say('entities.answer.contradicted', { count: claims }),
    ]
      .filter(Boolean)
      .join(' ');
  });
  protected readonly workbook = computed(() =>
    apiUrl('/entities/export', { on: this.scope.day(), format: 'xlsx' }),
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
    {
      key: 'contradicted',
      label: this.book.say('entities.contradicted'),
      value: (row) => this.contradicted().get(row.id) ?? null,
      text: (row) => this.flagged(row),
      number: true,
    },
  ]);
  protected readonly rowId = (row: Entity): string => row.id;

  protected outcomeOf({ classification }: Entity): string {
    return classification === null
      ? this.book.say('entities.unclassified')
      : this.book.say(`classification.outcome.${classification.outcome}`);
  }

  private flagged({ id }: Entity): string {
    const many = this.contradicted().get(id);
    return many === undefined ? '' : this.book.number(many);
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
