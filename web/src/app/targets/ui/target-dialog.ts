import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { SetTarget, type TargetList, type TargetSet } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { headRevision, targetLines, tenthsFrom, type TargetLine } from '../data/target-lines';
import type { TargetStore } from '../data/target-store';

/** What the dialog is opened with. */
export interface TargetQuestion {
  readonly unit: { readonly id: string; readonly name: string };
  readonly list: TargetList;
  readonly controls: readonly string[];
  /** The control that is asked about; null for all. */
  readonly controlCode: string | null;
  /** Whether the target is to be taken away instead of set. */
  readonly clearing: boolean;
  readonly hasBelow: boolean;
  readonly today: string;
  readonly store: Pick<TargetStore, 'now' | 'set'>;
}

/** Sets a target, or takes it away. When somebody else was first, his target stands beside the own one. */
@Component({
  selector: 'app-target-dialog',
  imports: [Button, DateField, DialogFrame, ProblemNotice, SaveStatus, SelectField, TextField],
  templateUrl: './target-dialog.html',
})
export class TargetDialog {
  protected readonly book = inject(Phrasebook);
  private readonly texts = inject(CatalogueTexts);
  protected readonly asked = inject<TargetQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);

  /** What holds, as far as it is known: newer than on the page once somebody else turned out to be first. */
  private readonly list = signal(this.asked.list);
  protected readonly scope = signal(this.asked.controlCode ?? '');
  private readonly controlCode = computed(() => this.scope() || null);
  private readonly before = computed(() => this.lineOf(this.controlCode()));

  protected readonly level = signal(this.shownLevel());
  protected readonly from = signal(this.asked.today);
  protected readonly due = signal(this.before().own ? (this.before().target?.dueOn ?? '') : '');
  protected readonly reason = signal('');
  protected readonly wrongLevel = signal(false);
  /** Somebody else was first: what he made of it. */
  protected readonly theirs = signal<TargetLine | undefined>(undefined);

  protected readonly faults = entryFaults(SetTarget);
  protected readonly change = saving<
    { readonly target: SetTarget; readonly seen: number },
    TargetSet
  >(({ target, seen }, key) => this.asked.store.set(this.asked.unit.id, target, seen, key));

  protected readonly scopes = computed(() => [
    { value: '', label: this.book.say('targets.scope.all') },
    ...this.asked.controls.map((code) => ({ value: code, label: this.texts.namedControl(code) })),
  ]);
  protected readonly title = computed(() => {
    const unit = this.asked.unit.name;
    if (!this.asked.clearing) return this.book.say('targets.dialog.title', { unit });
    const target = this.book.tenths(this.before().target?.levelTenths);
    return this.book.say('targets.dialog.clear.title', { unit, target });
  });
  protected readonly consequence = computed(() => {
    if (this.controlCode() === null) return this.book.say('targets.dialog.clear.unknown');
    const overall = this.lineOf(null).target;
    return overall?.fromUnitId === this.asked.unit.id
      ? this.book.say('targets.dialog.clear.all', { target: this.book.tenths(overall.levelTenths) })
      : this.book.say('targets.dialog.clear.unknown');
  });
  protected readonly levelFault = computed(() =>
    this.wrongLevel()
      ? this.book.say('targets.field.level.wrong', { example: this.book.tenths(35) })
      : this.faults.at('levelTenths'),
  );
  protected readonly told = computed(() => {
    const target = this.theirs()?.own ? this.theirs()?.target : null;
    if (!target) return this.book.say('targets.conflict.theirs.none');
    const level = this.book.tenths(target.levelTenths);
    return target.dueOn === null
      ? this.book.say('targets.conflict.theirs', { target: level })
      : this.book.say('targets.conflict.theirs.due', {
          target: level,
          date: this.book.date(target.dueOn, 'long'),
        });
  });
  protected readonly mine = computed(() =>
    this.asked.clearing
      ? this.book.say('targets.conflict.mine.none')
      : this.book.say('targets.conflict.mine', {
          target: this.book.tenths(tenthsFrom(this.level())),
        }),
  );

  protected async save(): Promise<void> {
    const levelTenths = this.asked.clearing ? null : tenthsFrom(this.level());
    this.wrongLevel.set(!this.asked.clearing && levelTenths === null);
    const target = this.faults.check({
      controlCode: this.controlCode(),
      effectiveOn: this.from(),
      levelTenths,
      dueOn: this.asked.clearing ? null : this.due() || null,
      reason: this.reason(),
    });
    if (!target || this.wrongLevel()) return;
    const seen = headRevision(this.list(), this.controlCode());
    if (await this.change.run({ target, seen })) {
      this.dialog.close(true);
      return;
    }
    const problem = this.change.problem();
    if (problem?.code === 'stale-revision') await this.showTheirs();
    else this.faults.refused(problem);
  }

  /** What the other set stays; what was typed here is given up. */
  protected keep(): void {
    this.change.reset();
    this.dialog.close(true);
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }

  protected choose(scope: string): void {
    this.scope.set(scope);
    this.level.set(this.shownLevel());
  }

  private async showTheirs(): Promise<void> {
    try {
      this.list.set(await this.asked.store.now(this.asked.unit.id));
      this.theirs.set(this.lineOf(this.controlCode()));
    } catch {
      // The refusal itself stays on the page, and says that somebody else was first.
    }
  }

  private shownLevel(): string {
    const target = this.lineOf(this.scope() || null).target;
    return target ? this.book.tenths(target.levelTenths) : '';
  }

  private lineOf(controlCode: string | null): TargetLine {
    const lines = targetLines(this.list(), this.asked.unit.id, this.asked.controls);
    return (
      lines.find((line) => line.controlCode === controlCode) ?? {
        controlCode,
        target: null,
        own: false,
        origin: 'none',
      }
    );
  }
}
