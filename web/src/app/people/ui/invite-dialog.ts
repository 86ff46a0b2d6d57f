import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { InvitePerson, type Invitation } from '@weerbaar/contracts';
import { languages } from '@weerbaar/kernel';
import { Button, Icon, Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { Segmented, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { FormDialog } from '../../shell/dialog/form-dialog';
import { SessionStore } from '../../shell/session/session-store';
import { type GrantEntry, grantIn, newGrant } from '../data/grant-entry';
import { PeopleClient } from '../data/people-client';
import { GrantFields } from './grant-fields';
import { OneTimeLinkCard } from './one-time-link';

/** Invites somebody with his roles and then shows, once, the link that lets him in. */
@Component({
  selector: 'app-invite-dialog',
  imports: [
    Button,
    DialogFrame,
    FormDialog,
    GrantFields,
    Icon,
    OneTimeLinkCard,
    ProblemNotice,
    Segmented,
    TextField,
  ],
  templateUrl: './invite-dialog.html',
  styles: `
    .grant {
      display: grid;
      gap: var(--one);
    }
    .several {
      padding-left: var(--two);
      border-left: 2px solid var(--line-strong);
    }
    legend {
      margin-bottom: var(--one);
      color: var(--ink-soft);
      font-size: var(--text-small);
    }
  `,
})
export class InviteDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(PeopleClient);
  protected readonly dialog = inject<DialogRef<true>>(DialogRef);
  private readonly top = inject(SessionStore).session()?.homeUnitId ?? null;

  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly language = signal<string>(this.book.language());
  protected readonly grants = signal<readonly GrantEntry[]>([newGrant(null)]);
  protected readonly invited = signal<Invitation | undefined>(undefined);
  protected readonly faults = entryFaults(InvitePerson);
  protected readonly change = saving<InvitePerson, Invitation>((draft, key) =>
    this.client.invite(draft, key),
  );
  protected readonly languages = computed(() =>
    languages.map((language) => ({
      value: language,
      label: this.book.say(`core.language.${language}`),
    })),
  );
  /** One per role, made once, so that a field's own function does not change under it. */
  private readonly faultsByGrant = new Map<number, (path: string) => string | undefined>();

  protected faultsOf(index: number): (path: string) => string | undefined {
    const known = this.faultsByGrant.get(index);
    if (known) return known;
    const made = (path: string) => this.faults.at(`grants.${String(index)}.${path}`);
    this.faultsByGrant.set(index, made);
    return made;
  }

  protected setGrant(index: number, entry: GrantEntry): void {
    this.grants.update((grants) => grants.map((grant, at) => (at === index ? entry : grant)));
  }

  protected addGrant(): void {
    this.grants.update((grants) => [...grants, newGrant(this.top)]);
  }

  protected leaveOut(index: number): void {
    this.grants.update((grants) => grants.filter((_, at) => at !== index));
    this.faults.forget();
  }

  protected async save(): Promise<void> {
    const draft = this.faults.check({
      name: this.name(),
      email: this.email().trim(),
      language: this.language(),
      grants: this.grants().map(grantIn),
    });
    if (!draft) return;
    const invitation = await this.change.run(draft);
    if (invitation) this.invited.set(invitation);
    else this.faults.refused(this.change.problem());
  }
}
