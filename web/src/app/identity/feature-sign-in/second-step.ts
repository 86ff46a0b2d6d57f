import { Component, computed, inject, linkedSignal, output, signal } from '@angular/core';
import { SecondFactor, type Session } from '@weerbaar/contracts/identity';
import { Button, Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { Segmented, TextField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { SessionStore } from '../../shell/session/session-store';
import { IdentityClient } from '../data/identity-client';
import { WhereTo } from '../data/where-to';

type Method = Session['methods'][number];

/** The second proof: a code from an app, a passkey, or a recovery code. */
@Component({
  selector: 'app-second-step',
  imports: [Button, ProblemNotice, Segmented, TextField],
  templateUrl: './second-step.html',
  styles: `
    /* the word, not the room around it, stands at the margin */
    .aside {
      margin-left: calc(-1 * var(--one));
    }
  `,
})
export class SecondStep {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IdentityClient);
  private readonly whereTo = inject(WhereTo);
  private readonly store = inject(SessionStore);

  /** The person wants to begin again with another account. */
  readonly other = output();

  private readonly methods = computed<readonly Method[]>(() => this.store.session()?.methods ?? []);
  protected readonly choices = computed(() =>
    this.methods().map((method) => ({
      value: method,
      label: this.book.say(`identity.second.${method}`),
    })),
  );
  protected readonly method = linkedSignal<string>(() => this.methods()[0] ?? 'authenticator');
  protected readonly code = signal('');
  protected readonly faults = entryFaults(SecondFactor);
  protected readonly attempt = saving<SecondFactor | 'passkey', Session>(
    (factor) =>
      factor === 'passkey' ? this.client.confirmWithPasskey() : this.client.confirm(factor),
    { guarded: false },
  );

  protected choose(method: string): void {
    this.method.set(method);
    this.code.set('');
    this.faults.forget();
    this.attempt.reset();
  }

  protected async send(): Promise<void> {
    const factor = this.faults.check({
      method: this.method(),
      code: this.code().replace(/\s/g, ''),
    });
    if (factor) await this.proceed(await this.attempt.run(factor));
  }

  protected async usePasskey(): Promise<void> {
    await this.proceed(await this.attempt.run('passkey'));
  }

  private async proceed(session: Session | undefined): Promise<void> {
    if (session) await this.whereTo.next(session);
    else this.code.set('');
  }
}
