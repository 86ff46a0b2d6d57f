import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { CeremonyOptions, ProveAgain, SecondFactors } from '@weerbaar/contracts/identity';
import { Button, Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { Segmented, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { ApiClient, nothing } from '../api/api-client';
import { entryFaults } from '../api/entry-faults';
import { saving } from '../api/saving';

type Method = ProveAgain['method'];

/** Asks who is there again: by the password, or by a second factor that the person has; closes with true once it was right. */
@Component({
  selector: 'app-proof-dialog',
  imports: [Button, DialogFrame, ProblemNotice, Segmented, TextField],
  templateUrl: './proof-dialog.html',
})
export class ProofDialog {
  protected readonly book = inject(Phrasebook);
  private readonly api = inject(ApiClient);
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  private readonly methods = signal<readonly Method[]>(['password']);
  protected readonly choices = computed(() =>
    this.methods().map((method) => ({
      value: method,
      label: this.book.say(`core.proof.by.${method}`),
    })),
  );
  protected readonly method = signal<string>('password');
  protected readonly password = signal('');
  protected readonly code = signal('');
  protected readonly faults = entryFaults(ProveAgain);
  protected readonly attempt = saving<ProveAgain | 'passkey', true>(
    async (proof, idempotencyKey) => {
      const given = proof === 'passkey' ? await this.shownPasskey() : proof;
      await this.api.post('/session/proof', given, nothing, { idempotencyKey });
      return true;
    },
    { guarded: false },
  );

  constructor() {
    void this.offerFactors();
  }

  protected choose(method: string): void {
    this.method.set(method);
    this.code.set('');
    this.faults.forget();
    this.attempt.reset();
  }

  protected async send(): Promise<void> {
    const proof = this.method() === 'passkey' ? 'passkey' : this.faults.check(this.typed());
    if (!proof) return;
    if (await this.attempt.run(proof)) this.dialog.close(true);
    else this.faults.refused(this.attempt.problem());
  }

  protected cancel(): void {
    this.attempt.reset();
    this.dialog.close(false);
  }

  private typed(): unknown {
    return this.method() === 'authenticator'
      ? { method: 'authenticator', code: this.code().replace(/\s/g, '') }
      : { method: 'password', password: this.password() };
  }

  /** The password always serves; what else does is offered as soon as it is known, and not at all when it cannot be. */
  private async offerFactors(): Promise<void> {
    try {
      const has = await this.api.get('/profile/second-factors', (body) =>
        SecondFactors.parse(body),
      );
      this.methods.set([
        'password',
        ...(has.authenticator === null ? [] : (['authenticator'] as const)),
        ...(has.passkeys.length === 0 ? [] : (['passkey'] as const)),
      ]);
    } catch {
      this.methods.set(['password']);
    }
  }

  private async shownPasskey(): Promise<ProveAgain> {
    const options = await this.api.post('/session/proof/passkey-options', {}, (body) =>
      CeremonyOptions.parse(body),
    );
    const { usePasskey } = await import('./passkeys');
    return { method: 'passkey', response: await usePasskey(options) };
  }
}
