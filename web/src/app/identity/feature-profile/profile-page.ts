import { Component, inject } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { SessionStore } from '../../shell/session/session-store';
import { AppearanceSection } from './appearance-section';
import { FactorsSection } from './factors-section';
import { PasswordSection } from './password-section';
import { PersonSection } from './person-section';
import { SessionsSection } from './sessions-section';

/** Everything about oneself: name, language and look, password, second factors, open sessions. */
@Component({
  imports: [AppearanceSection, FactorsSection, PasswordSection, PersonSection, SessionsSection],
  template: `<div class="page">
    <header>
      <h1>{{ book.say('identity.profile.title') }}</h1>
      <p class="soft">{{ session.person()?.email }}</p>
    </header>
    <div class="columns">
      <app-person-section class="section" />
      <app-appearance-section class="section" />
      <app-password-section class="section" />
      <app-factors-section class="section" />
    </div>
    <app-sessions-section class="section" />
  </div>`,
  styles: `
    .page {
      max-width: 72rem;
    }
  `,
})
export class ProfilePage {
  protected readonly book = inject(Phrasebook);
  protected readonly session = inject(SessionStore);
}
