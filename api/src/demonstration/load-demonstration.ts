import { cis81 } from '@weerbaar/catalogue';
import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { TenantDatabase } from '../platform/database/tenant-database';
import type { Transaction } from '../platform/database/transaction';
import { refreshScores } from '../scores/roll-up/refresh-scores';
import { foundTenant } from '../tenants/found-tenant';
import { type Cast, castOf, dayOf } from './cast';
import type { Demonstration } from './demonstration';
import { loadAnswers } from './load-answers';
import { loadContacts } from './load-contacts';
import { loadEntities } from './load-entities';
import { loadGovernance } from './load-governance';
import { loadIncidents } from './load-incidents';
import { loadLandmarks } from './load-landmarks';
import { loadMoney } from './load-money';
import { loadGrants, loadPeople } from './load-people';
import { loadResponsibilities, loadTargets } from './load-programme';
import { loadTree } from './load-tree';
import { loader } from './record-loaded';
import { loadSettings } from './load-settings';
import { loadServices } from './load-services';

/** The two doors that loading goes through: the operator's for the directory, the app's for everything behind the wall. */
export interface Doors {
  readonly operator: TenantDatabase;
  readonly app: TenantDatabase;
  /** Where people will reach the product; feeds name it. */
  readonly origin: string;
}

const Entry = z.object({ id: z.string() });
const Founded = z.object({ founded: z.boolean() });

/**
 * Loads an organisation with its whole history, in one transaction behind its wall. False when it is there already: then
 * nothing changes. One that was cut short is simply loaded at the next try.
 */
export async function loadDemonstration(
  doors: Doors,
  demonstration: Demonstration,
  passwordHash: string,
): Promise<boolean> {
  const cast = castOf(demonstration);
  await enterDirectory(doors.operator, demonstration.slug, cast);
  return doors.app.write(cast.tenantId, async (tx) => {
    // Two who load at once take turns at the entry in the directory.
    await tx.run(sql`select 1 from tenant where id = ${tx.tenantId} for no key update`);
    const [known] = await tx.rows(
      question(
        sql`select exists (select 1 from organisation where tenant_id = ${tx.tenantId}) as founded`,
        Founded,
      ),
    );
    if (known?.founded === true) return false;
    await load(tx, demonstration, cast, passwordHash, doors.origin);
    return true;
  });
}

async function enterDirectory(
  operator: TenantDatabase,
  slug: string,
  { tenantId }: Cast,
): Promise<void> {
  await operator.write(tenantId, (tx) =>
    tx.run(
      sql`insert into tenant (id, slug, claimed_at) values (${tenantId}, ${slug}, now()) on conflict do nothing`,
    ),
  );
  const [entry] = await operator.readDirectory(
    question(sql`select id from tenant where slug = ${slug}`, Entry),
  );
  if (entry?.id !== tenantId) {
    throw new Error(
      `an organisation of your own is called ${slug}, so the demonstration cannot be loaded beside it`,
    );
  }
}

async function load(
  tx: Transaction,
  demonstration: Demonstration,
  cast: Cast,
  passwordHash: string,
  origin: string,
): Promise<void> {
  const { name, since, units } = demonstration;
  const [root] = units;
  if (root?.versions[0].above !== null)
    throw new Error('the first unit of a demonstration is its root');
  await foundTenant(tx, loader, {
    organisation: { name, language: 'nl', illustrative: true },
    rootUnit: {
      id: cast.unit(root.key),
      name: root.versions[0].name ?? name,
      effectiveOn: since,
      recordedAt: dayOf(since),
      assessesItself: root.versions[0].assessesItself ?? false,
    },
  });
  await loadPeople(tx, demonstration, cast, passwordHash);
  const histories = await loadTree(tx, demonstration, cast);
  await loadGrants(tx, demonstration, cast);
  await loadLandmarks(tx, demonstration);
  await loadServices(tx, demonstration, cast);
  await loadContacts(tx, demonstration, cast);
  await loadIncidents(tx, demonstration, cast, origin);
  await loadSettings(tx, demonstration, cast);
  await loadResponsibilities(tx, demonstration, cast);
  await loadTargets(tx, demonstration, cast);
  await loadEntities(tx, demonstration, cast);
  await loadMoney(tx, demonstration, cast);
  await loadGovernance(tx, demonstration, cast);
  await loadAnswers(tx, demonstration, cast);
  await refreshScores(tx, {
    framework: cis81.framework,
    version: cis81.version,
    unitIds: [...histories.keys()],
    controls: 'all',
    since,
  });
}
