import type { Page } from '../shell/page/page';

/** The register of events that explain the curve. */
export const landmarksPages: readonly Page[] = [
  {
    path: 'landmarks',
    title: 'core.nav.landmarks',
    permission: 'landmark.read',
    phrases: ['landmarks', 'attachments'],
    entry: { label: 'core.nav.landmarks', icon: 'landmark', order: 40 },
    load: () => import('./feature-register/register-page').then((file) => file.RegisterPage),
  },
];
