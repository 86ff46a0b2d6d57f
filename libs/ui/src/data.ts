export { Figure } from './figure/figure';
export { CoverageBar, type Coverage } from './score/coverage-bar';
export { rampStep, ScoreCell } from './score/score-cell';
