import { cis81 } from '@weerbaar/catalogue';
import { quarterOf } from '../quarters';
import { responsibilityOn } from '../story/provision';
import type { StoryRules } from '../story/rules';
import { characters } from './characters';
import { provisions } from './provision';

const codesOf = (control: string, ...except: readonly string[]): string[] =>
  cis81.safeguards
    .filter((one) => one.control === control && !except.includes(one.code))
    .map((one) => one.code);

const noDevelopment = 'Koopt enkel standaardsoftware aan en ontwikkelt zelf niets.';

/**
 * Low and patchy in 2020 and 2021, an audit that first improves what is written down, a slow rise in 2022, the attack of
 * December 2022, and a steep rise from 2023 on. Illustrative from the first level to the last.
 */
export const story: StoryRules = {
  seed: 'groep stad Antwerpen',
  firstQuarter: 0,
  lastQuarter: quarterOf('2026-09-30'),
  milestones: [
    { quarter: 0, documentation: 1.4, implementation: 1.3 },
    { quarter: 3, documentation: 1.6, implementation: 1.5 },
    { quarter: 6, documentation: 1.8, implementation: 1.65 },
    { quarter: 8, documentation: 2.15, implementation: 1.75 },
    { quarter: 10, documentation: 2.4, implementation: 2.1 },
    { quarter: 11, documentation: 2.4, implementation: 2 },
    { quarter: 13, documentation: 2.65, implementation: 2.4 },
    { quarter: 15, documentation: 3.05, implementation: 2.85 },
    { quarter: 19, documentation: 3.45, implementation: 3.2 },
    { quarter: 23, documentation: 3.7, implementation: 3.5 },
    { quarter: 26, documentation: 3.85, implementation: 3.7 },
  ],
  safeguards: cis81.safeguards,
  characters,
  responsibility: responsibilityOn(provisions),
  ease: {
    '1': 0.1,
    '2': 0,
    '3': -0.3,
    '4': 0.1,
    '5': 0.2,
    '6': 0.15,
    '7': 0,
    '8': 0.1,
    '9': 0.4,
    '10': 0.5,
    '11': 0.2,
    '12': 0.1,
    '13': -0.15,
    '14': 0.2,
    '15': -0.5,
    '16': -0.5,
    '17': -0.05,
    '18': -0.35,
  },
  begins: {
    1: { quarter: 0, spread: 9 },
    2: { quarter: 4, spread: 12 },
    3: { quarter: 11, spread: 12 },
  },
  weakSpots: [
    { units: 'all', codes: ['3.13', '15.6', '16.14'], most: 2 },
    { units: ['digipolis'], codes: ['2.7', '12.8', '13.11'], most: 2 },
    { units: ['stadsbeheer', 'csjo'], codes: ['1.2', '5.3', '14.6'], most: 2 },
    { units: ['districten', 'district-merksem'], codes: ['3.3', '6.2'], most: 2 },
    { units: ['zorgbedrijf', 'woonzorg', 'thuiszorg'], codes: ['3.11', '3.12', '6.8'], most: 2 },
    { units: ['onderwijs'], codes: ['5.2', '10.3', '14.2'], most: 2 },
    { units: ['politie', 'brandweer'], codes: ['18.5', '8.12'], most: 2 },
    { units: ['ocmw', 'vespa', 'woonhaven'], codes: ['15.5', '15.7', '11.5'], most: 2 },
    {
      units: ['kunstenstad', 'werkhaven', 'musea'],
      codes: ['17.1', '11.4', '3.1', '14.1'],
      most: 1,
    },
  ],
  exclusions: [
    {
      units: [
        'woonhaven',
        'kunstenstad',
        'werkhaven',
        'parkeren',
        'district-borsbeek',
        'woonzorg',
        'thuiszorg',
      ],
      codes: codesOf('16'),
      reason: noDevelopment,
    },
    { units: ['vespa'], codes: codesOf('16', '16.1'), reason: noDevelopment, until: '2024-04-01' },
    {
      units: ['kunstenstad', 'werkhaven'],
      codes: ['4.11', '4.12', '13.10', '12.8'],
      reason: 'Heeft geen eigen servers of beheerde mobiele toestellen.',
    },
    {
      units: ['district-antwerpen', 'district-deurne', 'district-merksem', 'district-borsbeek'],
      codes: ['15.7', '18.3', '18.4', '18.5'],
      reason: 'Wordt door de stad voor alle districten samen gedaan.',
    },
    {
      units: ['transformatie'],
      codes: ['3.4', '3.5', '15.7'],
      reason: 'Tijdelijk programma zonder eigen gegevens of leveranciers.',
    },
    {
      units: ['woonzorg', 'thuiszorg'],
      codes: ['13.10', '18.1', '18.2', '18.3', '18.4', '18.5'],
      reason: 'Gebeurt door Zorgbedrijf Antwerpen voor al zijn diensten samen.',
    },
  ],
  shock: quarterOf('2022-12-31'),
  recent: { from: '2026-10-16', until: '2026-11-13', count: 72 },
};
