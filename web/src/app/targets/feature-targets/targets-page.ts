import { Component, computed, effect, inject } from '@angular/core';
import {
  Breadcrumb,
  Button,
  Dialogs,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { CellTemplate, type Column, DataTable, Figure } from '@weerbaar/ui/data';
import { Help } from '@weerbaar/ui/form';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { FrameworkSource } from '../../catalogue/ui/framework-source';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { type TargetLine, targetLines } from '../data/target-lines';
import { TargetRights } from '../data/target-rights';
import { TargetStore } from '../data/target-store';
import type { TargetQuestion } from '../ui/target-dialog';

/** The targets of a unit: which holds for each control, by when, and where it comes from. */
@Component({
  selector: 'app-targets-page',
  imports: [
    Breadcrumb,
    Button,
    CellTemplate,
    DataTable,
    Figure,
    FrameworkSource,
    Help,
    ProblemNotice,
    ScopeLink,
    Skeleton,
  ],
  providers: [TargetStore],
  templateUrl: './targets-page.html',
  styleUrl: './targets-page.css',
})
export class TargetsPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(TargetStore);
  protected readonly scope = inject(ScopeStore);
  private readonly texts = inject(CatalogueTexts);
  private readonly tree = inject(UnitTreeStore);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly rights = inject(TargetRights);

  protected readonly unit = computed(() => ({
    id: this.scope.unitId() ?? '',
    name: this.tree.current()?.name ?? '',
  }));
  protected readonly crumbs = computed(() => [
    {
      label: this.unit().name,
      link: '/dashboard',
      query: { ...this.scope.query(), unit: this.unit().id },
    },
    { label: this.book.say('targets.title') },
  ]);
  protected readonly editable = computed(
    () => this.scope.present() && this.rights.maySet(this.unit().id),
  );
  protected readonly lines = computed(() => {
    const list = this.store.list();
    const controls = this.store.controls();
    // the sentence above them names the unit
    const named = this.tree.current() !== undefined || !this.tree.loading();
    return list && controls && named ? targetLines(list, this.unit().id, controls) : undefined;
  });
  private readonly overall = computed(() => this.lines()?.[0]);
  protected readonly figure = computed(() => this.book.tenths(this.overall()?.target?.levelTenths));
  protected readonly sentence = computed(() => {
    const target = this.overall()?.target;
    const unit = this.unit().name;
    if (!target) return this.book.say('targets.answer.none', { unit });
    if (target.dueOn === null) return this.book.say('targets.answer', { unit });
    const date = this.book.date(target.dueOn, 'long');
    return this.book.say('targets.answer.due', { unit, date });
  });
  protected readonly beside = computed(() => {
    const overall = this.overall();
    const count = (this.lines() ?? []).filter(
      (line) => line.controlCode !== null && line.own,
    ).length;
    return [
      overall?.origin === 'here' ? this.book.say('targets.answer.own') : '',
      overall?.origin === 'above'
        ? this.book.say('targets.answer.inherited', { unit: overall.target?.fromUnitName ?? '' })
        : '',
      count > 0 ? this.book.say('targets.answer.differ', { count }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  });

  protected readonly columns = computed<readonly Column<TargetLine>[]>(() => [
    {
      key: 'control',
      label: this.book.say('targets.scope'),
      value: (line) => this.nameOf(line),
      width: '14rem',
      wraps: true,
    },
    {
      key: 'level',
      label: this.book.say('targets.level'),
      value: (line) => (line.target ? line.target.levelTenths / 10 : null),
      text: (line) => this.book.tenths(line.target?.levelTenths),
      number: true,
    },
    {
      key: 'due',
      label: this.book.say('targets.due'),
      value: (line) => line.target?.dueOn ?? null,
      text: (line) => this.dueOf(line),
      width: '9rem',
    },
    {
      key: 'from',
      label: this.book.say('targets.from'),
      value: (line) => this.originOf(line),
      width: '16rem',
    },
  ]);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      title.about(this.unit().name || undefined);
    });
  }

  protected readonly rowId = (line: TargetLine): string => line.controlCode ?? '*';

  protected nameOf({ controlCode }: TargetLine): string {
    return controlCode === null
      ? this.book.say('targets.scope.all')
      : this.texts.namedControl(controlCode);
  }

  protected originOf({ origin, target }: TargetLine): string {
    switch (origin) {
      case 'here':
        return this.book.say('targets.from.here');
      case 'all':
        return this.book.say('targets.from.all');
      case 'above':
        return this.book.say('targets.from.above', { unit: target?.fromUnitName ?? '' });
      case 'none':
        return this.book.say('targets.none');
    }
  }

  /** The unit above that a target comes from, when this person may look at it. */
  protected sourceOf({ origin, target }: TargetLine): string | null {
    if (origin !== 'above' || !target) return null;
    return this.tree.unit(target.fromUnitId)?.readable === true ? target.fromUnitId : null;
  }

  /** What a button does with a line, by name: several stand below each other. */
  protected actOf(line: TargetLine, act: 'set' | 'clear'): string {
    const verb = act === 'clear' ? 'clear' : line.own ? 'change' : 'set';
    return line.controlCode === null
      ? this.book.say(`targets.${verb}.all`)
      : this.book.say(`targets.${verb}.for`, {
          control: this.texts.namedControl(line.controlCode),
        });
  }

  protected async ask(controlCode: string | null, clearing: boolean): Promise<void> {
    const list = this.store.list();
    const controls = this.store.controls();
    if (!list || !controls) return;
    const { TargetDialog } = await import('../ui/target-dialog');
    const question: TargetQuestion = {
      unit: this.unit(),
      list,
      controls,
      controlCode,
      clearing,
      hasBelow: this.tree.below(this.unit().id).length > 0,
      today: this.session.today(),
      store: this.store,
    };
    if (!(await this.dialogs.open<true>(TargetDialog, question))) return;
    this.store.reload();
    this.notices.done(this.book.say(clearing ? 'targets.done.cleared' : 'targets.done'));
  }

  private dueOf({ target }: TargetLine): string {
    if (!target) return '';
    return target.dueOn === null ? this.book.say('targets.due.none') : this.book.date(target.dueOn);
  }
}
