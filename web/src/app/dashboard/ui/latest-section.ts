import { Component, inject, input } from '@angular/core';
import type { Dashboard } from '@weerbaar/contracts';
import type { CsvCell } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { controlOf } from '../../maturity/data/control-of';
import { ScopeLink } from '../../shell/scope/scope-link';
import { TakeAlong } from './take-along';

type Change = Dashboard['latest'][number];

/** What was recorded last, here and below. */
@Component({
  selector: 'app-latest-section',
  imports: [ScopeLink, TakeAlong],
  template: `
    @if (board().latest.length > 0) {
      <p>{{ book.say('dashboard.latest.summary', { unit: board().unit.name }) }}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ book.say('dashboard.latest.what') }}</th>
              <th scope="col">{{ book.say('dashboard.latest.answer') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (change of board().latest; track $index) {
              <tr>
                <th scope="row">
                  <a [scopeLink]="sheetOf(change)" [scopeQuery]="{ unit: change.unitId }">{{
                    safeguard(change)
                  }}</a>
                  <small class="soft">
                    {{ change.unitName }} ·
                    <span [title]="book.instant(change.recordedAt)">{{
                      book.ago(change.recordedAt)
                    }}</span>
                    @if (change.recordedBy; as person) {
                      · {{ person }}
                    }
                  </small>
                </th>
                <td class="said">
                  {{ answer(change) }}
                  <small class="soft">{{
                    book.say('dashboard.latest.since', { date: book.date(change.effectiveOn) })
                  }}</small>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      <app-take-along [table]="plain" [fileName]="fileName()" />
    } @else {
      <p>{{ book.say('dashboard.latest.none') }}</p>
    }
  `,
  styleUrl: './plain-table.css',
  styles: `
    @media (min-width: 40rem) {
      .said {
        white-space: nowrap;
      }
    }
  `,
})
export class LatestSection {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  readonly board = input.required<Dashboard>();
  readonly fileName = input.required<string>();

  protected readonly plain = (): readonly (readonly CsvCell[])[] => [
    [
      this.book.say('dashboard.latest.safeguard'),
      this.book.say('core.scope.unit'),
      this.book.say('dashboard.latest.answer'),
      this.book.say('dashboard.latest.from'),
      this.book.say('dashboard.latest.recorded'),
      this.book.say('dashboard.latest.by'),
    ],
    ...this.board().latest.map((change) => [
      this.safeguard(change),
      change.unitName,
      this.answer(change),
      change.effectiveOn,
      change.recordedAt,
      change.recordedBy,
    ]),
  ];

  protected sheetOf({ code }: Change): string {
    return `/maturity/${controlOf(code)}/${code}`;
  }

  protected safeguard({ code }: Change): string {
    return `${code} ${this.texts.safeguard(code)?.title ?? ''}`.trim();
  }

  protected answer({ kind, documentation, implementation }: Change): string {
    if (kind === 'scored' && documentation !== null && implementation !== null) {
      return this.book.say('dashboard.latest.scored', { documentation, implementation });
    }
    return this.book.find(`dashboard.latest.${kind}`) ?? kind;
  }
}
