import type { Page } from '../shell/page/page';

/** The services of an incident: how they stand, and in which order they come back. */
export const recoveryPages: readonly Page[] = [
  {
    path: 'incidents/:incidentId/recovery',
    title: 'core.nav.incidents',
    permission: 'incident.read',
    phrases: ['recovery', 'services', 'incidents', 'obligations'],
    scope: ['day'],
    load: () => import('./feature-recovery/recovery-page').then((file) => file.RecoveryPage),
  },
];
