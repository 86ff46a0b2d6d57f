import type { NodeScore } from '@weerbaar/contracts';
import { scorePosition, type CsvCell } from '@weerbaar/phrases';
import type { Phrasebook } from '@weerbaar/ui';
import { rampStep } from '@weerbaar/ui/data';
import { assessedOf, distanceStep, distanceTo } from '../data/readings';

/** What the figures of a heat map say: how mature, or how far from the target. */
export type HeatMode = 'maturity' | 'distance';

/** One cell, ready to be drawn: what stands in it, how it looks, and what it says in full. */
export interface HeatCell {
  readonly code: string;
  /** The figure; empty where there is none. */
  readonly figure: string;
  /** The class of its colour, of the hatch, or of nothing at all. */
  readonly look: string;
  /** In words, the figure first: for who hears it and for who points at it. */
  readonly words: string;
  /** The share that nobody assessed, as a CSS width; null when everything is. */
  readonly unassessed: string | null;
  /** The group asks nothing here, so there is nothing to open. */
  readonly idle: boolean;
}

type Control = NodeScore['controls'][number];

/** The cells of one row, a control each, in the order of the controls. */
export const heatCells = (
  controls: readonly Control[],
  mode: HeatMode,
  book: Phrasebook,
): readonly HeatCell[] => controls.map((control) => heatCell(control, mode, book));

function heatCell(control: Control, mode: HeatMode, book: Phrasebook): HeatCell {
  const { code, coverage, noneInGroup, maturity, targetTenths } = control;
  if (noneInGroup) return empty(code, 'none', book.say('core.score.none-in-group'), true);
  const assessed = assessedOf(coverage);
  if (!maturity) return empty(code, 'missing', book.say('core.score.missing'), false);
  const covered = book.say('core.coverage.summary', { assessed, applicable: coverage.applicable });
  const distance = distanceTo(targetTenths, maturity);
  const target =
    targetTenths === null
      ? book.say('dashboard.target.none')
      : book.say('dashboard.target.of', { target: book.tenths(targetTenths) });
  const exact = book.score(maturity, { decimals: 2 });
  const share = coverage.applicable - assessed;
  const unassessed = share > 0 ? `${((share / coverage.applicable) * 100).toFixed(1)}%` : null;
  if (mode === 'maturity') {
    const figure = book.score(maturity);
    const words = [figure, book.say('dashboard.exactly', { score: exact }), target, covered].join(
      ', ',
    );
    return {
      code,
      figure,
      look: `level-${rampStep(scorePosition(maturity) ?? 1)}`,
      words,
      unassessed,
      idle: false,
    };
  }
  const figure = distance ? book.score(distance, { signed: true }) : '–';
  const words = [figure, book.say('dashboard.maturity.of', { score: exact }), target, covered].join(
    ', ',
  );
  return {
    code,
    figure,
    look: distance ? distanceStep(distance) : 'plain',
    words,
    unassessed,
    idle: false,
  };
}

const empty = (code: string, look: string, words: string, idle: boolean): HeatCell => ({
  code,
  figure: '',
  look,
  words,
  unassessed: null,
  idle,
});

/** The legend of a mode, in the order of its ramp: a class of colour and the key of its words. */
export const heatLegend = {
  maturity: [
    { look: 'level-1', key: 'core.level.1' },
    { look: 'level-2', key: 'core.level.2' },
    { look: 'level-3', key: 'core.level.3' },
    { look: 'level-4', key: 'core.level.4' },
    { look: 'level-5', key: 'core.level.5' },
  ],
  distance: [
    { look: 'far-below', key: 'dashboard.heat.far-below' },
    { look: 'below', key: 'dashboard.heat.below' },
    { look: 'on-target', key: 'dashboard.heat.on-target' },
    { look: 'above', key: 'dashboard.heat.above' },
    { look: 'far-above', key: 'dashboard.heat.far-above' },
  ],
} as const;

/** The figures of a heat map without colours, for the clipboard and for a file; no figure where there is none. */
export function heatTable(
  rows: readonly {
    readonly name: string;
    readonly node: Pick<NodeScore, 'maturity' | 'coverage' | 'controls'>;
  }[],
  codes: readonly string[],
  mode: HeatMode,
  book: Phrasebook,
): readonly (readonly CsvCell[])[] {
  const head = [
    book.say('core.scope.unit'),
    book.say('core.maturity'),
    book.say('core.coverage'),
    ...codes,
  ];
  const body = rows.map(({ name, node }) => [
    name,
    scorePosition(node.maturity),
    book.share(assessedOf(node.coverage), node.coverage.applicable),
    ...node.controls.map(({ noneInGroup, targetTenths, maturity }) => {
      if (noneInGroup) return book.say('core.score.none-in-group');
      return scorePosition(mode === 'maturity' ? maturity : distanceTo(targetTenths, maturity));
    }),
  ]);
  return [head, ...body];
}
