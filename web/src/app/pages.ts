import { activityPages } from './activity/activity.pages';
import { contactsPages } from './contacts/contacts.pages';
import { budgetPages } from './budget/budget.pages';
import { dashboardPages } from './dashboard/dashboard.pages';
import { dutiesPages } from './duties/duties.pages';
import { identityPages } from './identity/identity.pages';
import { incidentsPages } from './incidents/incidents.pages';
import { landmarksPages } from './landmarks/landmarks.pages';
import { maturityPages } from './maturity/maturity.pages';
import { myWorkPages } from './my-work/my-work.pages';
import { notificationsPages } from './notifications/notifications.pages';
import { peoplePages } from './people/people.pages';
import { recoveryPages } from './recovery/recovery.pages';
import { servicesPages } from './services/services.pages';
import { settingsPages } from './settings/settings.pages';
import type { Page } from './shell/page/page';
import { statusPagesPages } from './status-pages/status-pages.pages';
import { targetsPages } from './targets/targets.pages';
import { transferPages } from './transfer/transfer.pages';
import { unitsPages } from './units/units.pages';

/** Every page inside the frame, by noun. A noun adds its list here; routes and navigation follow from it. */
export const pages: readonly Page[] = [
  ...dashboardPages,
  ...dutiesPages,
  ...landmarksPages,
  ...incidentsPages,
  ...contactsPages,
  ...budgetPages,
  ...servicesPages,
  ...recoveryPages,
  ...statusPagesPages,
  ...targetsPages,
  ...maturityPages,
  ...myWorkPages,
  ...unitsPages,
  ...peoplePages,
  ...transferPages,
  ...activityPages,
  ...settingsPages,
  ...notificationsPages,
  ...identityPages,
];
