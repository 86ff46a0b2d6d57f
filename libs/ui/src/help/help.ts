import { Component, input, signal } from '@angular/core';
import { newId } from '../field/new-id';
import { Icon } from '../icon/icon';

/** An explanation that opens in place: nothing that needs a hovering mouse, nothing that covers the page. */
@Component({
  selector: 'ui-help',
  imports: [Icon],
  template: `
    <button
      type="button"
      [attr.aria-expanded]="open()"
      [attr.aria-controls]="id"
      (click)="open.set(!open())"
    >
      <ui-icon name="info" />
      <span [class.visually-hidden]="!labelShown()">{{ label() }}</span>
    </button>
    <div [id]="id" [hidden]="!open()"><ng-content /></div>
  `,
  styles: `
    :host {
      display: inline-block;
    }
    button {
      display: inline-flex;
      gap: var(--half);
      align-items: center;
      min-width: 1.5rem;
      min-height: 1.5rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      cursor: pointer;
    }
    div {
      max-width: 60ch;
      margin-top: var(--half);
      padding: var(--one) 0.75rem;
      border-left: 2px solid var(--accent);
      font-size: var(--text-small);
      font-weight: var(--regular);
      color: var(--ink-soft);
    }
  `,
})
export class Help {
  protected readonly id = newId('help');
  readonly label = input.required<string>();
  readonly labelShown = input(true);
  protected readonly open = signal(false);
}
