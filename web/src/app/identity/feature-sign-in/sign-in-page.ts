import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Phrasebook } from '@weerbaar/ui';
import { SessionStore } from '../../shell/session/session-store';
import { IdentityClient } from '../data/identity-client';
import { Gate } from '../ui/gate';
import { PasswordStep } from './password-step';
import { SecondStep } from './second-step';

/** Signing in: who one is, and when asked for a second proof of it. */
@Component({
  imports: [Gate, PasswordStep, SecondStep],
  template: `
    @if (second()) {
      <app-gate
        [title]="book.say('identity.second.title')"
        [text]="book.say('identity.second.body')"
      >
        <app-second-step (other)="startOver()" />
      </app-gate>
    } @else {
      <app-gate [title]="book.say('identity.sign-in.title')">
        <app-password-step />
      </app-gate>
    }
  `,
})
export class SignInPage {
  protected readonly book = inject(Phrasebook);
  private readonly store = inject(SessionStore);
  private readonly client = inject(IdentityClient);
  private readonly router = inject(Router);
  private readonly somebodyElse = signal(false);
  protected readonly second = computed(
    () => this.store.session()?.state === 'second-factor' && !this.somebodyElse(),
  );

  constructor() {
    void this.leadTheFirstVisitor();
  }

  /** Nobody can sign in to an installation without an organisation: its first visitor founds one. */
  private async leadTheFirstVisitor(): Promise<void> {
    const founding = await this.client.foundingState().catch(() => undefined);
    if (founding?.open) await this.router.navigate(['/founding'], { replaceUrl: true });
  }

  protected startOver(): void {
    this.somebodyElse.set(true);
  }
}
