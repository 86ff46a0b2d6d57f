import type { ServiceState } from '@weerbaar/obligations/services';
import type { RecoveryEntryPlan } from '../demonstration';

/** A moment on the clock of Brussels in that winter, one hour ahead of UTC. */
const at = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+01:00`).toISOString();

/** What happened to one service: since when it stood how, and when it was planned to be back. */
type Step = readonly [
  when: string,
  state: ServiceState | null,
  planned?: string | null,
  note?: string,
];

const service = (key: string, ...steps: readonly Step[]): readonly RecoveryEntryPlan[] =>
  steps.map(([when, state, planned = null, note = '']) => ({
    ...{ service: key, at: at(when), state, note },
    plannedAt: planned === null ? null : at(planned),
  }));

/**
 * How fifteen services came back after the attack of December 2022. That certificates, e-mail and reporting illegal dumping
 * were back by the middle of January, and that urgent processes were planned for the end of that month, is in the sources;
 * every other moment is illustrative.
 */
export const recovery: readonly RecoveryEntryPlan[] = [
  ...service(
    'network',
    [
      '2022-12-06 00:40',
      'switched-off',
      '2022-12-09 12:00',
      'Uitgezet om verdere schade te voorkomen.',
    ],
    ['2022-12-12 18:00', 'degraded'],
    ['2022-12-20 12:00', 'up'],
  ),
  ...service(
    'access',
    ['2022-12-06 00:40', 'down', '2022-12-12 12:00'],
    ['2022-12-14 09:00', 'degraded', null, 'Nieuwe wachtwoorden aan de balie.'],
    ['2022-12-22 17:00', 'up'],
  ),
  ...service(
    'mail',
    ['2022-12-06 00:45', 'switched-off', '2022-12-19 12:00'],
    ['2022-12-08 09:00', 'workaround', null, 'Noodadressen buiten het eigen netwerk.'],
    ['2022-12-20 10:00', null, '2023-01-06 17:00'],
    ['2022-12-27 09:00', 'degraded'],
    ['2023-01-05 16:00', 'up'],
  ),
  ...service(
    'telephone',
    ['2022-12-06 01:30', 'down'],
    ['2022-12-06 09:00', 'workaround'],
    ['2022-12-13 14:00', 'up'],
  ),
  ...service(
    'website',
    ['2022-12-06 02:00', 'down', '2022-12-16 12:00'],
    ['2022-12-07 11:00', 'workaround', null, 'Een eenvoudige pagina elders.'],
    ['2022-12-15 15:00', 'up'],
  ),
  ...service(
    'deaths',
    ['2022-12-06 06:00', 'down'],
    ['2022-12-06 09:00', 'workaround', '2023-01-31 17:00', 'Akten op papier.'],
    ['2023-01-27 11:00', 'up'],
  ),
  ...service(
    'identity',
    ['2022-12-06 06:00', 'down', '2022-12-30 17:00'],
    ['2022-12-12 09:00', 'workaround'],
    ['2022-12-23 09:00', 'degraded', '2023-01-20 17:00'],
    ['2023-01-20 12:00', 'up'],
  ),
  ...service(
    'certificates',
    ['2022-12-06 06:00', 'down', '2022-12-30 17:00'],
    ['2022-12-13 09:00', 'workaround'],
    ['2023-01-09 09:00', 'up'],
  ),
  ...service(
    'permits',
    ['2022-12-06 06:00', 'down', '2023-01-31 17:00'],
    ['2023-01-10 09:00', 'workaround', null, 'Nieuwe aanvragen op papier.'],
    ['2023-02-03 15:00', 'up'],
  ),
  ...service(
    'income',
    ['2022-12-06 07:00', 'down', '2022-12-31 12:00'],
    ['2022-12-08 10:00', 'workaround', null, 'De lijst van november opnieuw uitbetaald.'],
    ['2022-12-28 09:00', 'degraded'],
    ['2023-01-12 12:00', 'up'],
  ),
  ...service(
    'payments',
    ['2022-12-06 07:00', 'down', '2023-01-13 17:00'],
    ['2022-12-21 09:00', 'degraded'],
    ['2023-01-10 17:00', 'up'],
  ),
  ...service(
    'home-care',
    ['2022-12-06 06:30', 'workaround', '2022-12-19 12:00', 'De afgedrukte weekplanning.'],
    ['2022-12-16 12:00', 'up'],
  ),
  ...service(
    'dumping',
    ['2022-12-06 02:00', 'down', '2023-01-13 17:00'],
    ['2022-12-07 09:00', 'workaround'],
    ['2023-01-11 10:00', 'up'],
  ),
  ...service(
    'parking',
    ['2022-12-06 00:45', 'switched-off'],
    ['2023-01-03 09:00', 'down', '2023-01-31 17:00', 'Herbouw begonnen.'],
    ['2023-02-07 12:00', 'up'],
  ),
  ...service(
    'library',
    ['2022-12-06 00:45', 'switched-off', '2023-02-15 12:00'],
    ['2023-02-13 10:00', 'up'],
  ),
];
