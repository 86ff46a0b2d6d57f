import { Component, computed, inject, linkedSignal } from '@angular/core';
import { ChangeProfile } from '@weerbaar/contracts/identity';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { SessionStore } from '../../shell/session/session-store';
import { IdentityClient } from '../data/identity-client';

/** The own name, and the roles that somebody else gave. */
@Component({
  selector: 'app-person-section',
  imports: [Button, ProblemNotice, SaveStatus, TextField],
  template: `
    <h2>{{ book.say('identity.profile.person') }}</h2>
    <form class="stack" novalidate (submit)="$event.preventDefault(); send()">
      <ui-text-field
        autocomplete="name"
        [label]="book.say('identity.name')"
        [error]="faults.at('name')"
        [(value)]="name"
        (valueChange)="change.touched()"
      />
      <ui-text-field
        type="email"
        [label]="book.say('identity.email')"
        [help]="book.say('identity.profile.email.help')"
        [readonly]="true"
        [value]="session.person()?.email ?? ''"
      />
      @if (change.problem(); as problem) {
        <ui-problem-notice [problem]="problem" />
      }
      <div class="row">
        <button type="submit" uiButton="primary" [busy]="change.busy()">
          {{ book.say('core.action.save') }}
        </button>
        <ui-save-status [state]="change.state()" (retry)="change.retry()" />
      </div>
    </form>
    <h3>{{ book.say('identity.profile.roles') }}</h3>
    <ul>
      @for (role of roles(); track $index) {
        <li>{{ role }}</li>
      } @empty {
        <li class="soft">{{ book.say('core.state.none') }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding-left: 1.2em;
    }
  `,
})
export class PersonSection {
  protected readonly book = inject(Phrasebook);
  protected readonly session = inject(SessionStore);
  private readonly client = inject(IdentityClient);

  protected readonly name = linkedSignal(() => this.session.person()?.name ?? '');
  protected readonly faults = entryFaults(ChangeProfile);
  protected readonly change = saving((change: ChangeProfile) => this.client.changeProfile(change));
  protected readonly roles = computed(() =>
    (this.session.session()?.grants ?? []).map((grant) => {
      const role = this.book.say(`core.person.role.${grant.role}`);
      if (grant.asAt !== null) {
        return this.book.say('identity.profile.role.as-at', {
          role,
          date: this.book.date(grant.asAt),
        });
      }
      if (grant.expiresAt !== null) {
        return this.book.say('identity.profile.role.until', {
          role,
          date: this.book.instant(grant.expiresAt),
        });
      }
      return grant.unitId === this.session.session()?.rootUnitId
        ? this.book.say('identity.profile.role.all', { role })
        : role;
    }),
  );

  protected async send(): Promise<void> {
    const change = this.faults.check({ name: this.name() });
    if (change) await this.change.run(change);
  }
}
