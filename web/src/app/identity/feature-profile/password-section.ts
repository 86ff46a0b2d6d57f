import { Component, inject, signal } from '@angular/core';
import { ChangePassword } from '@weerbaar/contracts/identity';
import { Button, Notices, Phrasebook, ProblemNotice } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { SessionStore } from '../../shell/session/session-store';
import { IdentityClient } from '../data/identity-client';

/** Choosing another password. */
@Component({
  selector: 'app-password-section',
  imports: [Button, ProblemNotice, TextField],
  template: `
    <h2>{{ book.say('identity.profile.password') }}</h2>
    <form class="stack" novalidate (submit)="$event.preventDefault(); send()">
      <input type="text" autocomplete="username" hidden [value]="session.person()?.email ?? ''" />
      <ui-text-field
        type="password"
        autocomplete="current-password"
        [label]="book.say('identity.profile.password.current')"
        [error]="faults.at('current')"
        [(value)]="current"
      />
      <ui-text-field
        type="password"
        autocomplete="new-password"
        [label]="book.say('identity.new-password')"
        [help]="book.say('identity.new-password.help')"
        [error]="faults.at('next')"
        [(value)]="next"
      />
      @if (change.problem(); as problem) {
        <ui-problem-notice [problem]="problem" />
      }
      <div class="row">
        <button type="submit" uiButton="primary" [busy]="change.busy()">
          {{ book.say('identity.profile.password.action') }}
        </button>
      </div>
    </form>
  `,
})
export class PasswordSection {
  protected readonly book = inject(Phrasebook);
  protected readonly session = inject(SessionStore);
  private readonly client = inject(IdentityClient);
  private readonly notices = inject(Notices);

  protected readonly current = signal('');
  protected readonly next = signal('');
  protected readonly faults = entryFaults(ChangePassword);
  protected readonly change = saving<ChangePassword, true>(
    async (change) => {
      await this.client.changePassword(change);
      return true;
    },
    { guarded: false },
  );

  protected async send(): Promise<void> {
    const change = this.faults.check({ current: this.current(), next: this.next() });
    if (!change) return;
    if (await this.change.run(change)) {
      this.current.set('');
      this.next.set('');
      this.notices.done(this.book.say('identity.profile.password.changed'));
    } else {
      this.faults.refused(this.change.problem());
    }
  }
}
