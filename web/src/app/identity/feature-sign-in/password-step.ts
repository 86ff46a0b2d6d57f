import { Component, inject, signal } from '@angular/core';
import { SignIn, type Session } from '@weerbaar/contracts/identity';
import { Button, Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { IdentityClient } from '../data/identity-client';
import { WhereTo } from '../data/where-to';

const storageKey = 'weerbaar.organisation';

/** Organisation, e-mail address and password. */
@Component({
  selector: 'app-password-step',
  imports: [Button, ProblemNotice, TextField],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); send()">
      @if (attempt.problem(); as problem) {
        <ui-problem-notice [problem]="problem" />
      }
      <ui-text-field
        name="organization"
        autocomplete="organization"
        [label]="book.say('identity.organisation')"
        [help]="book.say('identity.organisation.help')"
        [error]="faults.at('organisation')"
        [(value)]="organisation"
      />
      <ui-text-field
        name="username"
        type="email"
        autocomplete="username"
        [label]="book.say('identity.email')"
        [error]="faults.at('email')"
        [(value)]="email"
      />
      <ui-text-field
        name="password"
        type="password"
        autocomplete="current-password"
        [label]="book.say('identity.password')"
        [error]="faults.at('password')"
        [(value)]="password"
      />
      <div class="row">
        <button type="submit" uiButton="primary" [busy]="attempt.busy()">
          {{ book.say('identity.sign-in.action') }}
        </button>
      </div>
      <p class="small soft">{{ book.say('identity.forgotten') }}</p>
    </form>
  `,
})
export class PasswordStep {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IdentityClient);
  private readonly whereTo = inject(WhereTo);

  protected readonly organisation = signal(remembered());
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly faults = entryFaults(SignIn);
  protected readonly attempt = saving<SignIn, Session>((details) => this.client.signIn(details), {
    guarded: false,
  });

  protected async send(): Promise<void> {
    const details = this.faults.check({
      organisation: this.organisation(),
      email: this.email(),
      password: this.password(),
    });
    if (!details) return;
    const session = await this.attempt.run(details);
    if (!session) return;
    remember(details.organisation);
    this.password.set('');
    await this.whereTo.next(session);
  }
}

/** The organisation that signed in here last: one thing less to type, and nothing secret. */
function remembered(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

function remember(organisation: string): void {
  try {
    localStorage.setItem(storageKey, organisation);
  } catch {
    // A browser that forbids storage lets the person type it again.
  }
}
