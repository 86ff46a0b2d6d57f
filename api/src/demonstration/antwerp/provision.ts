import type { CalendarDate } from '@weerbaar/kernel';
import type { Provision } from '../story/provision';

/** Safeguards that Digipolis answers for once, on behalf of whoever inherits them. */
const network = [
  '12.1',
  '12.2',
  '12.3',
  '12.4',
  '12.5',
  '12.6',
  '12.7',
  '13.1',
  '13.3',
  '13.4',
  '13.6',
  '13.8',
  '13.9',
  '13.11',
];
const mailAndWeb = ['9.1', '9.2', '9.3', '9.4', '9.5', '9.6', '9.7'];
const endpoints = [
  '10.1',
  '10.2',
  '10.3',
  '10.4',
  '10.5',
  '10.6',
  '10.7',
  '13.2',
  '13.7',
  '4.5',
  '4.9',
];
const logging = ['8.2', '8.3', '8.4', '8.5', '8.6', '8.7', '8.8', '8.9', '8.10', '8.11'];
const discovery = ['1.3', '1.4', '1.5', '2.4', '7.5', '7.6'];
const incidents = ['17.6', '17.8', '17.9'];
const development = [
  '16.1',
  '16.2',
  '16.3',
  '16.4',
  '16.5',
  '16.6',
  '16.7',
  '16.8',
  '16.10',
  '16.11',
  '16.12',
  '16.13',
  '16.14',
];
/** Both must do their part: Digipolis the platform, the unit its own people and data. */
const together = ['6.3', '6.4', '6.5', '11.2', '11.3', '17.1', '17.4', '17.5'];

const departments = [
  ...[
    'bestuurszaken',
    'financien',
    'talent',
    'stadsontwikkeling',
    'stadsbeheer',
    'veiligheid',
    'ondernemen',
    'csjo',
    'transformatie',
  ],
  ...['districten', 'district-antwerpen', 'district-deurne', 'district-merksem', 'musea', 'ocmw'],
];
const companies = ['zorgbedrijf', 'woonzorg', 'thuiszorg', 'vespa', 'parkeren'];

const provision = (
  units: readonly string[],
  codes: readonly string[],
  kind: 'inherited' | 'shared',
  on: CalendarDate,
  reason: string,
): Provision => ({ units, codes, kind, provider: 'digipolis', on, reason });

const agreement = 'Volgens de beheersovereenkomst met Digipolis Antwerpen.';
const afterAttack = 'Aangesloten op de centrale diensten na de aanval van december 2022.';

/**
 * Who leans on Digipolis, since when. The police and the fire service run their own systems and answer for themselves. The
 * management agreement of 1 January 2021 is public; what it covers here is illustrative.
 */
export const provisions: readonly Provision[] = [
  provision(
    departments,
    [
      ...network,
      ...mailAndWeb,
      ...endpoints,
      ...logging,
      ...discovery,
      ...incidents,
      ...development,
    ],
    'inherited',
    '2021-01-01',
    agreement,
  ),
  provision(departments, together, 'shared', '2021-01-01', agreement),
  provision(
    companies,
    [...network, ...mailAndWeb, ...endpoints],
    'inherited',
    '2021-07-01',
    agreement,
  ),
  provision(companies, [...logging, ...incidents], 'inherited', '2023-04-01', afterAttack),
  provision(companies, together, 'shared', '2023-04-01', afterAttack),
  provision(
    ['onderwijs'],
    [...network, ...mailAndWeb],
    'shared',
    '2021-07-01',
    'Digipolis levert het netwerk; de scholen beheren hun eigen toestellen.',
  ),
  provision(['onderwijs'], [...logging, ...incidents], 'inherited', '2023-04-01', afterAttack),
  provision(
    ['woonhaven', 'kunstenstad', 'werkhaven'],
    [...mailAndWeb, ...endpoints],
    'inherited',
    '2022-01-01',
    agreement,
  ),
  provision(
    ['woonhaven', 'kunstenstad', 'werkhaven'],
    [...network, ...logging, ...incidents],
    'inherited',
    '2023-04-01',
    afterAttack,
  ),
  provision(['kunstenstad', 'werkhaven'], together, 'shared', '2023-04-01', afterAttack),
  provision(
    ['district-borsbeek'],
    [...mailAndWeb, ...endpoints, ...logging],
    'inherited',
    '2025-01-01',
    'Overgeschakeld op de systemen van de stad.',
  ),
  provision(
    ['district-borsbeek'],
    [...network, ...discovery, ...incidents],
    'inherited',
    '2025-07-01',
    'Overgeschakeld op de systemen van de stad.',
  ),
  provision(
    ['district-borsbeek'],
    together,
    'shared',
    '2025-07-01',
    'Overgeschakeld op de systemen van de stad.',
  ),
];
