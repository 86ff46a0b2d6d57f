import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-shapes';

/** Nothing here yet, why that is, and inside it what to do next. */
@Component({
  selector: 'ui-empty-state',
  imports: [Icon],
  template: `
    @if (icon(); as name) {
      <ui-icon [name]="name" />
    }
    <h3>{{ title() }}</h3>
    @if (text(); as words) {
      <p class="soft">{{ words }}</p>
    }
    <div class="row"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--one);
      justify-items: start;
      padding: var(--three);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius);
    }
    ui-icon {
      font-size: 1.5rem;
      color: var(--ink-soft);
    }
    .row:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly text = input<string>();
  readonly icon = input<IconName>();
}
