import { Component, computed, effect, inject, input } from '@angular/core';
import {
  Breadcrumb,
  Button,
  Dialogs,
  Icon,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { Attachments } from '../../attachments/ui/attachments';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { unitDetail } from '../data/unit-client';
import { writtenNumber } from '../data/unit-entry';
import type { UnitVersion } from '../data/unit-history';
import { UnitRights } from '../data/unit-rights';
import { UnitTreeStore } from '../data/unit-tree';
import type { AddedUnit } from '../ui/add-unit-dialog';
import type { UnitQuestion } from '../ui/change-unit-dialog';
import { UnitHistory } from '../ui/unit-history';

/** One unit: how it stands on the day of the scope, everything that ever changed about it, and what can be done. */
@Component({
  selector: 'app-unit-page',
  imports: [
    Attachments,
    Breadcrumb,
    Button,
    Figure,
    Icon,
    ProblemNotice,
    ScopeLink,
    Skeleton,
    UnitHistory,
  ],
  templateUrl: './unit-page.html',
  styleUrl: './unit-page.css',
})
export class UnitPage {
  protected readonly book = inject(Phrasebook);
  protected readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly tree = inject(UnitTreeStore);
  private readonly rights = inject(UnitRights);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  readonly unitId = input.required<string>();

  protected readonly store = unitDetail(this.unitId, this.scope.on);
  protected readonly unit = computed(() => this.store.detail()?.unit);
  protected readonly below = computed(() => this.tree.below(this.unitId()));
  protected readonly crumbs = computed(() => [
    { label: this.book.say('units.title'), link: '/units', query: { ...this.scope.query() } },
    ...this.tree
      .above(this.unitId())
      .map((above) =>
        above.readable
          ? { label: above.name, link: `/units/${above.id}`, query: { ...this.scope.query() } }
          : { label: above.name },
      ),
    { label: this.unit()?.name ?? '' },
  ]);
  private readonly parent = computed(() => this.tree.unit(this.unit()?.parentId ?? null));
  protected readonly changeable = computed(
    () => this.scope.present() && this.rights.may('unit.change', this.unitId()),
  );
  protected readonly addable = computed(
    () =>
      this.scope.present() &&
      this.unit()?.archived === false &&
      this.rights.may('unit.create', this.unitId()),
  );
  protected readonly fileable = computed(
    () => this.scope.present() && this.session.may('attachment.add'),
  );

  /** How many units lie below it; for one that has none, how heavily it counts. */
  protected readonly figure = computed(() => {
    const count = this.below().length;
    const unit = this.unit();
    if (count > 0 || !unit)
      return { value: count, unit: this.book.say('units.below.figure', { count }) };
    return { value: unit.weight, unit: this.book.say('units.weight.figure') };
  });
  protected readonly sentence = computed(() => {
    const unit = this.unit();
    if (!unit) return '';
    const { name } = unit;
    if (unit.archived) return this.book.say('units.sentence.archived', { name });
    return this.book.say(
      unit.assessesItself ? 'units.sentence.assesses' : 'units.sentence.groups',
      { name },
    );
  });
  protected readonly beside = computed(() => {
    const unit = this.unit();
    const parent = this.parent();
    if (!unit || unit.parentId === null) return this.book.say('units.sentence.top');
    return parent && !unit.archived
      ? this.book.say('units.sentence.weight', { parent: parent.name, weight: unit.weight })
      : '';
  });
  protected readonly facts = computed(() => {
    const unit = this.unit();
    if (!unit) return [];
    const yesNo = (yes: boolean): string => this.book.say(yes ? 'core.state.yes' : 'core.state.no');
    return [
      {
        label: this.book.say('units.parent'),
        value: this.parent()?.name ?? this.book.say('units.parent.top'),
      },
      { label: this.book.say('units.weight'), value: this.book.number(unit.weight) },
      { label: this.book.say('units.assesses'), value: yesNo(unit.assessesItself) },
      {
        label: this.book.say('units.legal'),
        value: this.book.say(unit.legalEntity ? 'units.legal.yes' : 'units.legal.no'),
      },
      {
        label: this.book.say('units.number'),
        value: writtenNumber(unit.companyNumber) || this.book.say('core.state.none'),
      },
      {
        label: this.book.say('units.state'),
        value: this.book.say(unit.archived ? 'units.state.archived' : 'units.state.active'),
      },
    ];
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      title.about(this.unit()?.name);
    });
  }

  protected async change(corrected: UnitVersion | null): Promise<void> {
    const detail = this.store.detail();
    if (!detail) return;
    const { ChangeUnitDialog } = await import('../ui/change-unit-dialog');
    const question: UnitQuestion = { detail, corrected };
    const changed = await this.dialogs.open<true>(ChangeUnitDialog, question);
    // also after giving up: somebody else may have turned out to be first
    this.refresh();
    if (changed) this.notices.done(this.book.say('units.changed', { name: detail.unit.name }));
  }

  protected async undo(version: UnitVersion): Promise<void> {
    const detail = this.store.detail();
    if (!detail) return;
    const { UndoUnitDialog } = await import('../ui/undo-unit-dialog');
    const undone = await this.dialogs.open<true>(UndoUnitDialog, { detail, corrected: version });
    this.refresh();
    if (undone) {
      this.notices.done(
        this.book.say('units.undone', { date: this.book.date(version.effectiveOn, 'long') }),
      );
    }
  }

  protected async add(): Promise<void> {
    const { AddUnitDialog } = await import('../ui/add-unit-dialog');
    const added = await this.dialogs.open<AddedUnit>(AddUnitDialog, this.unitId());
    if (!added) return;
    this.refresh();
    this.notices.done(this.book.say('units.added', { name: added.name }));
  }

  private refresh(): void {
    this.store.reload();
    this.tree.reload();
  }
}
