import { Component, inject, input } from '@angular/core';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { ScopeLink } from '../../shell/scope/scope-link';

/** A safeguard of a unit with what is said of it. */
export interface SafeguardLine {
  readonly key: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly code: string;
  readonly told: string;
  readonly aside: string;
  /** The moment or the day in full, for who points at it. */
  readonly exact: string;
}

/** Safeguards, one under the other, each a link to where it is told or scored. */
@Component({
  selector: 'app-safeguard-lines',
  imports: [ScopeLink],
  template: `
    @if (lines().length > 0) {
      <ul>
        @for (line of lines(); track line.key) {
          <li>
            <a
              [scopeLink]="toSheet() ? sheetOf(line) : pageOf(line)"
              [scopeQuery]="{ unit: line.unitId, at: toSheet() ? line.code : null, on: null, ig: null }"
            >
              <span class="code">{{ line.code }}</span>
              <span class="title">{{ texts.safeguard(line.code)?.title }}</span>
            </a>
            <p class="small soft">
              {{ line.unitName }}
              @if (line.told) {
                · {{ line.told }}
              }
              · <span [attr.title]="line.exact">{{ line.aside }}</span>
            </p>
          </li>
        }
      </ul>
    } @else {
      <p class="soft">{{ empty() }}</p>
    }
  `,
  styles: `
    ul {
      display: grid;
      list-style: none;
    }
    li {
      display: grid;
      padding: var(--one) 0;
      border-bottom: 1px solid var(--line);
    }
    a {
      display: grid;
      grid-template-columns: 3rem 1fr;
      color: var(--ink);
      text-decoration: none;
    }
    a:hover .title {
      color: var(--accent);
      text-decoration: underline;
    }
    .code {
      font-weight: var(--strong);
      font-variant-numeric: tabular-nums;
    }
    p.small {
      padding-left: 3rem;
    }
  `,
})
export class SafeguardLines {
  protected readonly texts = inject(CatalogueTexts);
  readonly lines = input.required<readonly SafeguardLine[]>();
  readonly empty = input.required<string>();
  /** Whether a line leads to where it is scored, instead of to its own page. */
  readonly toSheet = input(false);

  protected readonly sheetOf = ({ code }: SafeguardLine) => `/maturity/${controlOf(code)}`;
  protected readonly pageOf = ({ code }: SafeguardLine) => `/maturity/${controlOf(code)}/${code}`;
}

const controlOf = (code: string): string => code.split('.')[0] ?? code;
