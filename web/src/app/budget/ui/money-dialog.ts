import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { Button, Icon, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { Checkbox, DateField, SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { MoneyClient } from '../data/money-client';
import type { Entries, MoneyForm, MoneyOutcome, Row } from '../data/money-form';
import { entryReader } from '../data/read-entries';
import { refusalWords } from '../data/refusal-words';
import { RowEditor } from './row-editor';

/** What the dialog is opened with: a form, made anew when the language changes. */
export type MoneyQuestion = (book: Phrasebook) => MoneyForm;

/** The form of everything that is recorded in the books. What they refuse stays in it, with the rule in words. */
@Component({
  selector: 'app-money-dialog',
  imports: [
    Button,
    Checkbox,
    DateField,
    DialogFrame,
    Icon,
    ProblemNotice,
    RowEditor,
    SaveStatus,
    SelectField,
    TextField,
  ],
  templateUrl: './money-dialog.html',
  styleUrl: './money-dialog.css',
})
export class MoneyDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(MoneyClient);
  private readonly dialog = inject<DialogRef<MoneyOutcome>>(DialogRef);
  private readonly asked = inject<MoneyQuestion>(DIALOG_DATA);
  protected readonly form = computed(() => this.asked(this.book));
  private readonly entries = linkedSignal<Entries, Entries>({
    source: () => this.form().first,
    // Another language takes nothing away that was typed.
    computation: (first, before) => ({ ...first, ...before?.value }),
  });
  protected readonly faults = entryFaults(this.form().schema);
  protected readonly change = saving<unknown, MoneyOutcome>((body, key) => {
    const { path, seen } = this.form();
    return seen === undefined
      ? this.client.add(path, body, key)
      : this.client.change(path, body, seen);
  });
  protected readonly refusal = computed(() => {
    const problem = this.change.problem();
    return problem && refusalWords(this.book, problem);
  });

  protected text(key: string): string {
    const entry = this.entries()[key];
    return typeof entry === 'string' ? entry : '';
  }

  protected ticked(key: string): boolean {
    return this.entries()[key] === true;
  }

  protected rows(key: string): readonly Row[] {
    const entry = this.entries()[key];
    return Array.isArray(entry) ? (entry as readonly Row[]) : [];
  }

  protected put(key: string, value: string | boolean | readonly Row[]): void {
    this.entries.update((entries) => ({ ...entries, [key]: value }));
    this.change.touched();
  }

  protected readonly wrongIn =
    (field: string) =>
    (index: number, key: string): string | undefined =>
      this.faults.at(`${field}.${index}.${key}`);

  protected async save(): Promise<void> {
    const reader = entryReader(this.book.language(), this.entries());
    const body = this.faults.check(this.form().message(reader));
    if (body === undefined) return;
    const recorded = await this.change.run(body);
    if (recorded) this.dialog.close(recorded);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
