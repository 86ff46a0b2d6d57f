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
import { Attachments } from '../../attachments/ui/attachments';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { dutyOf, milestonesOf } from '../data/duty-of';
import type { RegisterStore } from '../data/entity-stores';
import { LawTexts } from '../data/law-texts';
import { SourceList } from './source-list';

/** What the dialog is opened with. */
export interface DutyQuestion {
  readonly duty: DutyLine;
  /** The day of the page. */
  readonly on: string;
  readonly editable: boolean;
  /** The reader, who may take a duty upon himself. */
  readonly self: string | null;
  readonly store: Pick<RegisterStore, 'history' | 'record'>;
}

/** One duty: its words and sources, what is said about it now and was before, its evidence, and a new state. */
@Component({
  selector: 'app-duty-dialog',
  imports: [
    Attachments,
    Button,
    DateField,
    DialogFrame,
    ProblemNotice,
    SaveStatus,
    SelectField,
    SourceList,
    TextField,
  ],
  templateUrl: './duty-dialog.html',
})
export class DutyDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  protected readonly asked = inject<DutyQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);

  private readonly before = this.asked.duty.state;
  protected readonly status = signal<string>(this.before?.status ?? '');
  protected readonly from = signal(this.asked.on);
  protected readonly due = signal<string>(this.before?.dueOn ?? '');
  protected readonly review = signal('');
  protected readonly owner = signal(this.before?.owner ?? '');
  protected readonly reason = signal(this.before?.reason ?? '');
  protected readonly notes = signal(this.before?.notes ?? '');
  protected readonly route = signal<string>(this.before?.route ?? '');

  protected readonly words = computed(() => this.texts.duties()?.duties[this.asked.duty.code]);
  protected readonly sources = dutyOf(this.asked.duty.code)?.sources ?? [];
  protected readonly hasRoute = milestonesOf(this.asked.duty.code).length > 0;
  protected readonly fetched = resource({
    loader: () => this.asked.store.history(this.asked.duty.code),
  });
  protected readonly history = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().states : [],
  );

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
  protected readonly owners = computed(() => {
    const { owner, ownerName } = this.before ?? {};
    const known = [
      { value: '', label: this.book.say('entities.owner.nobody') },
      { value: this.asked.self ?? '', label: this.book.say('entities.owner.self') },
    ].filter(({ value }, index) => index === 0 || value !== '');
    return owner && owner !== this.asked.self
      ? [...known, { value: owner, label: ownerName ?? '' }]
      : known;
  });

  protected readonly faults = entryFaults(RecordDutyState);
  protected readonly change = saving<RecordDutyState, DutyStateRecorded>((state, key) =>
    this.asked.store.record(this.asked.duty.code, state, this.asked.duty.revision, key),
  );

  protected told(state: DutyStateView): string {
    const line = this.book.say('entities.history.line', {
      date: this.book.date(state.effectiveOn),
      status: this.book.say(`duties.status.${state.status}`),
    });
    const by = this.book.say('entities.history.by', {
      person: state.recordedBy ?? this.book.say('core.state.unknown'),
      time: this.book.instant(state.recordedAt),
    });
    const corrected = state.replaced ? ` (${this.book.say('entities.history.corrected')})` : '';
    return `${line}, ${by}${corrected}`;
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
      milestones: this.before?.milestones ?? [],
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
