import type { ChartConfiguration } from 'chart.js';
import { houseStyle, ink, smallType, tooltipStyle } from '../style/house-style';

/** Where the money of one year stands, in cents. What is free may lie below nothing. */
export interface MoneyBar {
  readonly label: string;
  readonly spent: number;
  readonly open: number;
  readonly forecast: number;
  readonly free: number;
}

/** What the parts are called, and how amounts are written. */
export interface MoneyWords {
  readonly spent: string;
  readonly open: string;
  readonly forecast: string;
  readonly free: string;
  readonly amount: (cents: number) => string;
}

const parts = ['spent', 'open', 'forecast', 'free'] as const;
const fills = {
  spent: ink.now,
  open: 'var(--shared)',
  forecast: ink.before,
  free: ink.sheet,
} as const;

/** Years side by side, each a column of its parts from zero; what is bound too much hangs below. */
export function moneyBars(
  rows: readonly MoneyBar[],
  words: MoneyWords,
): ChartConfiguration<'bar', number[]> {
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => label),
      datasets: parts.map((part) => ({
        label: words[part],
        data: rows.map((row) => row[part]),
        backgroundColor: fills[part],
        borderColor: ink.axis,
        borderWidth: part === 'free' ? 1 : 0,
        maxBarThickness: 44,
        stack: 'year',
      })),
    },
    options: {
      ...houseStyle,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: ink.axis },
          ticks: { color: ink.text, font: smallType },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          grid: { color: ink.line },
          border: { display: false },
          ticks: {
            color: ink.soft,
            font: smallType,
            maxTicksLimit: 6,
            callback: (value) => words.amount(Number(value)),
          },
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
            label: ({ dataset, parsed }) =>
              `${dataset.label ?? ''}: ${words.amount(parsed.y ?? 0)}`,
          },
        },
      },
    },
  };
}
