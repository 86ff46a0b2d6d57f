import { createAdministrator } from './administrator/create-administrator';
import { linkAdministrator } from './administrator/link-administrator';
import { listAdministrators } from './administrator/list-administrators';
import { openFounding } from './founding/open-founding';
import { writePack } from './incidents/write-pack';
import { exportScores } from './scores/export-scores';
import { importScores } from './scores/import-scores';
import { exportStatusPage } from './status/export-status-page';
import { listStatusPages } from './status/list-status-pages';
import { createTenant } from './tenant/create-tenant';
import { listTenants } from './tenant/list-tenants';
import { resumeTenant, suspendTenant } from './tenant/suspend-tenant';
import type { Verb } from './verb';

/** Everything that the operator can do, in the order of the help. */
export const verbs: readonly Verb[] = [
  createTenant,
  listTenants,
  suspendTenant,
  resumeTenant,
  createAdministrator,
  listAdministrators,
  linkAdministrator,
  importScores,
  exportScores,
  writePack,
  listStatusPages,
  exportStatusPage,
  openFounding,
];
