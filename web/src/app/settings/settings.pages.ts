import type { Page } from '../shell/page/page';

/** What holds for everybody of the organisation. */
export const settingsPages: readonly Page[] = [
  {
    path: 'settings',
    title: 'core.nav.settings',
    permission: 'organisation.update',
    phrases: ['settings'],
    entry: { label: 'core.nav.settings', icon: 'settings', order: 90 },
    load: () => import('./feature-settings/settings-page').then((file) => file.SettingsPage),
  },
];
