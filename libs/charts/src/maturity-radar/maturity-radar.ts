import type { ChartConfiguration } from 'chart.js';
import { houseStyle, ink, smallType, tooltipStyle } from '../style/house-style';

/** One control on the radar; levels from 1 to 5, null when nothing there was assessed. */
export interface RadarPoint {
  /** Short, for the rim: the control's number. */
  readonly label: string;
  /** In full, for the tooltip. */
  readonly name: string;
  readonly now: number | null;
  readonly before: number | null;
  readonly target: number | null;
}

/** The words around a radar. */
export interface RadarWords {
  readonly now: string;
  readonly before: string;
  readonly target: string;
  /** How a level is written, for the tooltip. */
  readonly level: (level: number) => string;
}

/**
 * The shape of the controls: now, a year ago and the target, from 1 at the centre to 5 at the rim.
 * A control without a value leaves a gap; it is never drawn as a 1 or a 0.
 */
export function maturityRadar(
  points: readonly RadarPoint[],
  words: RadarWords,
): ChartConfiguration<'radar'> {
  return {
    type: 'radar',
    data: {
      labels: points.map((point) => point.label),
      datasets: [
        {
          label: words.now,
          data: points.map((point) => point.now),
          borderColor: ink.now,
          backgroundColor: 'var(--series-now-wash)',
          borderWidth: 2,
          pointRadius: 2.5,
          pointBackgroundColor: ink.now,
          fill: true,
        },
        {
          label: words.before,
          data: points.map((point) => point.before),
          borderColor: ink.before,
          borderWidth: 1.5,
          pointRadius: 0,
          fill: false,
        },
        {
          label: words.target,
          data: points.map((point) => point.target),
          borderColor: ink.target,
          borderWidth: 1.5,
          borderDash: [5, 4],
          pointRadius: 0,
          fill: false,
        },
      ],
    },
    options: {
      ...houseStyle,
      interaction: { mode: 'index', intersect: false },
      scales: {
        r: {
          min: 0,
          max: 5,
          angleLines: { color: ink.line },
          grid: { color: ink.line },
          pointLabels: { color: ink.text, font: smallType },
          ticks: {
            stepSize: 1,
            color: ink.soft,
            font: { ...smallType, size: 11 },
            showLabelBackdrop: false,
          },
        },
      },
      plugins: {
        legend: legendBelow,
        tooltip: {
          ...tooltipStyle,
          callbacks: {
            title: (items) => points[items[0]?.dataIndex ?? -1]?.name ?? '',
            label: (item) =>
              `${item.dataset.label ?? ''}: ${Number.isFinite(item.parsed.r) ? words.level(item.parsed.r) : '–'}`,
          },
        },
      },
    },
  };
}

/** Three lines that cross all over the shape cannot carry their names: here a legend is clearer. */
const legendBelow = {
  position: 'bottom',
  labels: { color: ink.text, font: smallType, boxWidth: 24, boxHeight: 0, padding: 16 },
} as const;
