import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, resource, signal } from '@angular/core';
import {
  RecordDutyState,
  type DutyLine,
  type DutyStateRecorded,
  type DutyStateView,
} from '@weerbaar/contracts';
import { conformityRoutes, dutyStatuses } from '@weerbaar/obligations';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField, SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { milestonesOf } from '../data/duty-of';
import type { DutyStore } from '../data/entity-stores';
import { LawTexts } from '../data/law-texts';

/** What the dialog is opened with. */
export interface DutyQuestion {
  readonly duty: DutyLine;
  /** The state that is put right; null for a new one. */
  readonly corrects: DutyStateView | null;
  /** The day of the page. */
  readonly on: string;
  readonly store: Pick<DutyStore, 'owners' | 'record'>;
}

/** A new state of one duty, or one that puts an earlier one right. */
@Component({
  selector: 'app-duty-dialog',
  imports: [Button, DateField, DialogFrame, ProblemNotice, SaveStatus, SelectField, TextField],
  templateUrl: './duty-dialog.html',
})
export class DutyDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  protected readonly asked = inject<DutyQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);

  private readonly before = this.asked.corrects ?? this.asked.duty.state;
  protected readonly status = signal<string>(this.before?.status ?? '');
  protected readonly from = signal<string>(this.asked.corrects?.effectiveOn ?? this.asked.on);
  protected readonly due = signal<string>(this.before?.dueOn ?? '');
  protected readonly review = signal<string>(this.asked.corrects?.reviewOn ?? '');
  protected readonly owner = signal(this.before?.owner ?? '');
  protected readonly reason = signal(this.before?.reason ?? '');
  protected readonly notes = signal(this.before?.notes ?? '');
  protected readonly route = signal<string>(this.before?.route ?? '');
  private readonly reached = signal<Readonly<Record<string, string>>>(
    Object.fromEntries(
      (this.before?.milestones ?? []).map(({ code, reachedOn }) => [code, reachedOn]),
    ),
  );

  private readonly expected = milestonesOf(this.asked.duty.code);
  protected readonly hasRoute = this.expected.length > 0;
  protected readonly milestones = computed(() =>
    this.expected.map(({ code, dueOn }, at) => ({
      code,
      at,
      reachedOn: this.reached()[code] ?? '',
      label: this.book.say('governance.duty.milestone.due', {
        what: this.book.find(`duties.milestone.${code}`) ?? code,
        date: this.book.date(dueOn, 'long'),
      }),
    })),
  );
  protected readonly correcting = computed(() => {
    const { corrects } = this.asked;
    return corrects
      ? this.book.say('governance.duty.correcting', {
          date: this.book.date(corrects.effectiveOn, 'long'),
        })
      : '';
  });

  protected readonly statuses = computed(() =>
    dutyStatuses.map((value) => ({ value, label: this.book.say(`duties.status.${value}`) })),
  );
  protected readonly routes = computed(() => [
    { value: '', label: this.book.say('entities.route.none') },
    ...conformityRoutes.map((value) => ({
      value,
      label: this.texts.duties()?.routes[value] ?? value,
    })),
  ]);
  private readonly people = resource({ loader: () => this.asked.store.owners() });
  protected readonly owners = computed(() => {
    const { owner = null, ownerName = null } = this.before ?? {};
    const known = this.people.hasValue() ? this.people.value() : [];
    const gone = owner !== null && !known.some(({ id }) => id === owner);
    return [
      { value: '', label: this.book.say('entities.owner.nobody') },
      ...known.map(({ id, name }) => ({ value: id, label: name })),
      ...(gone ? [{ value: owner, label: ownerName ?? '' }] : []),
    ];
  });

  protected readonly faults = entryFaults(RecordDutyState);
  protected readonly change = saving<RecordDutyState, DutyStateRecorded>((state, key) =>
    this.asked.store.record(state, this.asked.duty.revision, key),
  );

  protected reach(code: string, day: string): void {
    this.reached.update((all) => ({ ...all, [code]: day }));
  }

  protected async save(): Promise<void> {
    const state = this.faults.check({
      effectiveOn: this.from(),
      status: this.status() || undefined,
      reason: this.reason(),
      owner: this.owner() || null,
      dueOn: this.due() || null,
      reviewOn: this.review() || null,
      notes: this.notes(),
      route: this.route() || null,
      milestones: Object.entries(this.reached())
        .filter(([, reachedOn]) => reachedOn !== '')
        .map(([code, reachedOn]) => ({ code, reachedOn })),
      replaces: this.asked.corrects?.revision ?? null,
    });
    if (!state) return;
    if (await this.change.run(state)) this.dialog.close(true);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
