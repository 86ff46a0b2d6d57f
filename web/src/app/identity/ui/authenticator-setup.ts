import { Component, computed, inject, output, signal } from '@angular/core';
import { ConfirmAuthenticator, type AuthenticatorOffer } from '@weerbaar/contracts/identity';
import { Button, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { IdentityClient } from '../data/identity-client';

/** Setting up an authenticator app: scan, type the first code. */
@Component({
  selector: 'app-authenticator-setup',
  imports: [Button, ProblemNotice, Skeleton, TextField],
  templateUrl: './authenticator-setup.html',
  styles: `
    img,
    .waiting {
      width: 12rem;
      height: 12rem;
      padding: var(--one);
      background: white;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    code {
      padding: var(--half) var(--one);
      background: var(--sunken);
      border-radius: var(--radius);
      font-family: var(--family);
      letter-spacing: 0.08em;
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class AuthenticatorSetup {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IdentityClient);

  /** The app is set up; the recovery codes that came with it, if any. */
  readonly done = output<readonly string[]>();

  protected readonly code = signal('');
  protected readonly faults = entryFaults(ConfirmAuthenticator);
  private readonly offered = signal<AuthenticatorOffer | undefined>(undefined);
  protected readonly offer = saving((_ask: 'an offer') => this.client.offerAuthenticator(), {
    guarded: false,
  });
  protected readonly confirmation = saving<ConfirmAuthenticator, readonly string[]>(
    ({ id, code }) => this.client.confirmAuthenticator(id, code),
    { guarded: false },
  );
  /** As an image, so that nothing in it could ever run as a part of the page. */
  protected readonly square = computed(() => {
    const svg = this.offered()?.qrSvg;
    return svg && `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
  protected readonly secret = computed(
    () =>
      this.offered()
        ?.secret.match(/.{1,4}/g)
        ?.join('\u00A0') ?? '',
  );

  constructor() {
    void this.ask();
  }

  protected async ask(): Promise<void> {
    this.offered.set(await this.offer.run('an offer'));
  }

  protected async send(): Promise<void> {
    const message = this.faults.check({
      id: this.offered()?.id,
      code: this.code().replace(/\s/g, ''),
    });
    const codes = message && (await this.confirmation.run(message));
    if (codes) this.done.emit(codes);
  }
}
