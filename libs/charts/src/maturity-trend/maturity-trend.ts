import type { ChartConfiguration } from 'chart.js';
import { houseStyle, ink, smallType, tooltipStyle } from '../style/house-style';

/** The maturity on a day; null when nothing had been assessed. */
export interface TrendPoint {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly maturity: number | null;
  /** What it should have been that day; null when no target was set. */
  readonly target: number | null;
}

/** Something that happened, with the name that stands on the chart, and what stands there where the name has no room. */
export interface TrendLandmark {
  readonly day: string;
  readonly label: string;
  readonly short?: string;
}

/** The words around a trend, and how days and levels are written. */
export interface TrendWords {
  readonly maturity: string;
  readonly target: string;
  readonly day: (day: string) => string;
  readonly level: (level: number) => string;
}

const narrow = 480;
const marginForNames = 112;
const dayLength = 86_400_000;
const position = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayAt = (position: number): string =>
  new Date(Math.round(position) * dayLength).toISOString().slice(0, 10);

/**
 * Maturity over time against its target, with what happened as verticals. Scores hold until the next
 * one, so the lines are steps; days lie at their true distance.
 */
export function maturityTrend(
  points: readonly TrendPoint[],
  landmarks: readonly TrendLandmark[],
  words: TrendWords,
): ChartConfiguration<'line', { x: number; y: number | null }[]> {
  const line = (value: (point: TrendPoint) => number | null) =>
    points.map((point) => ({ x: position(point.day), y: value(point) }));
  const days = points.map((point) => position(point.day));
  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: words.maturity,
          data: line((point) => point.maturity),
          borderColor: ink.now,
          backgroundColor: ink.now,
          borderWidth: 2,
          stepped: 'before',
          pointRadius: 0,
          pointHitRadius: 12,
          pointHoverRadius: 4,
        },
        {
          label: words.target,
          data: line((point) => point.target),
          borderColor: ink.target,
          backgroundColor: ink.target,
          borderWidth: 1.5,
          borderDash: [5, 4],
          stepped: 'before',
          pointRadius: 0,
          pointHoverRadius: 0,
        },
      ],
    },
    options: {
      ...houseStyle,
      // the names of the lines stand in the margin, where there is room for one
      layout: {
        padding: ({ chart }) => ({ right: chart.width < narrow ? 8 : marginForNames, top: 8 }),
      },
      interaction: { mode: 'index', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: Math.min(...days),
          max: Math.max(...days),
          grid: { color: ink.line, drawTicks: true },
          border: { color: ink.axis },
          ticks: {
            color: ink.soft,
            font: smallType,
            autoSkip: false,
            maxRotation: 0,
            callback: (value) => dayAt(Number(value)).slice(0, 4),
          },
          afterBuildTicks: (axis) => {
            axis.ticks = newYears(axis.min, axis.max, axis.width);
          },
        },
        y: {
          min: 1,
          max: 5,
          grid: { color: ink.line },
          border: { display: false },
          ticks: { stepSize: 1, color: ink.soft, font: smallType },
        },
      },
      plugins: {
        legend: { display: false },
        endLabels: { labels: [words.maturity, words.target] },
        landmarks: {
          items: landmarks.map(({ day, ...name }) => ({ x: position(day), ...name })),
          colour: ink.event,
          textColour: ink.event,
          sheetColour: ink.sheet,
        },
        tooltip: {
          ...tooltipStyle,
          callbacks: {
            title: (items) => words.day(dayAt(items[0]?.parsed.x ?? 0)),
            label: (item) =>
              `${item.dataset.label ?? ''}: ${item.parsed.y === null ? '–' : words.level(item.parsed.y)}`,
          },
        },
      },
    },
  };
}

const widthOfYear = 40;

/** The first of January of the years in between, as many as there is room for. */
function newYears(from: number, to: number, width: number): { value: number }[] {
  const first = Number(dayAt(from).slice(0, 4));
  const last = Number(dayAt(to).slice(0, 4));
  const step = Math.max(1, Math.ceil(((last - first + 1) * widthOfYear) / Math.max(1, width)));
  const ticks: { value: number }[] = [];
  for (let year = first; year <= last; year += step) {
    const value = position(`${String(year)}-01-01`);
    if (value >= from && value <= to) ticks.push({ value });
  }
  return ticks;
}
