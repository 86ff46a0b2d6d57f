import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { UseLink, type Session } from '@weerbaar/contracts/identity';
import { Button, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { problemFrom } from '../../shell/api/api-problem';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { IdentityClient } from '../data/identity-client';
import { WhereTo } from '../data/where-to';
import { Gate } from '../ui/gate';

/** Accepting an invitation or choosing a new password, by a link that works once. */
@Component({
  imports: [Button, Gate, ProblemNotice, Skeleton, TextField],
  templateUrl: './link-page.html',
})
export class LinkPage {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IdentityClient);
  private readonly whereTo = inject(WhereTo);
  /** The secret of the link, from the address. */
  readonly token = input.required<string>();

  protected readonly link = resource({
    params: () => this.token(),
    loader: ({ params }) => this.client.link(params),
  });
  protected readonly problem = computed(() => {
    const error = this.link.error();
    return error && problemFrom(error);
  });
  protected readonly dead = computed(() =>
    ['link-invalid', 'not-found', 'request-invalid'].includes(this.problem()?.code ?? ''),
  );
  protected readonly invited = computed(
    () => this.link.hasValue() && this.link.value().purpose === 'invitation',
  );
  protected readonly name = linkedSignal(() =>
    this.link.hasValue() ? this.link.value().name : '',
  );
  protected readonly password = signal('');
  protected readonly faults = entryFaults(UseLink);
  protected readonly attempt = saving<UseLink, Session>(
    (use) => this.client.useLink(this.token(), use),
    { guarded: false },
  );

  protected async send(): Promise<void> {
    const use = this.faults.check({
      password: this.password(),
      ...(this.invited() ? { name: this.name() } : {}),
    });
    if (!use) return;
    const session = await this.attempt.run(use);
    if (session) await this.whereTo.next(session);
    else this.faults.refused(this.attempt.problem());
  }
}
