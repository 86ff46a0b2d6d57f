import { dashboardOf } from '../../api/src/scores/show-dashboard/dashboard-of';
import { gatherDashboard } from '../../api/src/scores/show-dashboard/gather-dashboard.query';
import type { BenchTenant, BenchWorld } from './bench-world';

/** Shows the dashboard of a tenant's root, as the screen asks for it. */
export const rootDashboard =
  (world: BenchWorld, tenant: BenchTenant) => async (): Promise<unknown> => {
    const scope = {
      framework: 'cis',
      version: '8.1',
      unitId: tenant.root,
      on: tenant.caller.today,
      group: 3,
    };
    const [gathered] = await world.database.read(tenant.id, gatherDashboard(tenant.caller, scope));
    if (gathered === undefined) throw new Error('the dashboard is not there');
    return dashboardOf(scope, gathered, null);
  };
