import type { LandmarkPlan } from '../demonstration';

// A source is quoted, in its own language and in no other words than its own: so it reads the same in every language.
const press = 'Stad Antwerpen, ‘Aanpak cyberaanval’ (2022-12)';
const interview = 'Digipolis, ‘We maken digitaal Antwerpen weerbaar tegen cyberaanvallen’';
const invented = 'Weerbaar, demo';

/**
 * What happened, each with its source. `illustrative` is false only where the source states the event and its day; where it
 * states no more than a month, the day is ours and what the source states is quoted.
 */
export const landmarks: readonly LandmarkPlan[] = [
  {
    key: 'multi-year-plan',
    on: '2020-01-01',
    titleNl: 'Cyberbudget wordt 800.000 euro per jaar',
    titleEn: 'Cybersecurity budget becomes 800,000 euros a year',
    source: `${press}: ‘meerjarenplan 2019’`,
    illustrative: true,
  },
  {
    key: 'digipolis-founded',
    on: '2020-06-29',
    titleNl: 'Gemeenteraad richt AG Digipolis Antwerpen op',
    titleEn: 'City council founds AG Digipolis Antwerpen',
    source: 'Gemeenteraad Antwerpen, besluit van 29 juni 2020 (eBesluit)',
    illustrative: false,
  },
  {
    key: 'cdo',
    on: '2020-10-01',
    titleNl: 'Chief Digital Officer aangesteld',
    titleEn: 'Chief Digital Officer appointed',
    source: press,
    illustrative: false,
  },
  {
    key: 'strategy',
    on: '2021-07-02',
    titleNl: 'College keurt de digitale transformatiestrategie goed',
    titleEn: 'College approves the digital transformation strategy',
    source: press,
    illustrative: false,
  },
  {
    key: 'audit',
    on: '2021-08-16',
    titleNl: 'Ingetekend op de Vlaamse audit ‘Cyberveilige lokale besturen’',
    titleEn: 'Entry in the Flemish audit of cyber-safe local authorities',
    source: `${press}: ‘augustus 2021’`,
    illustrative: true,
  },
  {
    key: 'budget',
    on: '2021-11-29',
    titleNl: 'Gemeenteraad voegt 14,6 miljoen euro toe',
    titleEn: 'City council adds 14.6 million euros',
    source: `${press}: ‘november 2021’`,
    illustrative: true,
  },
  {
    key: 'attack',
    on: '2022-12-06',
    titleNl: 'Cyberaanval in de nacht van 5 op 6 december',
    titleEn: 'Cyberattack in the night of 5 to 6 December',
    source: press,
    illustrative: false,
  },
  {
    key: 'target-raised',
    on: '2023-01-01',
    titleNl: 'Programma versneld, lat naar niveau 4',
    titleEn: 'Programme sped up, bar raised to level 4',
    source: interview,
    illustrative: true,
  },
  {
    key: 'urgent-processes',
    on: '2023-01-31',
    titleNl: 'Streefdatum voor de dringendste processen',
    titleEn: 'Target date for the most urgent processes',
    source: `${press}: ‘tegen eind januari’`,
    illustrative: true,
  },
  {
    key: 'efro-call',
    on: '2023-03-22',
    titleNl: 'EFRO-oproep cybersecurity voor Antwerpen en Gent opent',
    titleEn: 'ERDF call for cybersecurity in Antwerp and Ghent opens',
    source: 'EFRO Vlaanderen 2021–2027, oproep cybersecurity GTI Antwerpen en Gent',
    illustrative: false,
  },
  {
    key: 'mfa',
    on: '2023-09-18',
    titleNl: 'Tweede factor verplicht voor alle medewerkers',
    titleEn: 'Second factor made obligatory for all staff',
    source: invented,
    illustrative: true,
  },
  {
    key: 'nis2-law',
    on: '2024-04-26',
    titleNl: 'Belgische NIS2-wet',
    titleEn: 'Belgian NIS2 law',
    source: 'Wet van 26 april 2024, Belgisch Staatsblad van 17 mei 2024',
    illustrative: false,
  },
  {
    key: 'nis2-in-force',
    on: '2024-10-18',
    titleNl: 'NIS2-wet treedt in werking',
    titleEn: 'NIS2 law enters into force',
    source: 'Wet van 26 april 2024, artikel 98',
    illustrative: false,
  },
  {
    key: 'monitoring',
    on: '2025-03-03',
    titleNl: 'Bewaking dag en nacht van start',
    titleEn: 'Monitoring by day and night begins',
    source: invented,
    illustrative: true,
  },
  {
    key: 'recovery-exercise',
    on: '2026-05-20',
    titleNl: 'Grote hersteloefening met alle entiteiten',
    titleEn: 'Large recovery exercise with all entities',
    source: invented,
    illustrative: true,
  },
];
