import type { ChartConfiguration } from 'chart.js';
import { houseStyle, ink, smallType, tooltipStyle } from '../style/house-style';

/** One bar; null where there is no figure. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  /** What another series says of the same row, behind it and paler. */
  readonly beside?: number | null;
}

/** What the bars say, and how a value is written. */
export interface BarWords {
  readonly series: string;
  readonly beside?: string;
  readonly value: (value: number) => string;
}

/** Horizontal bars from zero, in the order given; at most two series. */
export function bars(
  rows: readonly Bar[],
  words: BarWords,
  largest?: number,
): ChartConfiguration<'bar', (number | null)[]> {
  const second =
    words.beside === undefined
      ? []
      : [
          {
            label: words.beside,
            data: rows.map((row) => row.beside ?? null),
            backgroundColor: ink.before,
            barThickness: 6,
          },
        ];
  return {
    type: 'bar',
    data: {
      labels: rows.map((row) => row.label),
      datasets: [
        {
          label: words.series,
          data: rows.map((row) => row.value),
          backgroundColor: ink.now,
          barThickness: 12,
        },
        ...second,
      ],
    },
    options: {
      ...houseStyle,
      indexAxis: 'y',
      scales: {
        x: {
          beginAtZero: true,
          ...(largest === undefined ? {} : { max: largest }),
          grid: { color: ink.line },
          border: { display: false },
          ticks: {
            color: ink.soft,
            font: smallType,
            maxTicksLimit: 6,
            callback: (value) => words.value(Number(value)),
          },
        },
        y: {
          grid: { display: false },
          border: { color: ink.axis },
          ticks: { color: ink.text, font: smallType, autoSkip: false },
        },
      },
      plugins: {
        legend:
          words.beside === undefined
            ? { display: false }
            : {
                position: 'bottom',
                labels: { color: ink.text, font: smallType, boxWidth: 12, boxHeight: 8 },
              },
        tooltip: {
          ...tooltipStyle,
          callbacks: {
            label: (item) =>
              `${item.dataset.label ?? ''}: ${item.parsed.x === null ? '–' : words.value(item.parsed.x)}`,
          },
        },
      },
    },
  };
}
