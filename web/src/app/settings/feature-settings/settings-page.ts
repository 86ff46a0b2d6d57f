import { Component, computed, inject, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import { ChangeOrganisation, type OrganisationView } from '@weerbaar/contracts';
import { languages } from '@weerbaar/kernel';
import {
  Button,
  Dialogs,
  Notices,
  Phrasebook,
  ProblemNotice,
  SaveStatus,
  Skeleton,
} from '@weerbaar/ui';
import { Checkbox, Segmented, TextField } from '@weerbaar/ui/form';
import { peopleList } from '../../people/data/people-client';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { SessionStore } from '../../shell/session/session-store';
import {
  OrganisationClient,
  organisationSettings,
  theirSettings,
} from '../data/organisation-client';

/** The name and the language of the organisation, and how one signs in. */
@Component({
  selector: 'app-settings-page',
  imports: [Button, Checkbox, ProblemNotice, SaveStatus, Segmented, Skeleton, TextField],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
})
export class SettingsPage {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(OrganisationClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly store = organisationSettings();
  private readonly people = peopleList(() => this.session.may('person.read'));

  protected readonly name = linkedSignal(() => this.store.settings()?.name ?? '');
  protected readonly language = linkedSignal<string>(() => this.store.settings()?.language ?? '');
  protected readonly demanded = linkedSignal(
    () => this.store.settings()?.secondFactorDemanded ?? false,
  );

  protected readonly faults = entryFaults(ChangeOrganisation);
  protected readonly change = saving<
    { readonly change: ChangeOrganisation; readonly seen: number },
    OrganisationView
  >(({ change, seen }) => this.client.change(change, seen));
  protected readonly theirs = computed(() => theirSettings(this.change.problem()));
  protected readonly theirWords = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return '';
    return this.book.say('settings.conflict', {
      name: theirs.name,
      language: this.book.say(`core.language.${theirs.language}`),
      demanded: this.book.say(
        theirs.secondFactorDemanded ? 'settings.conflict.demanded' : 'settings.conflict.free',
      ),
    });
  });
  protected readonly languages = computed(() =>
    languages.map((language) => ({
      value: language,
      label: this.book.say(`core.language.${language}`),
    })),
  );

  private readonly without = computed(() =>
    (this.people.people() ?? []).filter(
      (person) => person.state === 'active' && !person.secondFactor,
    ),
  );
  /** What saving would bring about, in sentences; none while the demand stays as it is. */
  protected readonly consequences = computed<readonly string[]>(() => {
    const before = this.store.settings()?.secondFactorDemanded;
    if (before === undefined || before === this.demanded()) return [];
    if (!this.demanded()) return [this.book.say('settings.second-factor.off')];
    const count = this.without().length;
    const me = this.without().some((person) => person.id === this.session.person()?.id);
    return [
      this.book.say('settings.second-factor.consequence'),
      ...(this.people.people() === undefined
        ? []
        : [
            count === 0
              ? this.book.say('settings.second-factor.all')
              : this.book.say('settings.second-factor.without', { count }),
          ]),
      ...(me ? [this.book.say('settings.second-factor.you')] : []),
    ];
  });

  protected async save(): Promise<void> {
    const before = this.theirs() ?? this.store.settings();
    const change = this.faults.check({
      name: this.name(),
      language: this.language(),
      secondFactorDemanded: this.demanded(),
    });
    if (!before || !change || !(await this.sure(before))) return;
    const settings = await this.change.run({ change, seen: before.revision });
    if (!settings) {
      this.faults.refused(this.change.problem());
      return;
    }
    this.store.become(settings);
    this.notices.done(this.book.say('settings.saved'));
    // the name stands in the frame, and a demand may send this very person to set up a second factor
    await this.session.refresh();
    if (this.session.session()?.state === 'enrol-second-factor') {
      await this.router.navigate(['/enrol'], { queryParams: { return: '/settings' } });
    }
  }

  /** What the other saved stays; what was typed here is given up. */
  protected take(theirs: OrganisationView): void {
    this.change.reset();
    this.store.become(theirs);
  }

  private async sure(before: OrganisationView): Promise<boolean> {
    if (before.secondFactorDemanded || !this.demanded()) return true;
    return this.dialogs.confirm({
      title: this.book.say('settings.ask.title'),
      body: this.consequences().join(' '),
      confirm: this.book.say('settings.ask.confirm'),
      kind: 'primary',
    });
  }
}
