import type { DecisionPlan, EntryPlan, LinePlan } from '../../money-plan';

const press =
  'Perstekst van de stad Antwerpen, december 2022: 800.000 euro per jaar gedurende zes jaar en 14,6 miljoen euro bij raadsbesluit van november 2021, samen 19,4 miljoen euro';

/** The two lines of the envelope. The source says nothing of VAT: that the amounts hold it is illustrative. */
export const lines: readonly LinePlan[] = [
  {
    key: 'BASIS',
    title: 'Jaarlijks budget cyberveiligheid',
    unit: 'digipolis',
    accountingCode: '',
    source: `${press}. De jaren 2020–2025 en de btw-basis zijn illustratief.`,
    illustrative: false,
  },
  {
    key: 'IMPULS',
    title: 'Extra middelen na de audit van Digipolis',
    unit: 'digipolis',
    accountingCode: '',
    source: `${press}. De spreiding over de jaren en de btw-basis zijn illustratief.`,
    illustrative: false,
  },
];

const million = 100_000_000;
const tenths = (amount: number): number => (amount * million) / 10;

/** EUR 800,000 in each of six years, as the source has it; which six is illustrative. */
const yearly: readonly EntryPlan[] = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
  line: 'BASIS',
  year,
  initiative: null,
  amount: tenths(8),
}));

/** EUR 14.6 million, as the source has it; its spread is illustrative. */
const addition: readonly EntryPlan[] = [
  [2022, 20],
  [2023, 42],
  [2024, 38],
  [2025, 28],
  [2026, 18],
].map(([year = 0, amount = 0]) => ({
  line: 'IMPULS',
  year,
  initiative: null,
  amount: tenths(amount),
}));

/** The two decisions of the sources: EUR 4.8 million and EUR 14.6 million, together 19.4 million to the cent. */
export const decisions: readonly DecisionPlan[] = [
  {
    key: 'basis',
    kind: 'grant',
    decidedOn: '2019-12-16',
    body: 'Gemeenteraad',
    reference: 'meerjarenplan 2019',
    title: 'Meerjarenplan: 800.000 euro per jaar voor cyberveiligheid',
    source: `${press}. De dag van de beslissing is illustratief.`,
    reason: '',
    illustrative: false,
    entries: yearly,
  },
  {
    key: 'impuls',
    kind: 'grant',
    decidedOn: '2021-11-29',
    body: 'Gemeenteraad',
    reference: 'raadsbesluit november 2021',
    title: '14,6 miljoen euro extra, na een audit van Digipolis',
    source: `${press}. De bron noemt november 2021; de dag is illustratief.`,
    reason: '',
    illustrative: false,
    entries: addition,
  },
];
