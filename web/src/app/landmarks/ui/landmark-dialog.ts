import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { LandmarkBody, type LandmarkView } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { Checkbox, DateField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { LandmarkClient } from '../data/landmark-client';
import { theirsIn } from '../data/landmark-conflict';
import type { LandmarkOutcome } from './landmark-acts';
import { LandmarkVersion } from './landmark-version';

/** The form of an event: a new one, or one to be put right. When somebody else was first, both versions stand in it. */
@Component({
  selector: 'app-landmark-dialog',
  imports: [
    Button,
    Checkbox,
    DateField,
    DialogFrame,
    LandmarkVersion,
    ProblemNotice,
    SaveStatus,
    TextField,
  ],
  templateUrl: './landmark-dialog.html',
})
export class LandmarkDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(LandmarkClient);
  private readonly dialog = inject<DialogRef<LandmarkOutcome>>(DialogRef);
  /** The event as it was read; nothing for a new one. */
  protected readonly before = inject<LandmarkView | null>(DIALOG_DATA, { optional: true });

  protected readonly on = signal<string>(this.before?.on ?? '');
  protected readonly titleNl = signal(this.before?.titleNl ?? '');
  protected readonly titleEn = signal(this.before?.titleEn ?? '');
  protected readonly source = signal(this.before?.source ?? '');
  protected readonly illustrative = signal(this.before?.illustrative ?? false);

  protected readonly faults = entryFaults(LandmarkBody);
  /** One title is enough, so an empty one is no fault by itself. */
  protected readonly titleFault = computed(() => {
    const fault = this.faults.at('titleNl');
    const neither = this.titleNl().trim() === '' && this.titleEn().trim() === '';
    return fault && neither ? this.book.say('landmarks.field.title.missing') : fault;
  });
  protected readonly change = saving<
    { readonly body: LandmarkBody; readonly seen: number },
    LandmarkView
  >(({ body, seen }, key) =>
    this.before ? this.client.change(this.before.id, body, seen) : this.client.add(body, key),
  );
  protected readonly theirs = computed(() => theirsIn(this.change.problem()));
  protected readonly mine = computed(() => ({
    on: this.on(),
    titleNl: this.titleNl(),
    titleEn: this.titleEn(),
    source: this.source(),
    illustrative: this.illustrative(),
  }));
  protected readonly title = computed(() =>
    this.book.say(this.before ? 'landmarks.dialog.edit' : 'landmarks.dialog.add'),
  );

  protected async save(seen = this.before?.revision ?? 0): Promise<void> {
    const body = this.faults.check(this.mine());
    if (!body) return;
    const landmark = await this.change.run({ body, seen });
    if (landmark) this.dialog.close({ kind: this.before ? 'changed' : 'added', landmark });
    else if (this.change.problem()?.code === 'not-found') this.dialog.close({ kind: 'gone' });
    else this.faults.refused(this.change.problem());
  }

  /** What the other wrote stays; what was typed here is given up. */
  protected keep(landmark: LandmarkView): void {
    this.change.reset();
    this.dialog.close({ kind: 'changed', landmark });
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
