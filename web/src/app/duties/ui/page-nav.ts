import { Component, input } from '@angular/core';
import { ScopeLink } from '../../shell/scope/scope-link';

/** Pages that belong together, beside each other; the one that is open is said to be so. */
@Component({
  selector: 'app-page-nav',
  imports: [ScopeLink],
  template: `
    <nav class="no-print" [attr.aria-label]="label()">
      <ul>
        @for (page of pages(); track page.path) {
          <li>
            <a
              [scopeLink]="page.path"
              [attr.aria-current]="page.path === current() ? 'page' : null"
              >{{ page.label }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--half) var(--three);
      list-style: none;
    }
    a {
      display: block;
      padding: var(--half) 0;
      border-bottom: 2px solid transparent;
      text-decoration: none;
    }
    a:hover {
      border-color: var(--line-strong);
    }
    a[aria-current] {
      border-color: var(--accent);
      color: var(--ink);
      font-weight: var(--strong);
    }
  `,
})
export class PageNav {
  readonly label = input.required<string>();
  readonly pages = input.required<readonly { readonly path: string; readonly label: string }[]>();
  readonly current = input.required<string>();
}
