import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { OverrideLink, type CrosswalkLink, type LinkOverridden } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import type { CrosswalkStore } from '../data/governance-stores';
import { LawTexts } from '../data/law-texts';

/** What the dialog is opened with: a link, or none with the safeguards that can still be linked. */
export interface LinkQuestion {
  readonly duty: string;
  readonly link: CrosswalkLink | null;
  readonly safeguards: readonly string[];
  readonly store: Pick<CrosswalkStore, 'override'>;
}

/** How far a safeguard reaches into a duty, with the reason; and what was made of it before. */
@Component({
  selector: 'app-link-dialog',
  imports: [Button, DialogFrame, ProblemNotice, SaveStatus, SelectField, TextField],
  templateUrl: './link-dialog.html',
})
export class LinkDialog {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  protected readonly asked = inject<LinkQuestion>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<true>>(DialogRef);
  protected readonly link = this.asked.link;

  protected readonly safeguard = signal(this.link?.safeguard ?? '');
  protected readonly safeguards = this.asked.safeguards.map((value) => ({ value, label: value }));
  protected readonly strength = signal<string>(this.link ? (this.link.strength ?? 'none') : '');
  protected readonly reason = signal('');
  protected readonly missing = signal(false);
  protected readonly strengths = computed(() =>
    (['direct', 'partial', 'none'] as const)
      .filter((value) => value !== 'none' || this.link !== null)
      .map((value) => ({ value, label: this.book.say(`governance.crosswalk.strength.${value}`) })),
  );
  protected readonly title = computed(() =>
    this.link
      ? this.book.say('governance.crosswalk.change', { code: this.link.safeguard })
      : this.book.say('governance.crosswalk.add'),
  );
  protected readonly shipped = computed(() => {
    const shipped = this.link?.shipped ?? null;
    return shipped === null
      ? this.book.say('governance.crosswalk.shipped.none')
      : this.book.say('governance.crosswalk.shipped', {
          strength: this.book.say(`duties.link.${shipped}`).toLowerCase(),
        });
  });

  protected readonly faults = entryFaults(OverrideLink);
  protected readonly change = saving<OverrideLink, LinkOverridden>((body, key) =>
    this.asked.store.override(
      this.asked.duty,
      this.safeguard(),
      body,
      this.link?.revision ?? 0,
      key,
    ),
  );

  protected told(change: CrosswalkLink['changes'][number]): string {
    const { strength, recordedBy, effectiveOn } = change;
    return this.book.say('governance.crosswalk.history.line', {
      date: this.book.date(effectiveOn),
      strength:
        strength === null
          ? this.book.say('governance.crosswalk.history.removed')
          : this.book.say(`duties.link.${strength}`).toLowerCase(),
      person: recordedBy ?? this.book.say('core.state.unknown'),
    });
  }

  /** Puts the link back as the product has it; the reason is still asked. */
  protected restore(): void {
    this.strength.set(this.link?.shipped ?? 'none');
    this.change.touched();
  }

  protected async save(): Promise<void> {
    const unchosen = this.safeguard() === '';
    this.missing.set(unchosen);
    const strength = this.strength();
    const body = this.faults.check({
      strength: strength === '' ? undefined : strength === 'none' ? null : strength,
      reason: this.reason(),
    });
    if (!body || unchosen) return;
    if (await this.change.run(body)) this.dialog.close(true);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
