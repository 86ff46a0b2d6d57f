import { Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { formatCsv, type CsvCell } from '@weerbaar/phrases';
import { Phrasebook } from '@weerbaar/ui';

/** The cells of a table for a file, its heads first; figures are numbers, so that a spreadsheet can count with them. */
export type PlainTable = readonly (readonly CsvCell[])[];

const readingTime = 2500;

/** The ways to take a table along, as quiet as those below a chart. */
@Component({
  selector: 'app-take-along',
  host: { class: 'no-print' },
  template: `
    <button type="button" (click)="copy()">{{ book.say('dashboard.take.copy') }}</button>
    <button type="button" (click)="download()">{{ book.say('table.export.csv') }}</button>
    @if (image()) {
      <button type="button" (click)="save()">{{ book.say('dashboard.take.image') }}</button>
    }
    <span role="status">{{ answer() }}</span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--two);
      align-items: center;
      min-height: 1.75rem;
      color: var(--ink-soft);
      font-size: var(--text-small);
    }
    button {
      min-height: 1.75rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }
  `,
})
export class TakeAlong {
  protected readonly book = inject(Phrasebook);
  private readonly document = inject(DOCUMENT);
  readonly table = input.required<() => PlainTable>();
  /** Draws the table as a picture, where it makes one. */
  readonly image = input<() => Promise<Blob | null>>();
  /** The name of the file, without an ending. */
  readonly fileName = input.required<string>();
  protected readonly answer = signal('');

  protected async copy(): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.csv());
      this.tell(this.book.say('core.action.copied'));
    } catch {
      this.answer.set(this.book.say('dashboard.take.refused'));
    }
  }

  protected download(): void {
    // the mark at the beginning tells spreadsheet programs that this is UTF-8
    const parts = ['\uFEFF', this.csv()];
    this.hand(new Blob(parts, { type: 'text/csv;charset=utf-8' }), 'csv');
  }

  protected async save(): Promise<void> {
    const image = await this.image()?.();
    if (image) this.hand(image, 'png');
  }

  private hand(file: Blob, ending: string): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${this.fileName()}.${ending}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private csv(): string {
    return formatCsv(this.book.language(), this.table()());
  }

  private tell(words: string): void {
    this.answer.set(words);
    setTimeout(() => this.answer.set(''), readingTime);
  }
}
