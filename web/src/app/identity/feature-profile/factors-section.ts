import { Component, computed, inject, signal } from '@angular/core';
import { SecondFactors } from '@weerbaar/contracts/identity';
import { Button, Dialogs, Icon, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { saving } from '../../shell/api/saving';
import { IdentityClient } from '../data/identity-client';
import { AuthenticatorSetup } from '../ui/authenticator-setup';
import { PasskeySetup } from '../ui/passkey-setup';
import { RecoveryCodesSheet } from '../ui/recovery-codes';

/** The second factors of a person: what there is, one more, one less. */
@Component({
  selector: 'app-factors-section',
  imports: [
    AuthenticatorSetup,
    Button,
    Icon,
    PasskeySetup,
    ProblemNotice,
    RecoveryCodesSheet,
    Skeleton,
  ],
  templateUrl: './factors-section.html',
  styleUrl: './factors-section.css',
})
export class FactorsSection {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IdentityClient);
  private readonly dialogs = inject(Dialogs);

  protected readonly factors = apiResource(
    () => ({ path: '/profile/second-factors' }),
    (body) => SecondFactors.parse(body),
  );
  protected readonly loadProblem = computed(() => {
    const error = this.factors.error();
    return error && problemFrom(error);
  });
  protected readonly adding = signal<'passkey' | 'authenticator' | undefined>(undefined);
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly change = saving((act: () => Promise<readonly string[]>) => act(), {
    guarded: false,
  });

  protected added(codes: readonly string[]): void {
    this.adding.set(undefined);
    this.codes.set(codes);
    this.factors.reload();
  }

  protected async removeAuthenticator(): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.book.say('identity.profile.authenticator.remove'),
      body: this.book.say('identity.profile.authenticator.remove.body'),
      confirm: this.book.say('core.action.remove'),
    });
    if (sure) await this.perform(() => this.client.removeAuthenticator().then(noCodes));
  }

  protected async removePasskey(passkey: { id: string; name: string }): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.book.say('identity.profile.passkey.remove', { name: passkey.name }),
      body: this.book.say('identity.profile.passkey.remove.body', { name: passkey.name }),
      confirm: this.book.say('core.action.remove'),
    });
    if (sure) await this.perform(() => this.client.removePasskey(passkey.id).then(noCodes));
  }

  protected async renewCodes(): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.book.say('identity.profile.recovery.renew'),
      body: this.book.say('identity.profile.recovery.renew.body'),
      confirm: this.book.say('identity.profile.recovery.renew'),
      kind: 'primary',
    });
    if (sure) await this.perform(() => this.client.renewRecoveryCodes());
  }

  private async perform(act: () => Promise<readonly string[]>): Promise<void> {
    const codes = await this.change.run(act);
    if (!codes) return;
    this.codes.set(codes);
    this.factors.reload();
  }
}

const noCodes = (): readonly string[] => [];
