export { CellTemplate, type CellContext, type Column } from './data-table/column';
export { DataTable } from './data-table/data-table';
export type { Sort } from './data-table/table-rows';
export { Figure } from './figure/figure';
export { Pagination } from './pagination/pagination';
export { CoverageBar, type Coverage } from './score/coverage-bar';
export { rampStep, ScoreCell } from './score/score-cell';
export { Tabs, type Tab } from './tabs/tabs';
