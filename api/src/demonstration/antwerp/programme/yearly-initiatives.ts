import { draft, type InitiativeDraft } from './initiative-draft';

const baseProject = draft('technical-project', 'BASIS');
const baseRenewal = draft('process-renewal', 'BASIS');
const baseAwareness = draft('awareness', 'BASIS');

/** What the yearly budget pays; all of it illustrative. */
export const yearlyInitiatives: readonly InitiativeDraft[] = [
  baseProject(
    'B01',
    'Vernieuwing van de perimeterfirewalls',
    'digipolis',
    ['2020-01-15', '2021-12-31'],
    5,
    { '12.1': 2, '12.2': 3, '13.4': 2 },
  ),
  baseProject(
    'B02',
    'Antimalware op alle werkposten',
    'digipolis',
    ['2020-03-01', '2022-12-31'],
    4,
    { '10.1': 3, '10.2': 2, '10.6': 1 },
  ),
  baseRenewal(
    'B03',
    'Inventaris van toestellen en software',
    'digipolis',
    ['2020-02-01', '2022-06-30'],
    3,
    { '1.1': 3, '2.1': 3, '2.2': 1 },
  ),
  baseProject('B04', 'Back-up buiten het netwerk', 'digipolis', ['2021-01-15', '2023-06-30'], 5, {
    '11.2': 2,
    '11.3': 2,
    '11.4': 3,
  }),
  baseAwareness(
    'B05',
    'Eerste bewustmaking voor alle medewerkers',
    'talent',
    ['2020-09-01', '2022-12-31'],
    2,
    { '14.1': 3, '14.2': 2 },
  ),
  baseRenewal('B06', 'Beheer van kwetsbaarheden', 'digipolis', ['2021-03-01', '2025-12-31'], 3, {
    '7.1': 2,
    '7.3': 2,
    '7.4': 2,
    '7.5': 1,
  }),
  baseProject('B07', 'Logboeken op één plaats', 'digipolis', ['2021-06-01', '2024-12-31'], 4, {
    '8.2': 2,
    '8.5': 2,
    '8.9': 3,
  }),
  baseRenewal('B08', 'Indringingstests, elk jaar', 'digipolis', ['2021-09-01', '2025-12-31'], 2, {
    '18.1': 2,
    '18.2': 3,
    '18.3': 1,
  }),
  baseAwareness(
    'B09',
    'Oefenmails tegen phishing',
    'talent',
    ['2023-01-15', '2025-12-31'],
    2,
    { '14.2': 4, '14.6': 2 },
    { after: ['B05'] },
  ),
  baseProject('B10', 'Filter op mail en web', 'digipolis', ['2022-02-01', '2025-06-30'], 3, {
    '9.2': 2,
    '9.3': 2,
    '9.5': 2,
    '9.6': 1,
  }),
  baseRenewal(
    'B11',
    'Contracten met leveranciers nagekeken',
    'bestuurszaken',
    ['2023-03-01', '2025-12-31'],
    2,
    { '15.1': 2, '15.2': 1, '15.4': 3 },
  ),
  baseRenewal(
    'B12',
    'Werkende toestellen buiten de stad beheren',
    'digipolis',
    ['2024-01-15', '2025-12-31'],
    3,
    { '4.11': 2, '4.12': 2, '3.6': 1 },
  ),
];
