import type { Page } from '../shell/page/page';

/** What the public is told of an incident: the draft, the preview, and what was published. */
export const statusPagesPages: readonly Page[] = [
  {
    path: 'incidents/:incidentId/status-page',
    title: 'core.nav.incidents',
    permission: 'incident.read',
    phrases: ['status-pages', 'status', 'incidents', 'obligations'],
    load: () => import('./feature-status-page/status-page').then((file) => file.StatusPage),
  },
];
