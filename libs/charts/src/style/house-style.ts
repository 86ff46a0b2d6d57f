import type { ChartOptions, FontSpec } from 'chart.js';

/**
 * The colours of the charts, as the custom properties of the page. The canvas turns them into what
 * they are at the moment of drawing, so a function that makes a chart knows of no theme.
 */
export const ink = {
  text: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line)',
  axis: 'var(--line-strong)',
  sheet: 'var(--sheet)',
  now: 'var(--series-now)',
  before: 'var(--series-before)',
  target: 'var(--series-target)',
  event: 'var(--series-event)',
} as const;

/** The type of the charts: the small size of the page, figures of one width. */
export const smallType: Partial<FontSpec> = {
  family: "'Inter Variable', system-ui, sans-serif",
  size: 12,
};

/** What all charts share: no motion, no legend where labels stand at the lines, a quiet tooltip. */
export const houseStyle = {
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  color: ink.soft,
  font: smallType,
  layout: { padding: 0 },
} as const satisfies ChartOptions;

/** The small sheet that shows the exact figure and its date. */
export const tooltipStyle = {
  backgroundColor: 'var(--raised)',
  borderColor: ink.axis,
  borderWidth: 1,
  titleColor: ink.text,
  bodyColor: ink.text,
  titleFont: { ...smallType, weight: 600 },
  bodyFont: smallType,
  padding: 10,
  cornerRadius: 3,
  boxWidth: 8,
  boxHeight: 8,
  boxPadding: 4,
} as const;
