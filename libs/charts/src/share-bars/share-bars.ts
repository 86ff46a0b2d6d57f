import type { ChartConfiguration, ScriptableContext } from 'chart.js';
import { houseStyle, ink, smallType, tooltipStyle } from '../style/house-style';
import { hatch } from './hatch';

/** A whole in three parts that add up to it, as counts. */
export interface ShareBar {
  /** What the bar is about; several lines where it has something to add. */
  readonly label: string | readonly string[];
  readonly done: number;
  readonly begun: number;
  readonly unknown: number;
}

/** What the three parts are called, and how counts and shares are written. */
export interface ShareWords {
  readonly done: string;
  readonly begun: string;
  readonly unknown: string;
  readonly count: (count: number) => string;
  readonly share: (part: number, whole: number) => string;
}

const parts = ['done', 'begun', 'unknown'] as const;

/**
 * Wholes of different size side by side, each as a bar from 0 to 100 %: what is done, what is begun,
 * and hatched what nobody knows. An empty whole leaves an empty bar.
 */
export function shareBars(
  rows: readonly ShareBar[],
  words: ShareWords,
): ChartConfiguration<'bar', number[]> {
  const whole = (row: ShareBar): number => row.done + row.begun + row.unknown;
  const percentage = (part: number, of: number): number => (of === 0 ? 0 : (part / of) * 100);
  const fill = {
    done: ink.now,
    begun: 'var(--shared)',
    // the canvas has made a colour of the border by the time that this is called
    unknown: ({ chart, dataset }: ScriptableContext<'bar'>) =>
      hatch(chart.ctx, typeof dataset.borderColor === 'string' ? dataset.borderColor : ''),
  };
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => (typeof label === 'string' ? label : [...label])),
      datasets: parts.map((part) => ({
        label: words[part],
        data: rows.map((row) => percentage(row[part], whole(row))),
        backgroundColor: fill[part],
        borderColor: part === 'unknown' ? 'var(--hatch-ink)' : ink.sheet,
        borderWidth: part === 'unknown' ? 1 : 0,
        barThickness: 20,
        stack: 'whole',
      })),
    },
    options: {
      ...houseStyle,
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: {
          stacked: true,
          min: 0,
          max: 100,
          grid: { color: ink.line },
          border: { display: false },
          ticks: {
            color: ink.soft,
            font: smallType,
            stepSize: 25,
            callback: (value) => words.share(Number(value), 100),
          },
        },
        y: {
          stacked: true,
          grid: { display: false },
          border: { color: ink.axis },
          ticks: { color: ink.text, font: smallType, autoSkip: false },
        },
      },
      plugins: {
        legend: {
          position: 'bottom',
          labels: { color: ink.text, font: smallType, boxWidth: 12, boxHeight: 12, padding: 16 },
        },
        tooltip: {
          ...tooltipStyle,
          callbacks: {
            label: ({ datasetIndex, dataIndex, dataset }) => {
              const row = rows[dataIndex];
              const part = parts[datasetIndex];
              if (!row || !part) return '';
              const share = words.share(row[part], whole(row));
              return `${dataset.label ?? ''}: ${share} (${words.count(row[part])})`;
            },
          },
        },
      },
    },
  };
}
