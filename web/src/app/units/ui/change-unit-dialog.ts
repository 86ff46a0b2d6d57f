import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { ChangeUnit, type UnitChanged, type UnitDetail } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { DateField, TextField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { FormDialog } from '../../shell/dialog/form-dialog';
import { SessionStore } from '../../shell/session/session-store';
import { UnitClient } from '../data/unit-client';
import { changedAspects, entryOf } from '../data/unit-entry';
import { type UnitVersion, namedBy, stateWith, toldVersion } from '../data/unit-history';
import { UnitRights } from '../data/unit-rights';
import { UnitTreeStore } from '../data/unit-tree';
import { parentsFor } from './parents-for';
import { UnitForm } from './unit-form';
import { UnitProblem } from './unit-problem';

/** What the dialog is opened with: the unit, and the version that is to be corrected, if any. */
export interface UnitQuestion {
  readonly detail: UnitDetail;
  readonly corrected: UnitVersion | null;
}

/** Changes a unit from a day on, or corrects an earlier change. When somebody else was first, what he did stands above the own entry. */
@Component({
  selector: 'app-change-unit-dialog',
  imports: [DateField, FormDialog, TextField, UnitForm, UnitProblem],
  templateUrl: './change-unit-dialog.html',
  styles: `
    .theirs {
      display: grid;
      gap: var(--one);
      padding: 0.75rem var(--two);
      background: var(--warning-wash);
      border-left: 3px solid var(--warning);
    }
    ul {
      padding-left: var(--two);
    }
  `,
})
export class ChangeUnitDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(UnitClient);
  private readonly tree = inject(UnitTreeStore);
  private readonly rights = inject(UnitRights);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);
  private readonly asked = inject<UnitQuestion>(DIALOG_DATA);

  /** The unit as far as it is known: newer than on the page once somebody else turned out to be first. */
  private readonly detail = signal(this.asked.detail);
  private readonly corrected = this.asked.corrected;
  protected readonly isTop = this.asked.detail.unit.parentId === null;

  protected readonly entry = signal(
    entryOf(
      this.corrected ? stateWith(this.asked.detail.unit, this.corrected) : this.asked.detail.unit,
    ),
  );
  protected readonly from = signal<string>(
    this.corrected?.effectiveOn ?? inject(SessionStore).today(),
  );
  protected readonly reason = signal(this.corrected?.reason ?? '');
  protected readonly unchanged = signal(false);
  /** What somebody else did since the page was read, in words. */
  protected readonly theirs = signal<readonly string[]>([]);

  protected readonly faults = entryFaults(ChangeUnit, {
    weight: () => this.book.say('units.field.weight.wrong'),
  });
  protected readonly change = saving<
    { readonly change: ChangeUnit; readonly seen: number },
    UnitChanged
  >(({ change, seen }, key) => this.client.change(this.asked.detail.unit.id, change, seen, key));
  protected readonly title = computed(() =>
    this.corrected
      ? this.book.say('units.dialog.correct', {
          date: this.book.date(this.corrected.effectiveOn, 'long'),
        })
      : this.book.say('units.dialog.change', { name: this.asked.detail.unit.name }),
  );
  protected readonly nodes = computed(() =>
    parentsFor(this.tree.units(), this.rights.everywhere('unit.change'), this.asked.detail.unit.id),
  );

  protected async save(): Promise<void> {
    // compared with what the form began with: what somebody else changed meanwhile is not taken back unseen
    const aspects = changedAspects(
      this.asked.detail.unit,
      this.entry(),
      this.corrected ? namedBy(this.corrected) : new Set(),
    );
    this.unchanged.set(Object.keys(aspects).length === 0);
    const change = this.faults.check({
      ...aspects,
      effectiveOn: this.from(),
      reason: this.reason(),
      ...(this.corrected && { replaces: this.corrected.revision }),
    });
    if (!change || this.unchanged()) return;
    if (await this.change.run({ change, seen: this.detail().unit.revision })) {
      this.dialog.close(true);
      return;
    }
    const problem = this.change.problem();
    if (problem?.code === 'stale-revision') await this.showTheirs();
    else this.faults.refused(problem);
  }

  private async showTheirs(): Promise<void> {
    try {
      const now = await this.client.find(this.asked.detail.unit.id);
      const seen = this.detail().unit.revision;
      this.theirs.set(
        now.versions
          .filter((version) => version.revision > seen)
          .map(
            (version) =>
              `${this.book.date(version.effectiveOn)}: ${toldVersion(this.book, version, now.versions)}`,
          ),
      );
      this.detail.set(now);
    } catch {
      // The refusal itself stays in the form, and says that somebody else was first.
    }
  }
}
