import type { Page } from '../shell/page/page';

/** Services of the group: the register, and one service with what it leans on and what leans on it. */
export const servicesPages: readonly Page[] = [
  {
    path: 'services',
    title: 'core.nav.services',
    permission: 'service.read',
    phrases: ['services', 'obligations'],
    entry: { label: 'core.nav.services', icon: 'services', order: 47 },
    load: () => import('./feature-register/register-page').then((file) => file.RegisterPage),
  },
  {
    path: 'services/:serviceId',
    title: 'core.nav.services',
    permission: 'service.read',
    phrases: ['services', 'obligations'],
    load: () => import('./feature-service/service-page').then((file) => file.ServicePage),
  },
];
