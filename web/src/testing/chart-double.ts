/** Stands in for chart.js in tests: jsdom has no canvas. Remembers what it was told to draw. */
export class Chart {
  static readonly drawn: unknown[] = [];
  static register(): void {
    // nothing to register on a double
  }

  constructor(
    readonly canvas: unknown,
    readonly configuration: unknown,
  ) {
    Chart.drawn.push(configuration);
  }

  destroy(): void {
    // nothing to free
  }
}

const part = {};
export {
  part as BarController,
  part as BarElement,
  part as CategoryScale,
  part as Filler,
  part as Legend,
  part as LineController,
  part as LineElement,
  part as LinearScale,
  part as PointElement,
  part as RadarController,
  part as RadialLinearScale,
  part as Tooltip,
};
