import { Component, computed, inject } from '@angular/core';
import { isLanguage, languages } from '@weerbaar/kernel';
import { Phrasebook, SaveStatus } from '@weerbaar/ui';
import { Segmented } from '@weerbaar/ui/form';
import { saving } from '../../shell/api/saving';
import { Appearance, type Theme } from '../../shell/appearance/appearance';
import { IdentityClient } from '../data/identity-client';
import type { ChangeProfile } from '@weerbaar/contracts/identity';

/** Language and light or dark; both take effect at once. */
@Component({
  selector: 'app-appearance-section',
  imports: [SaveStatus, Segmented],
  template: `
    <h2>{{ book.say('identity.profile.appearance') }}</h2>
    <ui-segmented
      [label]="book.say('core.language')"
      [labelShown]="true"
      [choices]="languageChoices()"
      [value]="book.language()"
      (valueChange)="speak($event)"
    />
    <ui-segmented
      [label]="book.say('core.theme')"
      [labelShown]="true"
      [choices]="themeChoices()"
      [value]="appearance.theme()"
      (valueChange)="paint($event)"
    />
    <ui-save-status [state]="change.state()" (retry)="change.retry()" />
  `,
})
export class AppearanceSection {
  protected readonly book = inject(Phrasebook);
  protected readonly appearance = inject(Appearance);
  private readonly client = inject(IdentityClient);
  protected readonly change = saving((change: ChangeProfile) => this.client.changeProfile(change));

  protected readonly languageChoices = computed(() =>
    languages.map((value) => ({ value, label: this.book.say(`core.language.${value}`) })),
  );
  protected readonly themeChoices = computed(() =>
    themes.map((value) => ({ value, label: this.book.say(`core.theme.${value}`) })),
  );

  protected async speak(language: string): Promise<void> {
    if (!isLanguage(language)) return;
    await this.book.speak(language);
    await this.change.run({ language });
  }

  protected async paint(chosen: string): Promise<void> {
    const theme = themes.find((known) => known === chosen) ?? 'system';
    this.appearance.use(theme);
    await this.change.run({ theme });
  }
}

const themes: readonly Theme[] = ['system', 'light', 'dark'];
