import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { SetResponsibility, type ResponsibilitySet } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, Field, Segmented, TextField } from '@weerbaar/ui/form';
import { DialogFrame, TreePicker } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { ScoresClient, shownFramework } from '../data/scores-client';
import { staleIn } from '../data/stale-pairs';

type Kind = SetResponsibility['kind'];

/** Whose responsibility changes: rows with the head revision that the person saw, and what holds for them now. */
export interface ResponsibilitySubject {
  readonly title: string;
  readonly effectiveOn: CalendarDate;
  readonly kind: Kind;
  readonly providerId: string | null;
  readonly pairs: readonly {
    readonly unitId: string;
    readonly code: string;
    readonly seen: number;
    readonly name: string;
  }[];
}

/** Says who answers for safeguards from a day on: the unit, a provider, or both. */
@Component({
  imports: [
    Button,
    DateField,
    DialogFrame,
    Field,
    ProblemNotice,
    SaveStatus,
    Segmented,
    TextField,
    TreePicker,
  ],
  templateUrl: './responsibility-dialog.html',
})
export class ResponsibilityDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(ScoresClient);
  private readonly tree = inject(UnitTreeStore);
  protected readonly session = inject(SessionStore);
  protected readonly subject = inject<ResponsibilitySubject>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<ResponsibilitySet>>(DialogRef);

  protected readonly kind = signal<Kind>(this.subject.kind);
  protected readonly providerId = signal(this.subject.providerId);
  protected readonly effectiveOn = signal<string>(this.subject.effectiveOn);
  protected readonly reason = signal('');
  protected readonly faults = entryFaults(SetResponsibility);
  protected readonly setting = saving<SetResponsibility, ResponsibilitySet>((message, key) =>
    this.client.setResponsibility(message, key),
  );

  protected readonly names = computed(() => this.subject.pairs.map(({ name }) => name).join(', '));
  protected readonly kinds = computed(() =>
    (['own', 'inherited', 'shared'] as const).map((value) => ({
      value,
      label: this.book.say(`maturity.responsibility.${value}`),
    })),
  );
  private readonly units = computed(() => new Set(this.subject.pairs.map(({ unitId }) => unitId)));
  protected readonly nodes = computed(() =>
    this.tree
      .units()
      .filter((unit) => !unit.archived)
      .map(({ id, parentId, name, readable }) => ({
        id,
        parentId,
        name,
        closed: !readable || this.units().has(id),
      })),
  );
  protected readonly stale = computed(() => staleIn(this.setting.problem()).length > 0);

  protected chooseKind(value: string): void {
    this.kind.set(value === 'inherited' || value === 'shared' ? value : 'own');
    this.faults.forget();
  }

  protected async set(): Promise<void> {
    const message = this.faults.check({
      ...shownFramework,
      effectiveOn: this.effectiveOn(),
      kind: this.kind(),
      providerId: this.kind() === 'own' ? null : this.providerId(),
      reason: this.reason(),
      pairs: this.subject.pairs.map(({ unitId, code, seen }) => ({ unitId, code, seen })),
    });
    if (!message) return;
    const done = await this.setting.run(message);
    if (done) this.dialog.close(done);
    else this.faults.refused(this.setting.problem());
  }
}
