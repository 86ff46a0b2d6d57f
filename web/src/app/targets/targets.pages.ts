import type { Page } from '../shell/page/page';

/** How far a unit must come, control by control; reached from the dashboard and from the unit. */
export const targetsPages: readonly Page[] = [
  {
    path: 'targets',
    title: 'targets.title',
    permission: 'score.read',
    phrases: ['targets'],
    scope: ['unit', 'day'],
    load: () => import('./feature-targets/targets-page').then((file) => file.TargetsPage),
  },
  {
    path: 'targets/weights',
    title: 'targets.weights.title',
    permission: 'score.read',
    phrases: ['targets'],
    scope: ['day'],
    load: () => import('./feature-weights/weights-page').then((file) => file.WeightsPage),
  },
];
