import type { Page } from '../shell/page/page';

/** The overview of any unit on any day: for most the first page after signing in. */
export const dashboardPages: readonly Page[] = [
  {
    path: 'dashboard',
    title: 'core.nav.overview',
    permission: 'score.read',
    phrases: ['dashboard', 'landmarks'],
    scope: ['unit', 'day', 'group', 'known'],
    entry: { label: 'core.nav.overview', icon: 'overview', order: 20 },
    load: () => import('./feature-dashboard/dashboard-page').then((file) => file.DashboardPage),
  },
];
