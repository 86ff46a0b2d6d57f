import type { Page } from '../shell/page/page';

/** What people are told. The bell leads there, so that it takes no place among the nouns. */
export const notificationsPages: readonly Page[] = [
  {
    path: 'notifications',
    title: 'core.nav.notifications',
    permission: 'session.self',
    phrases: ['notifications', 'obligations', 'duties'],
    load: () =>
      import('./feature-notifications/notifications-page').then((file) => file.NotificationsPage),
  },
];
