import type { Page } from '../shell/page/page';

/** What waits for the person who is signed in. */
export const myWorkPages: readonly Page[] = [
  {
    path: 'my-work',
    title: 'core.nav.my-work',
    permission: 'assessment.record',
    phrases: ['my-work'],
    entry: { label: 'core.nav.my-work', icon: 'work', order: 10 },
    load: () => import('./feature-my-work/my-work-page').then((file) => file.MyWorkPage),
  },
];
