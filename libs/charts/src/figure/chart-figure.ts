import {
  DOCUMENT,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { ChartConfiguration } from 'chart.js';
import { ChartCanvas, type PickedMark } from '../canvas/chart-canvas';
import { type ChartTable, csvOf, shownIn } from '../table/chart-table';
import { type ChartPhraseKey, ChartWords } from './chart-words';

const readingTime = 2500;

/**
 * A chart with everything that belongs to it: its sentence, the same figures as a table, and the
 * ways to take it along.
 */
@Component({
  selector: 'chart-figure',
  imports: [ChartCanvas],
  templateUrl: './chart-figure.html',
  styleUrl: './chart-figure.css',
})
export class ChartFigure {
  protected readonly words = inject(ChartWords);
  private readonly document = inject(DOCUMENT);

  readonly configuration = input.required<ChartConfiguration>();
  /** One sentence that says what the chart shows; stands above it and is read to who cannot see it. */
  readonly summary = input.required<string>();
  readonly table = input.required<ChartTable>();
  readonly height = input('20rem');
  /** The name of the image when it is saved, without an ending. */
  readonly fileName = input('weerbaar');
  readonly picked = output<PickedMark>();

  private readonly canvas = viewChild(ChartCanvas);
  private readonly wantsTable = signal(false);
  protected readonly broken = signal(false);
  protected readonly asTable = computed(() => this.wantsTable() || this.broken());
  protected readonly answer = signal<ChartPhraseKey | undefined>(undefined);
  protected readonly shownIn = shownIn;

  protected toggle(): void {
    this.wantsTable.update((wants) => !wants);
  }

  protected async copy(): Promise<void> {
    const csv = csvOf(this.table(), this.words.language());
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(csv);
      this.tell('chart.copied');
    } catch {
      this.wantsTable.set(true);
      this.answer.set('chart.copy-refused');
    }
  }

  protected async save(): Promise<void> {
    const image = await this.canvas()?.image();
    if (!image) return;
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(image);
    link.download = `${this.fileName()}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private tell(key: ChartPhraseKey): void {
    this.answer.set(key);
    setTimeout(() => this.answer.set(undefined), readingTime);
  }
}
