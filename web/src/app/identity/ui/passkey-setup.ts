import { Component, inject, output, signal } from '@angular/core';
import { Button, Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { saving } from '../../shell/api/saving';
import { IdentityClient } from '../data/identity-client';

/** Making a passkey: a name to know it by, then the browser takes over. */
@Component({
  selector: 'app-passkey-setup',
  imports: [Button, ProblemNotice, TextField],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); send()">
      @if (creation.problem(); as problem) {
        <ui-problem-notice [problem]="problem" />
      }
      <ui-text-field
        autocomplete="off"
        [longest]="100"
        [label]="book.say('identity.enrol.passkey.name')"
        [help]="book.say('identity.enrol.passkey.name.help')"
        [error]="nameless() ? book.say('core.error.required') : undefined"
        [(value)]="name"
      />
      <div class="row">
        <button type="submit" uiButton="primary" [busy]="creation.busy()">
          {{ book.say('identity.enrol.passkey.action') }}
        </button>
      </div>
    </form>
  `,
})
export class PasskeySetup {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IdentityClient);

  /** The passkey is made; the recovery codes that came with it, if any. */
  readonly done = output<readonly string[]>();

  protected readonly name = signal('');
  protected readonly nameless = signal(false);
  protected readonly creation = saving<string, readonly string[]>(
    (name) => this.client.addPasskey(name),
    { guarded: false },
  );

  protected async send(): Promise<void> {
    const name = this.name().trim();
    this.nameless.set(name === '');
    if (name === '') return;
    const codes = await this.creation.run(name);
    if (codes) this.done.emit(codes);
  }
}
