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
  {
    path: 'activity/record',
    title: 'record.title',
    permission: 'activity.read',
    phrases: ['record', 'activity'],
    load: () => import('./feature-record/record-page').then((file) => file.RecordPage),
  },
];
