import type { Page } from '../shell/page/page';

/** The people of the organisation and what they may do. */
export const peoplePages: readonly Page[] = [
  {
    path: 'people',
    title: 'core.nav.people',
    permission: 'person.read',
    phrases: ['people'],
    entry: { label: 'core.nav.people', icon: 'people', order: 60 },
    load: () => import('./feature-list/people-page').then((file) => file.PeoplePage),
  },
  {
    path: 'people/:personId',
    title: 'core.nav.people',
    permission: 'person.read',
    phrases: ['people'],
    load: () => import('./feature-person/person-page').then((file) => file.PersonPage),
  },
];
