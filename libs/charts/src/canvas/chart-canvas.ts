import {
  Component,
  DestroyRef,
  DOCUMENT,
  type ElementRef,
  afterRenderEffect,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Chart, ChartConfiguration } from 'chart.js';
import { resolveColours } from '../style/resolve-colours';

/** A mark on a chart that a person pointed at. */
export interface PickedMark {
  /** Which series, counted from 0. */
  readonly series: number;
  /** Which of its points, counted from 0. */
  readonly index: number;
}

/**
 * Any chart on a canvas. It is mute without its summary, which screen readers get instead; a figure
 * adds the same figures as a table.
 */
@Component({
  selector: 'ui-chart',
  template: `
    <div class="room" [style.height]="height()">
      <canvas #canvas role="img" [attr.aria-label]="summary()"></canvas>
    </div>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .room {
      position: relative;
      min-width: 0;
    }
    canvas {
      max-width: 100%;
    }
    @media print {
      canvas {
        width: 100% !important;
        height: 100% !important;
        object-fit: contain;
        object-position: left top;
      }
    }
  `,
})
export class ChartCanvas {
  readonly configuration = input.required<ChartConfiguration>();
  /** One sentence that says what the chart shows. */
  readonly summary = input.required<string>();
  /** The height of the chart, as CSS; its width is that of its place. */
  readonly height = input('20rem');
  /** A mark was clicked: the page goes to what it is made of. */
  readonly picked = output<PickedMark>();
  /** The code that draws could not be fetched. */
  readonly failed = output();

  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private readonly document = inject(DOCUMENT);
  private readonly paints = signal(0);
  private readonly engine = signal<typeof import('../engine/chart-engine').Chart | undefined>(
    undefined,
  );
  private chart: Chart | undefined;
  private printing = false;

  constructor() {
    void this.fetchEngine();
    this.followTheme();
    this.followPrinter();
    inject(DestroyRef).onDestroy(() => this.chart?.destroy());
    afterRenderEffect(() => {
      this.paints();
      const engine = this.engine();
      if (engine) this.draw(engine, this.configuration());
    });
  }

  /** The chart as a PNG on the colour of the sheet; null when nothing was drawn yet. */
  image(): Promise<Blob | null> {
    const source = this.canvas().nativeElement;
    const copy = this.document.createElement('canvas');
    copy.width = source.width;
    copy.height = source.height;
    const context = copy.getContext('2d');
    if (!context || !this.chart) return Promise.resolve(null);
    context.fillStyle = this.colourOf('--sheet');
    context.fillRect(0, 0, copy.width, copy.height);
    context.drawImage(source, 0, 0);
    return new Promise((resolve) => {
      copy.toBlob(resolve, 'image/png');
    });
  }

  private async fetchEngine(): Promise<void> {
    try {
      const { Chart } = await import('../engine/chart-engine');
      this.engine.set(Chart);
    } catch {
      this.failed.emit();
    }
  }

  private draw(
    engine: typeof import('../engine/chart-engine').Chart,
    configuration: ChartConfiguration,
  ): void {
    this.chart?.destroy();
    const resolved = resolveColours(configuration, (name) => this.colourOf(name));
    this.chart = new engine(this.canvas().nativeElement, {
      ...resolved,
      options: {
        ...resolved.options,
        onClick: (_event, elements) => {
          const first = elements[0];
          if (first) this.picked.emit({ series: first.datasetIndex, index: first.index });
        },
      },
    });
  }

  /** What a custom property is at this moment, on this very element. */
  private colourOf(name: string): string {
    const probe = this.canvas().nativeElement;
    probe.style.color = `var(${name})`;
    // paper is white, whatever the screen is
    probe.style.colorScheme = this.printing ? 'light' : '';
    const colour = getComputedStyle(probe).color;
    probe.style.color = '';
    probe.style.colorScheme = '';
    return colour;
  }

  /** The browser takes its picture right after it has said so: there is no time for the next frame. */
  private followPrinter(): void {
    const view = this.document.defaultView;
    const print = (printing: boolean) => () => {
      this.printing = printing;
      const engine = this.engine();
      if (engine) this.draw(engine, this.configuration());
    };
    const [begin, end] = [print(true), print(false)];
    view?.addEventListener('beforeprint', begin);
    view?.addEventListener('afterprint', end);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('beforeprint', begin);
      view?.removeEventListener('afterprint', end);
    });
  }

  private followTheme(): void {
    const repaint = () => this.paints.update((count) => count + 1);
    const watcher = new MutationObserver(repaint);
    watcher.observe(this.document.documentElement, { attributeFilter: ['data-theme'] });
    const device = this.document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    device?.addEventListener('change', repaint);
    // Figures drawn before the page's own type has arrived would stay in the stand-in.
    void this.document.fonts.ready.then(repaint);
    inject(DestroyRef).onDestroy(() => {
      watcher.disconnect();
      device?.removeEventListener('change', repaint);
    });
  }
}
