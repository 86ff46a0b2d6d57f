import { Component, inject, input, output, signal } from '@angular/core';
import { Button, Phrasebook } from '@weerbaar/ui';
import { Checkbox } from '@weerbaar/ui/form';

/** The codes that are shown only once, with the ways to keep them. */
@Component({
  selector: 'app-recovery-codes',
  imports: [Button, Checkbox],
  template: `
    @if (titled()) {
      <h3>{{ book.say('identity.recovery.title') }}</h3>
    }
    <p>{{ book.say('identity.recovery.body') }}</p>
    <ol>
      @for (code of codes(); track code) {
        <li>{{ code }}</li>
      }
    </ol>
    <div class="row no-print">
      <button type="button" uiButton (click)="copy()">
        {{ book.say(copied() ? 'core.action.copied' : 'core.action.copy') }}
      </button>
      <button type="button" uiButton (click)="print()">{{ book.say('core.action.print') }}</button>
    </div>
    <ui-checkbox class="no-print" [label]="book.say('identity.recovery.kept')" [(checked)]="kept" />
    <div class="row no-print">
      <button type="button" uiButton="primary" [disabled]="!kept()" (click)="done.emit()">
        {{ book.say('identity.recovery.done') }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--two);
    }
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: var(--half) var(--two);
      padding: var(--two);
      list-style: none;
      background: var(--sunken);
      border-radius: var(--radius);
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.06em;
      user-select: all;
    }
  `,
})
export class RecoveryCodesSheet {
  protected readonly book = inject(Phrasebook);
  readonly codes = input.required<readonly string[]>();
  /** Whether it names itself; not where the page does. */
  readonly titled = input(true);
  /** The person has kept them. */
  readonly done = output();
  protected readonly kept = signal(false);
  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.codes().join('\n'));
    this.copied.set(true);
  }

  protected print(): void {
    window.print();
  }
}
