import { Component, booleanAttribute, input } from '@angular/core';

/** What pressing it means: the one thing to do here, something besides, plain text, or a loss. */
export type ButtonKind = 'primary' | 'quiet' | 'plain' | 'danger';

/** A button, or a link that looks like one. While busy it keeps its size and takes no second press. */
@Component({
  // The native element stays, so that the keyboard, forms and links behave as everywhere.
  selector: 'button[uiButton], a[uiButton]',
  host: {
    '[class]': "'kind-' + (kind() || 'quiet')",
    '[class.square]': 'square()',
    '[class.busy]': 'busy()',
    '[attr.aria-busy]': "busy() ? 'true' : null",
    '[attr.aria-disabled]': "busy() ? 'true' : null",
    '(click)': 'refuseWhileBusy($event)',
  },
  template: `<ng-content />`,
  styleUrl: './button.css',
})
export class Button {
  readonly kind = input<ButtonKind | ''>('', { alias: 'uiButton' });
  readonly busy = input(false, { transform: booleanAttribute });
  /** Only an icon is seen; the element itself carries `aria-label`. */
  readonly square = input(false, { transform: booleanAttribute });

  protected refuseWhileBusy(event: Event): void {
    if (!this.busy()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
