import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { Found, type Session } from '@weerbaar/contracts/identity';
import { languages } from '@weerbaar/kernel';
import { Button, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { Segmented, TextField } from '@weerbaar/ui/form';
import { problemFrom } from '../../shell/api/api-problem';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { IdentityClient } from '../data/identity-client';
import { WhereTo } from '../data/where-to';
import { Gate } from '../ui/gate';
import { shortNameOf } from './short-name';

/** Creating the organisation and its administrator on an empty installation. */
@Component({
  imports: [Button, Gate, ProblemNotice, Segmented, Skeleton, TextField],
  templateUrl: './founding-page.html',
  styles: `
    fieldset {
      display: grid;
      gap: var(--two);
    }
    legend {
      width: 100%;
      margin-bottom: var(--two);
      padding-top: var(--two);
      border-top: 1px solid var(--line-strong);
      font-size: var(--text-title);
      font-weight: var(--strong);
    }
  `,
})
export class FoundingPage {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IdentityClient);
  private readonly whereTo = inject(WhereTo);

  protected readonly state = resource({ loader: () => this.client.foundingState() });
  protected readonly problem = computed(() => {
    const error = this.state.error();
    return error && problemFrom(error);
  });

  protected readonly code = signal('');
  protected readonly organisation = signal('');
  /** Follows the name until the person writes an own one. */
  protected readonly slug = linkedSignal(() => shortNameOf(this.organisation()));
  protected readonly language = linkedSignal<string>(() => this.book.language());
  /** Most organisations stand on their own, and whoever creates one wants to score at once. */
  protected readonly kind = signal<string>('alone');
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly password = signal('');

  protected readonly languageChoices = computed(() =>
    languages.map((value) => ({ value, label: this.book.say(`core.language.${value}`) })),
  );
  protected readonly kinds = computed(() => [
    { value: 'alone', label: this.book.say('identity.founding.kind.alone') },
    { value: 'group', label: this.book.say('identity.founding.kind.group') },
  ]);
  protected readonly faults = entryFaults(Found, {
    'organisation.slug': () => this.book.say('identity.founding.organisation.slug.error'),
  });
  protected readonly attempt = saving<Found, Session>((founding, key) =>
    this.client.found(founding, key),
  );

  protected async send(): Promise<void> {
    const founding = this.faults.check({
      code: this.code(),
      organisation: {
        name: this.organisation(),
        slug: this.slug(),
        language: this.language(),
        assessesItself: this.kind() === 'alone',
      },
      administrator: { name: this.name(), email: this.email(), password: this.password() },
    });
    if (!founding) return;
    const session = await this.attempt.run(founding);
    if (session) await this.whereTo.next(session);
    else this.faults.refused(this.attempt.problem());
  }
}
