import { Component, computed, inject, input } from '@angular/core';
import { ChartFigure, type ChartTable, shareBars } from '@weerbaar/charts';
import type { Dashboard } from '@weerbaar/contracts';
import { Phrasebook } from '@weerbaar/ui';
import { Help } from '@weerbaar/ui/form';

/** How far each implementation group is: what reached its target, what was assessed, what nobody assessed. */
@Component({
  selector: 'app-progress-section',
  imports: [ChartFigure, Help],
  template: `
    <chart-figure
      height="17rem"
      [configuration]="chart()"
      [summary]="summary()"
      [table]="table()"
      [fileName]="fileName()"
    />
    <ui-help [label]="book.say('dashboard.progress.why')">
      {{ book.say('dashboard.progress.why.text') }}
    </ui-help>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--one);
    }
  `,
})
export class ProgressSection {
  protected readonly book = inject(Phrasebook);
  readonly board = input.required<Dashboard>();
  readonly fileName = input.required<string>();

  protected readonly summary = computed(() => {
    const shares = this.board()
      .progress.filter(({ applicable }) => applicable > 0)
      .map(({ group, reached, applicable }) =>
        this.book.say('dashboard.progress.share', {
          share: this.book.share(reached, applicable),
          group,
        }),
      );
    return shares.length === 0
      ? this.book.say('dashboard.progress.none')
      : this.book.say('dashboard.progress.summary', { shares: shares.join(', ') });
  });

  protected readonly chart = computed(() =>
    shareBars(
      this.board().progress.map(({ group, safeguards, reached, assessed, applicable }) => ({
        label: [
          this.book.say('dashboard.progress.group', { group, count: safeguards }),
          this.book.say('dashboard.progress.at', { share: this.book.share(reached, applicable) }),
        ],
        done: reached,
        begun: assessed - reached,
        unknown: applicable - assessed,
      })),
      {
        done: this.book.say('dashboard.progress.reached'),
        begun: this.book.say('dashboard.progress.assessed'),
        unknown: this.book.say('dashboard.progress.missing'),
        count: (count) => this.book.number(count),
        share: (part, whole) => this.book.share(part, whole),
      },
    ),
  );

  protected readonly table = computed<ChartTable>(() => ({
    columns: [
      { label: this.book.say('dashboard.progress.column') },
      { label: this.book.say('dashboard.progress.reached'), number: true },
      { label: this.book.say('dashboard.progress.assessed'), number: true },
      { label: this.book.say('dashboard.progress.missing'), number: true },
      { label: this.book.say('dashboard.progress.applicable'), number: true },
      { label: this.book.say('dashboard.progress.part'), number: true },
    ],
    rows: this.board().progress.map(({ group, safeguards, reached, assessed, applicable }) => [
      this.book.say('dashboard.progress.group', { group, count: safeguards }),
      ...[reached, assessed - reached, applicable - assessed, applicable].map((count) => ({
        shown: this.book.number(count),
        exact: count,
      })),
      this.book.share(reached, applicable),
    ]),
  }));
}
