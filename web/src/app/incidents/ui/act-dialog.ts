import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import {
  IncidentActBody,
  OpenIncident,
  type EntityName,
  type IncidentChanged,
  type IncidentDetail,
} from '@weerbaar/contracts';
import { Button, Icon, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { Checkbox, DateField, SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { type Entries, entriesAtFirst, messageOf, roleOf } from '../data/act-entries';
import { type ActSubject, fieldsOf } from '../data/act-form';
import { IncidentClient } from '../data/incident-client';
import { refusalWords } from '../data/refusal-words';

/** What the dialog is opened with: an act on an incident, or the opening of a new one. */
export type ActQuestion =
  | { readonly incident: IncidentDetail; readonly subject: ActSubject; readonly now: string }
  | { readonly incident: null; readonly reportsFor: readonly EntityName[]; readonly now: string };

/** A step and a supplement have words of their own; every other act goes by its kind. */
function calledBy({
  act,
  trigger,
  supplements,
}: Omit<ActSubject, 'act'> & { act: string }): string {
  if (trigger !== undefined) return `incidents.step.${trigger}`;
  return supplements === undefined ? `incidents.act.${act}` : 'incidents.supplement';
}

/** The form of any act on an incident. What the register refuses stays in it, with the reason. */
@Component({
  selector: 'app-act-dialog',
  imports: [
    Button,
    Checkbox,
    DateField,
    DialogFrame,
    Icon,
    ProblemNotice,
    SaveStatus,
    SelectField,
    TextField,
  ],
  templateUrl: './act-dialog.html',
  styleUrl: './act-dialog.css',
})
export class ActDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IncidentClient);
  private readonly dialog = inject<DialogRef<IncidentChanged>>(DialogRef);
  private readonly asked = inject<ActQuestion>(DIALOG_DATA);
  private readonly subject =
    this.asked.incident === null ? { act: 'open-incident' as const } : this.asked.subject;

  protected readonly fields = computed(() =>
    fieldsOf(
      this.book,
      this.asked.incident ?? { entities: [], reportsFor: this.reportsFor() },
      this.subject,
    ),
  );
  private readonly first = computed(() =>
    entriesAtFirst(this.book, this.fields(), this.asked.incident, this.subject, this.asked.now),
  );
  private readonly entries = linkedSignal<Entries, Entries>({
    source: () => this.first(),
    // Words that arrive later, or another language, take nothing away that was typed.
    computation: (first, before) => ({ ...first, ...before?.value }),
  });
  protected readonly faults = entryFaults<IncidentActBody | OpenIncident>(
    this.asked.incident === null ? OpenIncident : IncidentActBody,
  );
  protected readonly change = saving<IncidentActBody | OpenIncident, IncidentChanged>(
    (body, key) =>
      this.asked.incident === null
        ? this.client.open(body as OpenIncident, key)
        : this.client.act(
            this.asked.incident.id,
            body as IncidentActBody,
            this.asked.incident.revision,
            key,
          ),
  );
  private readonly called = calledBy(this.subject);
  protected readonly title = computed(() => this.book.find(this.called) ?? this.subject.act);
  protected readonly explanation = computed(() => this.book.find(`${this.called}.help`));
  protected readonly refusal = computed(() => {
    const problem = this.change.problem();
    return problem && refusalWords(this.book, problem);
  });

  protected text(key: string): string {
    return String(this.entries()[key] ?? '');
  }

  protected ticked(key: string): boolean {
    return this.entries()[key] === true;
  }

  protected chosen(key: string, value: string): boolean {
    return this.several(key).includes(value);
  }

  protected choose(key: string, value: string, on: boolean): void {
    const others = this.several(key).filter((one) => one !== value);
    this.put(key, on ? [...others, value] : others);
  }

  protected put(key: string, value: string | boolean | readonly string[]): void {
    const { incident } = this.asked;
    // Another entity usually takes part in another way.
    const role =
      incident !== null && key === 'entity' && typeof value === 'string'
        ? roleOf(incident, value)
        : {};
    this.entries.update((entries) => ({ ...entries, ...role, [key]: value }));
  }

  /** The fault of an entry, wherever in the message it stands. */
  protected faultAt(key: string): string | undefined {
    return (
      this.faults.at(key) ?? this.faults.at(`nature.${key}`) ?? this.faults.at(`content.${key}`)
    );
  }

  protected async save(): Promise<void> {
    const body = this.faults.check(
      messageOf(this.fields(), this.entries(), this.subject, this.first()),
    );
    if (!body) return;
    const changed = await this.change.run(body);
    if (changed) this.dialog.close(changed);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }

  private several(key: string): readonly string[] {
    const value = this.entries()[key];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  }

  private reportsFor(): EntityName[] {
    return this.asked.incident === null ? [...this.asked.reportsFor] : [];
  }
}
