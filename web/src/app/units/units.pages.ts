import type { Page } from '../shell/page/page';

/** The tree of units: what it looked like on a day, and how it changes. */
export const unitsPages: readonly Page[] = [
  {
    path: 'units',
    title: 'core.nav.units',
    permission: 'unit.read',
    phrases: ['units'],
    scope: ['day'],
    entry: { label: 'core.nav.units', icon: 'unit', order: 50 },
    load: () => import('./feature-tree/tree-page').then((file) => file.TreePage),
  },
  {
    path: 'units/:unitId',
    title: 'core.nav.units',
    permission: 'unit.read',
    phrases: ['units', 'attachments'],
    scope: ['day'],
    load: () => import('./feature-unit/unit-page').then((file) => file.UnitPage),
  },
];
