import type { Page } from '../shell/page/page';

/** The pages of the own identity inside the frame; those before it stand in app.routes.ts. */
export const identityPages: readonly Page[] = [
  {
    path: 'profile',
    title: 'core.person.profile',
    phrases: ['identity'],
    load: () => import('./feature-profile/profile-page').then((file) => file.ProfilePage),
  },
];
