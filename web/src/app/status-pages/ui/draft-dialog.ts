import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { StatusDraft, type StatusPageChanged, type StatusPageView } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { Checkbox, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { draftOf, entryOf, type DraftEntry } from '../data/draft-entry';
import { StatusPageClient } from '../data/status-page-client';

/** The texts of a status page, each language beside the other; how services stand comes from the register. */
@Component({
  selector: 'app-draft-dialog',
  imports: [Button, Checkbox, DialogFrame, ProblemNotice, SaveStatus, TextField],
  templateUrl: './draft-dialog.html',
  styleUrl: './draft-dialog.css',
})
export class DraftDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(StatusPageClient);
  private readonly dialog = inject<DialogRef<StatusPageChanged>>(DialogRef);
  private readonly page = inject<StatusPageView>(DIALOG_DATA);

  protected readonly entry = signal<DraftEntry>(entryOf(this.page));
  protected readonly faults = entryFaults<StatusDraft>(StatusDraft);
  protected readonly change = saving<StatusDraft, StatusPageChanged>((draft) =>
    this.client.save(this.page.incident.id, draft, this.page.revision),
  );

  protected put(part: Partial<DraftEntry>): void {
    this.entry.update((entry) => ({ ...entry, ...part }));
    this.change.touched();
  }

  protected say(id: string, part: Partial<DraftEntry['services'][number]>): void {
    const services = this.entry().services.map((one) =>
      one.id === id ? { ...one, ...part } : one,
    );
    this.put({ services });
  }

  protected async save(): Promise<void> {
    const draft = this.faults.check(draftOf(this.entry()));
    if (!draft) return;
    const changed = await this.change.run(draft);
    if (changed) this.dialog.close(changed);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
