import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RecoveryView } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';

/** In which order to bring back what is out, each with its ground and with what it waits for. */
@Component({
  selector: 'app-restoration-order',
  imports: [RouterLink],
  template: `
    <ol>
      @for (step of order(); track step.id) {
        <li>
          <a [routerLink]="['/services', step.id]">{{ step.name }}</a>
          <span class="soft">{{ book.say(groundKey(step)) }}</span>
          @if (step.waitsFor.length > 0) {
            <span class="small">{{
              book.say('recovery.order.waits', { names: namesOf(step) })
            }}</span>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      padding-inline-start: 2rem;
      columns: auto 26rem;
      column-gap: var(--four);
    }
    li {
      padding: var(--half) 0;
      break-inside: avoid;
      overflow-wrap: anywhere;
    }
    li::marker {
      font-variant-numeric: tabular-nums;
      color: var(--ink-soft);
    }
    .soft {
      margin-inline-start: var(--one);
    }
    .small {
      display: block;
    }
  `,
})
export class RestorationOrder {
  protected readonly book = inject(Phrasebook);
  readonly order = input.required<RecoveryView['order']>();

  protected groundKey({ ground }: RecoveryView['order'][number]) {
    return `obligations.restoration.${ground}` as const;
  }

  protected namesOf({ waitsFor }: RecoveryView['order'][number]): string {
    return waitsFor.map(({ name }) => name).join(', ');
  }
}
