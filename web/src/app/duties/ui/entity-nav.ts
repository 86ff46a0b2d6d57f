import { Component, computed, inject, input } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { ScopeLink } from '../../shell/scope/scope-link';
import { PageNav } from './page-nav';

/** The pages about one entity, and the way back to all of them. */
@Component({
  selector: 'app-entity-nav',
  imports: [PageNav, ScopeLink],
  template: `
    <p class="no-print">
      <a scopeLink="/duties">{{ book.say('entities.title') }}</a>
      @if (name(); as entity) {
        <span class="soft"> / </span>
        <a [scopeLink]="'/duties/' + entityId()">{{ entity }}</a>
      }
    </p>
    <app-page-nav
      [label]="book.say('governance.entity.nav')"
      [pages]="pages()"
      [current]="current()"
    />
  `,
})
export class EntityNav {
  protected readonly book = inject(Phrasebook);
  readonly entityId = input.required<string>();
  /** The name of the entity, where the page itself is about something of it. */
  readonly name = input<string>();
  /** The last part of the path of the open page; '' for the register itself. */
  readonly at = input('');
  private readonly root = computed(() => `/duties/${this.entityId()}`);
  protected readonly current = computed(() => `${this.root()}${this.at()}`);
  protected readonly pages = computed(() => [
    { path: this.root(), label: this.book.say('governance.entity.register') },
    { path: `${this.root()}/classification`, label: this.book.say('entities.classification') },
    { path: `${this.root()}/body`, label: this.book.say('governance.entity.body') },
    { path: `${this.root()}/registration`, label: this.book.say('governance.entity.registration') },
    { path: `${this.root()}/actions`, label: this.book.say('governance.nav.corrections') },
  ]);
}
