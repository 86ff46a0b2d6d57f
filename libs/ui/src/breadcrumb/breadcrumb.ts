import { Component, inject, input } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';

/** A step on the way to this page. */
export interface Crumb {
  readonly label: string;
  /** Where it leads; the last crumb, the page itself, leads nowhere. */
  readonly link?: string | readonly string[];
  readonly query?: Params;
}

/** The way from the top of the tree to here. */
@Component({
  selector: 'ui-breadcrumb',
  imports: [RouterLink, Icon],
  template: `<nav [attr.aria-label]="book.say('core.breadcrumb')">
    <ol>
      @for (crumb of crumbs(); track $index; let last = $last) {
        <li>
          @if (crumb.link && !last) {
            <a [routerLink]="crumb.link" [queryParams]="crumb.query ?? null">{{ crumb.label }}</a>
          } @else {
            <span [attr.aria-current]="last ? 'page' : null">{{ crumb.label }}</span>
          }
          @if (!last) {
            <ui-icon name="chevron-right" />
          }
        </li>
      }
    </ol>
  </nav>`,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--half);
      list-style: none;
      font-size: var(--text-small);
      color: var(--ink-soft);
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--half);
    }
    /* lines that wrap stay far enough apart for a finger */
    a {
      display: inline-flex;
      align-items: center;
      min-height: 1.5rem;
    }
    ui-icon {
      font-size: 0.75rem;
    }
  `,
})
export class Breadcrumb {
  protected readonly book = inject(Phrasebook);
  readonly crumbs = input.required<readonly Crumb[]>();
}
