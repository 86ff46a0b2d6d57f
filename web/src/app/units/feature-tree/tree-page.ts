import { Component, computed, inject, signal } from '@angular/core';
import type { UnitTree } from '@weerbaar/contracts';
import {
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { CellTemplate, type Column, DataTable, Figure } from '@weerbaar/ui/data';
import { Checkbox } from '@weerbaar/ui/form';
import { apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { writtenNumber } from '../data/unit-entry';
import { UnitTreeStore } from '../data/unit-tree';
import type { AddedUnit } from '../ui/add-unit-dialog';

type Unit = UnitTree['units'][number];

/** Deeper than this the names no longer move to the right: on a narrow screen nothing would be left of them. */
const deepestIndent = 6;

/** The tree of units as it stood on the day of the scope. */
@Component({
  selector: 'app-tree-page',
  imports: [
    Button,
    CellTemplate,
    Checkbox,
    DataTable,
    EmptyState,
    Figure,
    Icon,
    ProblemNotice,
    ScopeLink,
    Skeleton,
  ],
  templateUrl: './tree-page.html',
  styleUrl: './tree-page.css',
})
export class TreePage {
  protected readonly book = inject(Phrasebook);
  protected readonly tree = inject(UnitTreeStore);
  protected readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  protected readonly withArchived = signal(false);
  private readonly mine = computed(() => this.tree.units().filter((unit) => unit.readable));
  private readonly active = computed(() => this.mine().filter((unit) => !unit.archived));
  protected readonly archived = computed(() => this.mine().length - this.active().length);
  protected readonly rows = computed(() =>
    this.withArchived() ? this.tree.units() : this.tree.units().filter((unit) => !unit.archived),
  );
  protected readonly waiting = computed(
    () => this.tree.loading() && this.tree.units().length === 0,
  );
  protected readonly problem = computed(() => {
    const error = this.tree.error();
    return error && problemFrom(error);
  });
  protected readonly addable = computed(
    () => this.scope.present() && this.session.may('unit.create'),
  );
  protected readonly changeable = computed(() => this.session.may('unit.change'));

  protected readonly count = computed(() => this.book.number(this.active().length));
  protected readonly sentence = computed(() =>
    this.book.say('units.answer', { count: this.active().length }),
  );
  protected readonly beside = computed(() =>
    [
      this.book.say('units.answer.beside', {
        assessing: this.active().filter((unit) => unit.assessesItself).length,
        legal: this.active().filter((unit) => unit.legalEntity).length,
      }),
      this.scope.present()
        ? ''
        : this.book.say('units.answer.past', { date: this.book.date(this.scope.day(), 'long') }),
    ]
      .filter(Boolean)
      .join(' '),
  );
  protected readonly columns = computed<readonly Column<Unit>[]>(() => [
    { key: 'name', label: this.book.say('units.name'), value: (unit) => unit.name, width: '16rem' },
    {
      key: 'legal',
      label: this.book.say('units.legal'),
      value: (unit) => this.ifReadable(unit, () => this.yesNo(unit.legalEntity)),
    },
    {
      key: 'number',
      label: this.book.say('units.number'),
      value: (unit) => writtenNumber(unit.companyNumber),
      width: '9rem',
    },
    {
      key: 'weight',
      label: this.book.say('units.weight'),
      value: (unit) => (unit.readable ? unit.weight : null),
      text: (unit) => (unit.readable ? this.book.number(unit.weight) : ''),
      number: true,
    },
    {
      key: 'assesses',
      label: this.book.say('units.assesses'),
      value: (unit) => this.ifReadable(unit, () => this.yesNo(unit.assessesItself)),
    },
    {
      key: 'state',
      label: this.book.say('units.state'),
      value: (unit) =>
        this.ifReadable(unit, () =>
          this.book.say(unit.archived ? 'units.state.archived' : 'units.state.active'),
        ),
    },
  ]);

  protected readonly workbook = computed(() =>
    apiUrl('/units/export', { on: this.scope.on() ?? undefined, format: 'xlsx' }),
  );
  protected readonly rowId = (unit: Unit): string => unit.id;
  protected indentOf = (unit: Unit): number => Math.min(unit.depth, deepestIndent) * 1.25;

  protected async add(): Promise<void> {
    const { AddUnitDialog } = await import('../ui/add-unit-dialog');
    const added = await this.dialogs.open<AddedUnit>(
      AddUnitDialog,
      this.session.session()?.homeUnitId ?? null,
    );
    if (!added) return;
    this.tree.reload();
    this.notices.done(this.book.say('units.added', { name: added.name }));
  }

  private yesNo(yes: boolean): string {
    return this.book.say(yes ? 'core.state.yes' : 'core.state.no');
  }

  /** Of a unit that is drawn only because of those below it, nothing but the name is known. */
  private ifReadable(unit: Unit, words: () => string): string {
    return unit.readable ? words() : '';
  }
}
