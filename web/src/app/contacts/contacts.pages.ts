import type { Page } from '../shell/page/page';

/** Who is called in a crisis, and who of them is told when. */
export const contactsPages: readonly Page[] = [
  {
    path: 'contacts',
    title: 'core.nav.contacts',
    permission: 'contact.read',
    phrases: ['contacts'],
    entry: { label: 'core.nav.contacts', icon: 'phone', order: 46 },
    load: () => import('./feature-register/contacts-page').then((file) => file.ContactsPage),
  },
];
