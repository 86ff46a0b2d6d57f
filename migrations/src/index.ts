import { tenantsAndPeople } from './1763700000000-tenants-and-people';
import { unitsAndScores } from './1763700100000-units-and-scores';
import { controlWeights } from './1763700300000-control-weights';
import { entitiesAndDuties } from './1763700400000-entities-and-duties';
import { incidents } from './1763700500000-incidents';
import { jobs } from './1763700600000-jobs';
import { crisisContacts } from './1763700610000-crisis-contacts';
import { notifications } from './1763700620000-notifications';
import { services } from './1763700700000-services';
import { recovery } from './1763700710000-recovery';
import { statusPages } from './1763700720000-status-pages';
import { mandatesAndCorrections } from './1763700800000-mandates-and-corrections';
import { incidentRegisters } from './1763700900000-incident-registers';
import { money } from './1763701100000-money';
import { offlinePacks } from './1763700910000-offline-packs';
import { sealedRecord } from './1763701300000-sealed-record';

/** One step of the schema: frozen SQL, forward only. */
export interface Migration {
  readonly timestamp: number;
  readonly name: string;
  readonly sql: string;
}

/** All steps, oldest first. A published step is never edited; a new one is added. */
export const migrations: readonly Migration[] = [
  tenantsAndPeople,
  unitsAndScores,
  controlWeights,
  entitiesAndDuties,
  incidents,
  jobs,
  crisisContacts,
  notifications,
  services,
  recovery,
  statusPages,
  mandatesAndCorrections,
  incidentRegisters,
  money,
  offlinePacks,
  sealedRecord,
];
