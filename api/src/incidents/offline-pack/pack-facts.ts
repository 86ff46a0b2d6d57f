import type { ContactView, ReportingSetting } from '@weerbaar/contracts';
import { toInstant, type Instant } from '@weerbaar/obligations';
import { z } from 'zod';
import { findContacts } from '../../contacts/contact';
import { question, sql } from '../../platform/database/sql';
import type { TenantDatabase } from '../../platform/database/tenant-database';
import { findServices, type ServiceRow } from '../../services/find-services.query';
import type { Asker } from '../../units/unit-scope';
import { listSettings, settingView } from '../list-settings/list-settings.query';

/** Everything that a pack is made of, as somebody may see it. */
export interface PackFacts {
  readonly organisation: string;
  readonly madeAt: Instant;
  readonly today: Asker['today'];
  readonly contacts: readonly ContactView[];
  readonly services: readonly ServiceRow[];
  readonly settings: readonly ReportingSetting[];
}

const Organisation = z.object({ name: z.string(), now: z.date() });

/** Gathers what a person may see: private numbers only where he may read them. */
export async function packFacts(database: TenantDatabase, asker: Asker): Promise<PackFacts> {
  const [[organisation], contacts, services, settings] = await database.readAll(asker.tenantId, [
    question(
      sql`select name, date_trunc('seconds', now()) as now from organisation where tenant_id = ${asker.tenantId}`,
      Organisation,
    ),
    findContacts(asker),
    findServices(asker),
    listSettings(asker),
  ] as const);
  return {
    organisation: organisation?.name ?? '',
    madeAt: toInstant((organisation?.now ?? new Date()).getTime()),
    today: asker.today,
    contacts: contacts.filter(({ left }) => !left),
    services,
    settings: settings.map(settingView),
  };
}
