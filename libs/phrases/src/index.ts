export {
  everyPage,
  loadArea,
  phraseAreas,
  type PhraseArea,
  type PhraseBook,
  type PhraseKey,
  type PlainPhraseKey,
  type ValuesOf,
} from './areas';
export { formatCsv, type CsvCell } from './format/csv';
export { formatAgo, formatDate, formatInstant, readDate, type DateStyle } from './format/date';
export {
  decimalsBeside,
  formatScore,
  formatTenths,
  scorePosition,
  type Score,
  type ScoreStyle,
} from './format/fraction';
export {
  formatBytes,
  formatEuro,
  formatNumber,
  formatPercentage,
  formatShare,
  type EuroStyle,
  type NumberStyle,
} from './format/number';
export { preferredLanguage } from './language';
export type { Phrase, PhraseValue, PluralPhrase } from './say/phrase';
export { fill } from './say/say';
