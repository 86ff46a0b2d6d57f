import { Component, inject, input } from '@angular/core';
import type { SafeguardHistory } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { ScopeLink } from '../../shell/scope/scope-link';
import { controlOf } from '../data/control-of';

/** The units whose score leans on this unit's answer: they move with it. */
@Component({
  selector: 'app-leaners',
  imports: [ScopeLink],
  template: `
    <p>{{ book.say('maturity.leaners.body', { count: units().length }) }}</p>
    <ul>
      @for (unit of units(); track unit.unitId) {
        <li>
          <a
            [scopeLink]="'/maturity/' + controlOf(code()) + '/' + code()"
            [scopeQuery]="{ unit: unit.unitId }"
            >{{ unit.name }}</a
          >
          @if (unit.kind === 'shared') {
            <span class="small soft">{{ book.say('core.coverage.shared') }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--one);
    }
    ul {
      columns: 3 14rem;
      padding-left: var(--two);
    }
  `,
})
export class Leaners {
  protected readonly book = inject(Phrasebook);
  readonly code = input.required<string>();
  readonly units = input.required<SafeguardHistory['inheritedBy']>();
  protected readonly controlOf = controlOf;
}
