import { Component, computed, inject, input, signal } from '@angular/core';
import { Button, Phrasebook } from '@weerbaar/ui';
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
  imports: [Button, ScopeLink],
  template: `
    @if (lines().length > 0) {
      <ul>
        @for (line of shown(); track line.key) {
          <li>
            <a
              [scopeLink]="toSheet() ? sheetOf(line) : pageOf(line)"
              [scopeQuery]="{
                unit: line.unitId,
                at: toSheet() ? line.code : null,
                on: null,
                ig: null,
              }"
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
      @if (shown().length < lines().length) {
        <button type="button" uiButton class="no-print" (click)="all.set(true)">
          {{ book.say('my-work.show-all', { count: lines().length }) }}
        </button>
      }
    } @else {
      <p class="soft">{{ empty() }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--two);
      justify-items: start;
    }
    ul {
      display: grid;
      width: 100%;
      list-style: none;
    }
    li {
      display: grid;
      padding: var(--one) 0;
      border-bottom: 1px solid var(--line);
    }
    a {
      display: grid;
      grid-template-columns: 3.25rem 1fr;
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
      max-width: none;
      padding-left: 3.25rem;
    }
  `,
})
export class SafeguardLines {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  readonly lines = input.required<readonly SafeguardLine[]>();
  readonly empty = input.required<string>();
  /** Whether a line leads to where it is scored, instead of to its own page. */
  readonly toSheet = input(false);

  protected readonly all = signal(false);
  protected readonly shown = computed(() =>
    this.all() ? this.lines() : this.lines().slice(0, atFirst),
  );
  protected readonly sheetOf = ({ code }: SafeguardLine) => `/maturity/${controlOf(code)}`;
  protected readonly pageOf = ({ code }: SafeguardLine) => `/maturity/${controlOf(code)}/${code}`;
}

/** More are a press away. */
const atFirst = 8;

const controlOf = (code: string): string => code.split('.')[0] ?? code;
