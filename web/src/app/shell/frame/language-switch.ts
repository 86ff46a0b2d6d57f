import { Component, inject } from '@angular/core';
import { languages, type Language } from '@weerbaar/kernel';
import { Phrasebook } from '@weerbaar/ui';
import { ApiClient, nothing } from '../api/api-client';
import { SessionStore } from '../session/session-store';

/** Dutch or English at a click, each named in its own language. Kept in the browser, and on the server once signed in. */
@Component({
  selector: 'app-language-switch',
  host: { role: 'group', '[attr.aria-label]': "book.say('core.language')" },
  template: `@for (language of languages; track language) {
    <button
      type="button"
      [lang]="language"
      [attr.aria-pressed]="language === book.language()"
      (click)="speak(language)"
    >
      {{ language.toUpperCase() }}
      <span class="visually-hidden">{{ book.say(label(language)) }}</span>
    </button>
  }`,
  styles: `
    :host {
      display: inline-flex;
    }
    button {
      position: relative;
      min-width: 2.25rem;
      min-height: 2.5rem;
      padding: 0 var(--half);
      border: 0;
      background: none;
      color: var(--ink-soft);
      font-size: var(--text-small);
      cursor: pointer;
    }
    button:hover {
      color: var(--ink);
      background: var(--hover);
    }
    button[aria-pressed='true'] {
      color: var(--ink);
      font-weight: var(--strong);
      box-shadow: inset 0 -2px 0 var(--accent);
    }
  `,
})
export class LanguageSwitch {
  protected readonly book = inject(Phrasebook);
  private readonly session = inject(SessionStore);
  private readonly api = inject(ApiClient);
  protected readonly languages = languages;
  protected readonly label = (language: Language) => `core.language.${language}` as const;

  protected async speak(language: Language): Promise<void> {
    await this.book.speak(language);
    if (this.session.session()?.state !== 'signed-in') return;
    // The page speaks it already; that the server could not keep it only matters on the next device.
    await this.api.patch('/profile', { language }, nothing).catch(() => undefined);
  }
}
