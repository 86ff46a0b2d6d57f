import { Component, computed, input } from '@angular/core';
import { iconShapes, type IconName } from './icon-shapes';

/** An icon beside a word. It is mute: what it stands for is always written as well. */
@Component({
  selector: 'ui-icon',
  host: { 'aria-hidden': 'true' },
  template: `<svg viewBox="0 0 20 20" width="20" height="20" focusable="false">
    <path [attr.d]="shape()" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 1.25em;
      height: 1.25em;
      vertical-align: -0.25em;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly shape = computed(() => iconShapes[this.name()]);
}
