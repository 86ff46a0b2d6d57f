import { Component, inject, input, model } from '@angular/core';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import type { Row, RowColumn } from '../data/money-form';

/** Rows of entries that belong together: amounts per year, shares of an invoice, milestones. */
@Component({
  selector: 'app-row-editor',
  imports: [Button, Icon],
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      @if (help(); as text) {
        <p class="small soft">{{ text }}</p>
      }
      @for (row of rows(); track $index; let index = $index) {
        <div class="line" role="group" [attr.aria-label]="nameOf(index)">
          @for (column of columns(); track column.key) {
            <div class="entry">
              <span class="small soft" aria-hidden="true">{{ column.label }}</span>
              @if (column.as === 'choice') {
                <select
                  #entry
                  class="ui-input"
                  [attr.aria-label]="column.label"
                  [attr.aria-invalid]="wrong()(index, column.key) ? 'true' : null"
                  (change)="put(index, column.key, entry.value)"
                >
                  @for (choice of column.choices ?? []; track choice.value) {
                    <option
                      [value]="choice.value"
                      [selected]="choice.value === (row[column.key] ?? '')"
                    >
                      {{ choice.label }}
                    </option>
                  }
                </select>
              } @else {
                <input
                  #entry
                  class="ui-input"
                  [class.number]="column.as === 'amount' || column.as === 'year'"
                  [type]="column.as === 'day' ? 'date' : 'text'"
                  [attr.inputmode]="
                    column.as === 'amount' ? 'decimal' : column.as === 'year' ? 'numeric' : null
                  "
                  [value]="row[column.key] ?? ''"
                  [attr.aria-label]="column.label"
                  [attr.aria-invalid]="wrong()(index, column.key) ? 'true' : null"
                  (input)="put(index, column.key, entry.value)"
                />
              }
              @if (wrong()(index, column.key); as words) {
                <span class="fault small">{{ words }}</span>
              }
            </div>
          }
          <button
            type="button"
            uiButton="plain"
            square
            [attr.aria-label]="book.say('budget.row.remove', { number: index + 1 })"
            (click)="remove(index)"
          >
            <ui-icon name="trash" />
          </button>
        </div>
      }
      <button type="button" uiButton="plain" class="add" (click)="add()">
        <ui-icon name="plus" /> {{ book.say('budget.row.add') }}
      </button>
    </fieldset>
  `,
  styleUrl: './row-editor.css',
})
export class RowEditor {
  protected readonly book = inject(Phrasebook);
  readonly label = input.required<string>();
  readonly help = input<string>();
  readonly columns = input.required<readonly RowColumn[]>();
  readonly blank = input.required<Row>();
  /** What is wrong with an entry of a row, if anything is. */
  readonly wrong = input<(index: number, key: string) => string | undefined>(() => undefined);
  readonly rows = model.required<readonly Row[]>();

  protected nameOf(index: number): string {
    return this.book.say('budget.row', { number: index + 1 });
  }

  protected put(index: number, key: string, value: string): void {
    this.rows.update((rows) =>
      rows.map((row, at) => (at === index ? { ...row, [key]: value } : row)),
    );
  }

  protected add(): void {
    this.rows.update((rows) => [...rows, { ...this.blank() }]);
  }

  protected remove(index: number): void {
    this.rows.update((rows) => rows.filter((_, at) => at !== index));
  }
}
