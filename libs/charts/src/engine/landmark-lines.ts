import type { Chart, ChartType, Plugin } from 'chart.js';
import { landmarkPlaces } from './landmark-places';

/** Something that happened, as a vertical with its name. */
export interface LandmarkLine {
  /** Where it stands on the horizontal axis. */
  readonly x: number;
  readonly label: string;
  /** What stands there instead when the label would run into the next vertical. */
  readonly short?: string;
}

/** What the plugin is told through `options.plugins.landmarks`. */
export interface LandmarkOptions {
  readonly items: readonly LandmarkLine[];
  readonly colour: string;
  readonly textColour: string;
  /** What the words stand on. */
  readonly sheetColour: string;
}

declare module 'chart.js' {
  // The type parameter must be named as chart.js names it, whether it is used or not.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- merging demands the same parameters
  interface PluginOptionsByType<TType extends ChartType> {
    landmarks?: LandmarkOptions;
    endLabels?: EndLabelOptions;
  }
}

/** The name of each line at its last point, instead of a legend. */
export interface EndLabelOptions {
  readonly labels: readonly string[];
}

const room = 6;
const lineHeight = 14;

/** Draws landmarks as thin verticals; a label that would run into another one moves a line down. */
export const landmarkLines: Plugin<ChartType, Partial<LandmarkOptions>> = {
  id: 'landmarks',
  beforeDatasetsDraw: (chart, _args, { items, colour = '', textColour = '', sheetColour = '' }) => {
    if (!items) return;
    const { ctx, chartArea: area } = chart;
    const axis = chart.scales['x'];
    if (!axis) return;
    ctx.save();
    ctx.font = fontOf(chart);
    ctx.textBaseline = 'middle';
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1;
    const spots = items.map(({ x, ...name }) => ({
      ...name,
      x: Math.round(axis.getPixelForValue(x)) + 0.5,
    }));
    const widthOf = (text: string): number => ctx.measureText(text).width;
    const places = landmarkPlaces(spots, area.left, area.right, widthOf);
    // many of them must not hide the curve
    ctx.globalAlpha = 0.5;
    for (const { x } of places) {
      ctx.beginPath();
      ctx.moveTo(x, area.top);
      ctx.lineTo(x, area.bottom);
      ctx.stroke();
    }
    ctx.globalAlpha = 1;
    for (const { text, start, row } of places) {
      const y = area.top + (row + 0.5) * lineHeight;
      // a neighbour's vertical must not run through the word
      ctx.fillStyle = sheetColour;
      ctx.fillRect(start - 2, y - lineHeight / 2, widthOf(text) + 4, lineHeight);
      ctx.fillStyle = textColour;
      ctx.fillText(text, start, y);
    }
    ctx.restore();
  },
};

/** Writes the name of each line behind its last point; names that would touch are pushed apart. */
export const endLabels: Plugin<ChartType, Partial<EndLabelOptions>> = {
  id: 'endLabels',
  afterDatasetsDraw: (chart, _args, { labels }) => {
    if (!labels) return;
    const { ctx, chartArea: area } = chart;
    const places = chart.data.datasets.flatMap((dataset, index) => {
      const label = labels[index];
      const points = chart.getDatasetMeta(index).data;
      const last = points.filter((point) => Number.isFinite(point.y)).at(-1);
      const colour = typeof dataset.borderColor === 'string' ? dataset.borderColor : '';
      return label && last ? [{ label, y: last.y, colour }] : [];
    });
    places.sort((a, b) => a.y - b.y);
    ctx.save();
    ctx.font = fontOf(chart);
    ctx.textBaseline = 'middle';
    let lowest = -Infinity;
    for (const place of places) {
      const y = Math.max(place.y, lowest + lineHeight);
      lowest = y;
      ctx.fillStyle = place.colour;
      const width = ctx.measureText(place.label).width;
      // on a narrow screen there is no margin: the name stands above the end of its line
      const margin = chart.width - area.right >= room + width;
      ctx.fillText(
        place.label,
        margin ? area.right + room : area.right - width,
        margin ? y : y - lineHeight / 2 - 2,
      );
    }
    ctx.restore();
  },
};

const fontOf = (chart: Chart): string => {
  const { size, family } = chart.options.font ?? {};
  return `${String(size ?? 12)}px ${family ?? 'sans-serif'}`;
};
