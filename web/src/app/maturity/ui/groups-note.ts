import { Component, inject, input } from '@angular/core';
import { Icon, Phrasebook } from '@weerbaar/ui';
import { ScopeLink } from '../../shell/scope/scope-link';

/** Says of a unit that only groups others that it is not assessed itself, and leads to those below it. */
@Component({
  selector: 'app-groups-note',
  imports: [Icon, ScopeLink],
  template: `
    <p>
      <ui-icon name="info" />
      <span>{{ book.say('maturity.unit.groups', { unit: unit() }) }}</span>
      <a class="no-print" scopeLink="/maturity">{{ book.say('maturity.unit.groups.choose') }}</a>
    </p>
  `,
  styles: `
    :host {
      display: contents;
    }
    p {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 var(--one);
      align-items: center;
      max-width: none;
      padding: var(--one) var(--two);
      background: var(--sunken);
      border-left: 3px solid var(--line-strong);
    }
    a {
      grid-column: 2;
      justify-self: start;
      min-height: 1.75rem;
    }
  `,
})
export class GroupsNote {
  protected readonly book = inject(Phrasebook);
  /** Its name. */
  readonly unit = input.required<string>();
}
