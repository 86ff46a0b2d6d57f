import { Component, computed, inject, input } from '@angular/core';
import type { RecordCheck, RecordFlaw } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';

/** More than this many say nothing new on a page. */
const shown = 10;

/** One reading of the record: when, by whom, against what, and what was found. */
@Component({
  selector: 'tr[appCheckLine]',
  template: `
    <th scope="row">{{ book.instant(check().finishedAt ?? check().askedAt) }}</th>
    <td>{{ check().askedBy ?? book.say('record.by.clock') }}</td>
    <td>{{ book.say(check().witness ? 'record.against.kept' : 'record.against.own') }}</td>
    <td class="number">{{ size() }}</td>
    <td>
      {{ found() }}
      @if (flaws().length > 0) {
        <ul class="small">
          @for (flaw of flaws(); track $index) {
            <li>{{ flaw }}</li>
          }
        </ul>
      }
    </td>
  `,
  styles: `
    th,
    td {
      text-align: start;
      vertical-align: top;
    }
    th {
      font-weight: var(--regular);
    }
    .number {
      text-align: end;
    }
    ul {
      margin: 0;
      padding-inline-start: var(--two);
    }
  `,
})
export class CheckLine {
  protected readonly book = inject(Phrasebook);
  readonly check = input.required<RecordCheck>();

  protected readonly size = computed(() => {
    const { size } = this.check();
    return size === null ? '–' : this.book.number(size);
  });
  protected readonly found = computed(() => {
    const { flaws } = this.check();
    if (flaws === null) return this.book.say('record.found.busy');
    return flaws.length === 0
      ? this.book.say('record.found.nothing')
      : this.book.say('record.found.flaws', { count: flaws.length });
  });
  protected readonly flaws = computed(() =>
    (this.check().flaws ?? []).slice(0, shown).map((flaw) => this.tell(flaw)),
  );

  private tell({ code, at, held }: RecordFlaw): string {
    const values = { at: this.book.number(at) };
    if (held === 'outside' && (code === 'root-differs' || code === 'cut-short'))
      return this.book.say(`record.flaw.${code}.outside`, values);
    return this.book.say(`record.flaw.${code}`, values);
  }
}
