import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { ProveAgain } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { ApiClient, nothing } from '../api/api-client';
import { entryFaults } from '../api/entry-faults';
import { saving } from '../api/saving';

/** Asks for the password again; closes with true once it was right. */
@Component({
  selector: 'app-proof-dialog',
  imports: [Button, DialogFrame, ProblemNotice, TextField],
  template: `
    <ui-dialog-frame [title]="book.say('core.proof.title')">
      <form id="proof" class="stack" novalidate (submit)="$event.preventDefault(); send()">
        <p>{{ book.say('core.proof.body') }}</p>
        <ui-text-field
          type="password"
          autocomplete="current-password"
          [label]="book.say('core.proof.password')"
          [error]="faults.at('password')"
          [(value)]="password"
        />
        @if (attempt.problem(); as problem) {
          @if (problem.code !== 'password-wrong') {
            <ui-problem-notice [problem]="problem" />
          }
        }
      </form>
      <ng-container ngProjectAs="[dialogActions]">
        <button type="button" uiButton (click)="cancel()">
          {{ book.say('core.action.cancel') }}
        </button>
        <button type="submit" form="proof" uiButton="primary" [busy]="attempt.busy()">
          {{ book.say('core.proof.confirm') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class ProofDialog {
  protected readonly book = inject(Phrasebook);
  private readonly api = inject(ApiClient);
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly password = signal('');
  protected readonly faults = entryFaults(ProveAgain);
  protected readonly attempt = saving<ProveAgain, true>(
    async (proof, idempotencyKey) => {
      await this.api.post('/session/proof', proof, nothing, { idempotencyKey });
      return true;
    },
    { guarded: false },
  );

  protected async send(): Promise<void> {
    const proof = this.faults.check({ password: this.password() });
    if (!proof) return;
    if (await this.attempt.run(proof)) this.dialog.close(true);
    else this.faults.refused(this.attempt.problem());
  }

  protected cancel(): void {
    this.attempt.reset();
    this.dialog.close(false);
  }
}
