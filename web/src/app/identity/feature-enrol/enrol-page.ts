import { Component, inject, signal } from '@angular/core';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import { SessionStore } from '../../shell/session/session-store';
import { IdentityClient } from '../data/identity-client';
import { WhereTo } from '../data/where-to';
import { AuthenticatorSetup } from '../ui/authenticator-setup';
import { Gate } from '../ui/gate';
import { PasskeySetup } from '../ui/passkey-setup';
import { RecoveryCodesSheet } from '../ui/recovery-codes';

/** Setting up a second factor because the organisation demands one. */
@Component({
  imports: [AuthenticatorSetup, Button, Gate, Icon, PasskeySetup, RecoveryCodesSheet],
  templateUrl: './enrol-page.html',
  styleUrl: './enrol-page.css',
})
export class EnrolPage {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IdentityClient);
  private readonly store = inject(SessionStore);
  private readonly whereTo = inject(WhereTo);

  protected readonly way = signal<'passkey' | 'authenticator' | undefined>(undefined);
  protected readonly codes = signal<readonly string[]>([]);

  protected async enrolled(codes: readonly string[]): Promise<void> {
    this.codes.set(codes);
    if (codes.length === 0) await this.goOn();
  }

  protected async goOn(): Promise<void> {
    await this.client.refresh();
    const session = this.store.session();
    if (session) await this.whereTo.next(session);
  }
}
