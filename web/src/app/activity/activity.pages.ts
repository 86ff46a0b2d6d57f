import type { Page } from '../shell/page/page';

/** Who did what. */
export const activityPages: readonly Page[] = [
  {
    path: 'activity',
    title: 'core.nav.activity',
    permission: 'activity.read',
    phrases: ['activity'],
    entry: { label: 'core.nav.activity', icon: 'activity', order: 80 },
    load: () => import('./feature-activity/activity-page').then((file) => file.ActivityPage),
  },
];
