import type { Page } from '../shell/page/page';

/** Incidents on the clock: the register, and one incident with its timeline and reports. */
export const incidentsPages: readonly Page[] = [
  {
    path: 'incidents',
    title: 'core.nav.incidents',
    permission: 'incident.read',
    phrases: ['incidents', 'obligations'],
    entry: { label: 'core.nav.incidents', icon: 'alert', order: 45 },
    load: () => import('./feature-register/register-page').then((file) => file.RegisterPage),
  },
  {
    path: 'incidents/breaches',
    title: 'core.nav.incidents',
    permission: 'incident.read',
    phrases: ['incidents', 'obligations'],
    load: () => import('./feature-breaches/breaches-page').then((file) => file.BreachesPage),
  },
  {
    path: 'incidents/statistics',
    title: 'core.nav.incidents',
    permission: 'incident.read',
    phrases: ['incidents', 'obligations', 'chart'],
    load: () => import('./feature-statistics/statistics-page').then((file) => file.StatisticsPage),
  },
  {
    path: 'incidents/pack',
    title: 'core.nav.incidents',
    permission: 'contact.reveal',
    phrases: ['incidents'],
    load: () => import('./feature-pack/pack-page').then((file) => file.PackPage),
  },
  {
    path: 'incidents/settings',
    title: 'core.nav.incidents',
    permission: 'incident.read',
    phrases: ['incidents', 'obligations'],
    load: () => import('./feature-settings/settings-page').then((file) => file.SettingsPage),
  },
  {
    path: 'incidents/:incidentId',
    title: 'core.nav.incidents',
    permission: 'incident.read',
    phrases: ['incidents', 'obligations', 'attachments'],
    load: () => import('./feature-incident/incident-page').then((file) => file.IncidentPage),
  },
];
