export { bars, type Bar, type BarWords } from './bars/bars';
export { burnUpChart, type BurnUpPoint, type BurnUpWords } from './burn-up/burn-up';
export { ChartCanvas, type PickedMark } from './canvas/chart-canvas';
export { ChartFigure } from './figure/chart-figure';
export { maturityRadar, type RadarPoint, type RadarWords } from './maturity-radar/maturity-radar';
export {
  maturityTrend,
  type TrendLandmark,
  type TrendPoint,
  type TrendWords,
} from './maturity-trend/maturity-trend';
export { moneyBars, type MoneyBar, type MoneyWords } from './money-bars/money-bars';
export { shareBars, type ShareBar, type ShareWords } from './share-bars/share-bars';
export { csvOf, shownIn, type ChartCell, type ChartTable } from './table/chart-table';
