import type { Page } from '../shell/page/page';

/** Scores that leave as a file and come back in. */
export const transferPages: readonly Page[] = [
  {
    path: 'transfer',
    title: 'core.nav.import',
    permission: 'score.export',
    phrases: ['transfer'],
    scope: ['unit', 'day'],
    entry: { label: 'core.nav.import', icon: 'transfer', order: 70 },
    load: () => import('./feature-transfer/transfer-page').then((file) => file.TransferPage),
  },
];
