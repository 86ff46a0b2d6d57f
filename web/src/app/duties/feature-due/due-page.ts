import { Component, computed, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { DueItemView } from '@weerbaar/contracts';
import { defaultHorizonDays, dueKinds } from '@weerbaar/obligations';
import { Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { CellTemplate, DataTable, Figure, type Column } from '@weerbaar/ui/data';
import { SelectField } from '@weerbaar/ui/form';
import { apiUrl } from '../../shell/api/api-client';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { dueTarget, toldLeft, toldSubject } from '../data/due-words';
import { EntityStore } from '../data/entity-stores';
import { DueStore } from '../data/governance-stores';
import { LawTexts } from '../data/law-texts';
import { GroupNav } from '../ui/group-nav';

const horizons = ['30', '90', '180', '365'];

/** Everything dated of all entities: what is past and open, and what falls due; the choice stands in the address. */
@Component({
  selector: 'app-due-page',
  imports: [
    CellTemplate,
    DataTable,
    Figure,
    GroupNav,
    ProblemNotice,
    ScopeLink,
    SelectField,
    Skeleton,
  ],
  providers: [DueStore, EntityStore],
  templateUrl: './due-page.html',
  styleUrl: '../ui/filters.css',
})
export class DuePage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  private readonly store = inject(DueStore);
  private readonly entities = inject(EntityStore);
  private readonly scope = inject(ScopeStore);
  private readonly router = inject(Router);
  protected readonly list = this.store.list;

  readonly within = input<string>();
  readonly entity = input<string>();
  readonly kind = input<string>();

  protected readonly days = computed(() =>
    horizons.includes(this.within() ?? '') ? Number(this.within()) : defaultHorizonDays,
  );
  private readonly asked = computed(() => ({
    within: this.days(),
    ...(this.entity() ? { entity: this.entity() ?? '' } : {}),
    ...(dueKinds.some((one) => one === this.kind()) ? { kinds: this.kind() ?? '' } : {}),
  }));
  protected readonly workbook = computed(() =>
    apiUrl('/duties/due/export', { ...this.asked(), on: this.scope.day(), format: 'xlsx' }),
  );
  protected readonly items = computed(() => this.list.value()?.items ?? []);
  protected readonly past = computed(() => {
    const count = this.items().filter(({ standing }) => standing === 'past').length;
    return count === 0 ? '' : this.book.say('governance.due.past', { count });
  });
  protected readonly withins = computed(() =>
    horizons.map((value) => ({
      value,
      label: this.book.say('governance.due.within.days', { count: Number(value) }),
    })),
  );
  protected readonly entityChoices = computed(() => [
    { value: '', label: this.book.say('governance.due.entity.all') },
    ...(this.entities.list.value()?.entities ?? []).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  ]);
  protected readonly kinds = computed(() => [
    { value: '', label: this.book.say('governance.due.kind.all') },
    ...dueKinds
      .filter((kind) => kind !== 'evidence-expiry')
      .map((kind) => ({ value: kind, label: this.book.say(`duties.due.${kind}`) })),
  ]);
  protected readonly columns = computed<readonly Column<DueItemView>[]>(() => [
    {
      key: 'about',
      label: this.book.say('governance.due.about'),
      value: (row) => this.subjectOf(row),
      width: '16rem',
      wraps: true,
    },
    {
      key: 'on',
      label: this.book.say('governance.due.date'),
      value: (row) => row.on,
      text: (row) => this.book.date(row.on),
      width: '7rem',
    },
    {
      key: 'left',
      label: this.book.say('governance.due.left'),
      value: (row) => row.daysLeft,
      text: (row) => toldLeft(this.book, row.daysLeft),
      width: '8rem',
    },
    {
      key: 'kind',
      label: this.book.say('governance.due.kind'),
      value: (row) => this.book.say(`duties.due.${row.kind}`),
      width: '11rem',
      wraps: true,
    },
    {
      key: 'entity',
      label: this.book.say('governance.due.entity'),
      value: (row) => row.entity.name,
      width: '10rem',
    },
    {
      key: 'owner',
      label: this.book.say('governance.due.owner'),
      value: (row) => row.owner,
      width: '9rem',
    },
  ]);
  protected readonly rowId = (row: DueItemView): string =>
    [row.kind, row.entity.id, row.duty, row.about, row.milestone, row.on].join(' ');
  protected readonly targetOf = dueTarget;

  constructor() {
    effect(() => this.store.narrow(this.asked()));
  }

  protected subjectOf(row: DueItemView): string {
    return toldSubject(this.book, row, (duty) => this.texts.duty(duty));
  }

  protected leftOf({ daysLeft }: DueItemView): string {
    return toldLeft(this.book, daysLeft);
  }

  protected choose(change: { within?: string; entity?: string; kind?: string }): void {
    const queryParams = Object.fromEntries(
      Object.entries(change).map(([key, value]) => [key, value || null]),
    );
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
