import { Component, input } from '@angular/core';
import { ScopeLink } from '../../shell/scope/scope-link';
import type { HeatCell } from './heat-cells';

/** A row of the heat map in words and colours. */
export interface DrawnLine {
  readonly key: string;
  readonly name: string;
  /** The unit whose dashboard the name opens; null when that is the one on the page. */
  readonly opens: string | null;
  /** The unit whose control sheet a cell opens; null when its cells are made of other units. */
  readonly scored: string | null;
  readonly maturity: string;
  readonly exact: string;
  readonly assessed: string;
  readonly cells: readonly HeatCell[];
}

/** One row of the heat map. */
@Component({
  // A row of a table must be a `tr`, whatever draws it.
  selector: 'tr[appHeatLine]',
  imports: [ScopeLink],
  template: `
    <th scope="row" [attr.tabindex]="line().opens ? null : tab(0)">
      @if (line().opens; as unit) {
        <a scopeLink="/dashboard" [scopeQuery]="{ unit }" [attr.tabindex]="tab(0)">{{
          line().name
        }}</a>
      } @else {
        {{ line().name }}
      }
    </th>
    <td class="all" [attr.tabindex]="tab(1)" [title]="line().exact">{{ line().maturity }}</td>
    <td class="covered" [attr.tabindex]="tab(2)">{{ line().assessed }}</td>
    @for (cell of line().cells; track cell.code; let index = $index) {
      @let place = tab(index + 3);
      @if (cell.idle || !(line().scored ?? line().opens)) {
        <td
          [class]="cell.look"
          [attr.tabindex]="place"
          [attr.aria-label]="cell.words"
          [title]="cell.words"
        >
          <span class="in"
            >{{ cell.idle ? '·' : cell.figure }}<i [style.width]="cell.unassessed"></i
          ></span>
        </td>
      } @else {
        <td [class]="cell.look">
          <a
            class="in"
            [scopeLink]="line().scored ? '/maturity/' + cell.code : '/dashboard'"
            [scopeQuery]="{ unit: line().scored ?? line().opens }"
            [attr.tabindex]="place"
            [attr.aria-label]="cell.words"
            [title]="cell.words"
            >{{ cell.figure }}<i [style.width]="cell.unassessed"></i
          ></a>
        </td>
      }
    }
  `,
  styleUrls: ['./heat-colours.css', './heat-line.css'],
})
export class HeatLine {
  readonly line = input.required<DrawnLine>({ alias: 'appHeatLine' });
  /** The column that the tab key reaches; -1 for none. */
  readonly stop = input.required<number>();

  protected tab(column: number): 0 | -1 {
    return column === this.stop() ? 0 : -1;
  }
}
