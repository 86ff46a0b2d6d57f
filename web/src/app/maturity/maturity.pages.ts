import type { Page } from '../shell/page/page';

/** A unit, its controls and safeguards: where they stand, and where they are scored. */
export const maturityPages: readonly Page[] = [
  {
    path: 'maturity',
    title: 'core.nav.maturity',
    permission: 'score.read',
    phrases: ['maturity'],
    scope: ['unit', 'day', 'group'],
    entry: { label: 'core.nav.maturity', icon: 'maturity', order: 30 },
    load: () => import('./feature-unit/unit-page').then((file) => file.UnitPage),
  },
  {
    path: 'maturity/:controlCode',
    title: 'core.nav.maturity',
    permission: 'score.read',
    phrases: ['maturity', 'levels'],
    scope: ['unit', 'day', 'group'],
    load: () => import('./feature-control/control-page').then((file) => file.ControlPage),
  },
  {
    path: 'maturity/:controlCode/:safeguardCode',
    title: 'core.nav.maturity',
    permission: 'score.read',
    phrases: ['maturity', 'levels', 'attachments'],
    scope: ['unit', 'day'],
    load: () => import('./feature-safeguard/safeguard-page').then((file) => file.SafeguardPage),
  },
  {
    path: 'safeguards/:safeguardCode',
    title: 'core.nav.maturity',
    permission: 'score.read',
    phrases: ['maturity', 'levels'],
    scope: ['unit', 'day'],
    load: () => import('./feature-across/across-page').then((file) => file.AcrossPage),
  },
];
