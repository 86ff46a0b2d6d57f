import type { TargetFact } from '../demonstration';

/** What the group wants to reach, and where it differs. Levels and days are illustrative. */
export const targets: readonly TargetFact[] = [
  {
    unit: 'groep', control: null, revision: 1, effectiveOn: '2020-01-01', recordedAt: new Date('2020-01-06T09:12:31Z'), by: 'ciso',
    levelTenths: 25, dueOn: '2022-12-31', reason: 'Basisniveau voor de hele groep.', replaces: null,
  },
  {
    unit: 'groep', control: null, revision: 2, effectiveOn: '2023-01-01', recordedAt: new Date('2023-01-16T10:41:07Z'), by: 'ciso',
    levelTenths: 40, dueOn: '2026-12-31', reason: 'De lat gaat hoger na de aanval van december 2022.', replaces: null,
  },
  {
    unit: 'groep', control: '11', revision: 1, effectiveOn: '2023-01-01', recordedAt: new Date('2023-01-16T10:52:44Z'), by: 'ciso',
    levelTenths: 45, dueOn: '2025-12-31', reason: 'Herstel na een aanval mag nergens haperen.', replaces: null,
  },
  {
    unit: 'digipolis', control: null, revision: 1, effectiveOn: '2023-01-01', recordedAt: new Date('2023-01-23T14:03:58Z'), by: 'ciso',
    levelTenths: 45, dueOn: '2025-12-31', reason: 'Wie voor iedereen levert, moet verder staan dan iedereen.', replaces: null,
  },
  {
    unit: 'zorgbedrijf', control: '3', revision: 1, effectiveOn: '2024-01-01', recordedAt: new Date('2024-01-09T08:37:20Z'), by: 'ciso',
    levelTenths: 50, dueOn: '2026-12-31', reason: 'Gezondheidsgegevens vragen meer.', replaces: null,
  },
  {
    unit: 'zorgbedrijf', control: '3', revision: 2, effectiveOn: '2024-01-01', recordedAt: new Date('2024-02-05T13:20:11Z'), by: 'ciso',
    levelTenths: 45, dueOn: '2026-12-31', reason: 'Rechtgezet na overleg: 4,5 is haalbaar.', replaces: 1,
  },
  {
    unit: 'kunstenstad', control: null, revision: 1, effectiveOn: '2023-07-01', recordedAt: new Date('2023-07-04T09:05:12Z'), by: 'ciso',
    levelTenths: 35, dueOn: '2027-12-31', reason: 'Kleine organisatie: een haalbaar doel, een jaar later.', replaces: null,
  },
  {
    unit: 'werkhaven', control: null, revision: 1, effectiveOn: '2023-07-01', recordedAt: new Date('2023-07-04T09:09:40Z'), by: 'ciso',
    levelTenths: 35, dueOn: '2027-12-31', reason: 'Kleine organisatie: een haalbaar doel, een jaar later.', replaces: null,
  },
  {
    unit: 'district-borsbeek', control: null, revision: 1, effectiveOn: '2025-01-01', recordedAt: new Date('2025-01-13T10:15:02Z'), by: 'ciso',
    levelTenths: 35, dueOn: '2027-12-31', reason: 'Tijd om in te stappen na de fusie.', replaces: null,
  },
];
