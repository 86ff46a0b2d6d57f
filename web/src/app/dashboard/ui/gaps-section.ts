import { Component, computed, inject, input } from '@angular/core';
import type { Dashboard } from '@weerbaar/contracts';
import { scorePosition, type CsvCell } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';
import { ScoreCell } from '@weerbaar/ui/data';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { ScopeLink } from '../../shell/scope/scope-link';
import { TakeAlong } from './take-along';

/** What lies furthest below its target, each one press away from what it is made of. */
@Component({
  selector: 'app-gaps-section',
  imports: [ScopeLink, ScoreCell, TakeAlong],
  template: `
    <p>{{ summary() }}</p>
    @if (board().gaps.length > 0) {
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ book.say('dashboard.gaps.what') }}</th>
              <th scope="col">{{ book.say('core.maturity') }}</th>
              <th scope="col" class="number wide">{{ book.say('core.target') }}</th>
              <th scope="col" class="number">{{ book.say('dashboard.gaps.gap') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (gap of board().gaps; track gap.unitId + gap.controlCode) {
              <tr>
                <th scope="row">
                  <a
                    [scopeLink]="
                      scores()(gap.unitId) ? '/maturity/' + gap.controlCode : '/dashboard'
                    "
                    [scopeQuery]="{ unit: gap.unitId }"
                    >{{ texts.namedControl(gap.controlCode) }}</a
                  >
                  <small class="soft">{{ gap.unitName }}</small>
                </th>
                <td><ui-score-cell [score]="gap.maturity" /></td>
                <td class="number wide">{{ book.tenths(gap.targetTenths) }}</td>
                <td class="number" [title]="book.score(gap.gap, { decimals: 2 })">
                  <strong>{{ book.score(gap.gap) }}</strong>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      <app-take-along [table]="plain" [fileName]="fileName()" />
    }
  `,
  styleUrl: './plain-table.css',
})
export class GapsSection {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(CatalogueTexts);
  readonly board = input.required<Dashboard>();
  /** Whether a unit has answers of its own, so that its controls have a sheet to open. */
  readonly scores = input.required<(unitId: string) => boolean>();
  readonly fileName = input.required<string>();

  protected readonly summary = computed(() => {
    const { gaps, controls } = this.board();
    if (gaps.length > 0) return this.book.say('dashboard.gaps.summary', { count: gaps.length });
    const aimed = controls.some((control) => control.targetTenths !== null);
    return this.book.say(aimed ? 'dashboard.gaps.none' : 'dashboard.gaps.none.target');
  });

  protected readonly plain = (): readonly (readonly CsvCell[])[] => [
    [
      this.book.say('dashboard.control'),
      this.book.say('core.scope.unit'),
      this.book.say('core.maturity'),
      this.book.say('core.target'),
      this.book.say('dashboard.gaps.gap'),
    ],
    ...this.board().gaps.map((row) => [
      this.texts.namedControl(row.controlCode),
      row.unitName,
      scorePosition(row.maturity),
      row.targetTenths / 10,
      scorePosition(row.gap),
    ]),
  ];
}
