import type { ChartConfiguration } from 'chart.js';
import { houseStyle, ink, smallType, tooltipStyle } from '../style/house-style';

/** How many services stood how, from a moment on until the next. */
export interface BurnUpPoint {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly touched: number;
  readonly working: number;
  readonly restored: number;
}

/** The words around a burn-up, and how a moment is written: in full, and short enough for the axis. */
export interface BurnUpWords {
  readonly touched: string;
  readonly working: string;
  readonly restored: string;
  readonly moment: (at: string) => string;
  readonly day: (at: string) => string;
}

const narrow = 480;
const marginForNames = 112;
const instantAt = (x: number): string => new Date(Math.round(x)).toISOString();

/**
 * Services brought back over time, against those that had stopped. Figures hold until the next one, so
 * the lines are steps; `until` is where the last one ends.
 */
export function burnUpChart(
  points: readonly BurnUpPoint[],
  until: string,
  words: BurnUpWords,
): ChartConfiguration<'line', { x: number; y: number | null }[]> {
  const last = points.at(-1);
  const all = last === undefined || last.at >= until ? points : [...points, { ...last, at: until }];
  const line = (value: (point: BurnUpPoint) => number) =>
    all.map((point) => ({ x: Date.parse(point.at), y: value(point) }));
  const moments = all.map(({ at }) => Date.parse(at));
  const most = Math.max(1, ...all.map(({ touched }) => touched));
  const style = { stepped: 'before', pointRadius: 0, pointHitRadius: 12, pointHoverRadius: 4 };
  return {
    type: 'line',
    data: {
      datasets: [
        {
          ...(style as { stepped: 'before' }),
          label: words.restored,
          data: line(({ restored }) => restored),
          borderColor: ink.now,
          backgroundColor: ink.now,
          borderWidth: 2,
        },
        {
          ...(style as { stepped: 'before' }),
          label: words.working,
          data: line(({ working }) => working),
          borderColor: ink.before,
          backgroundColor: ink.before,
          borderWidth: 2,
        },
        {
          ...(style as { stepped: 'before' }),
          label: words.touched,
          data: line(({ touched }) => touched),
          borderColor: ink.target,
          backgroundColor: ink.target,
          borderWidth: 1.5,
          borderDash: [5, 4],
        },
      ],
    },
    options: {
      ...houseStyle,
      layout: {
        padding: ({ chart }) => ({ right: chart.width < narrow ? 8 : marginForNames, top: 8 }),
      },
      interaction: { mode: 'index', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: Math.min(...moments),
          max: Math.max(...moments),
          grid: { color: ink.line, drawTicks: true },
          border: { color: ink.axis },
          ticks: {
            color: ink.soft,
            font: smallType,
            maxRotation: 0,
            maxTicksLimit: 7,
            callback: (value) => words.day(instantAt(Number(value))),
          },
        },
        y: {
          min: 0,
          max: most,
          grid: { color: ink.line },
          border: { display: false },
          ticks: { precision: 0, maxTicksLimit: 6, color: ink.soft, font: smallType },
        },
      },
      plugins: {
        legend: { display: false },
        endLabels: { labels: [words.restored, words.working, words.touched] },
        tooltip: {
          ...tooltipStyle,
          callbacks: {
            title: (items) => words.moment(instantAt(items[0]?.parsed.x ?? 0)),
            label: (item) => `${item.dataset.label ?? ''}: ${String(item.parsed.y ?? '–')}`,
          },
        },
      },
    },
  };
}
