import type {
  AnswerFact,
  ResponsibilityFact,
  ScoreFacts,
  TargetFact,
  VersionFact,
  WeightFact,
} from './score-facts';

/** Whatever runs a statement: a client of pg as superuser, so that no wall hides a row from the judge. */
export interface Asked {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

export interface FrameworkOfTenant {
  readonly tenantId: string;
  readonly framework: string;
  readonly version: string;
}

const dated = `revision, effective_on::text as "effectiveOn", replaces, retracts,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"`;

/** The bare facts of a tenant for one framework version, as they lie in the database. */
export async function readFacts(
  client: Asked,
  { tenantId, framework, version }: FrameworkOfTenant,
): Promise<ScoreFacts> {
  const all = async <Row>(text: string): Promise<Row[]> =>
    (await client.query(text, [tenantId, framework, version])).rows as Row[];
  const mine = 'tenant_id = $1 and framework = $2 and version = $3';
  const [denominator] = await all<{ denominator: string }>(
    `select denominator::text from framework_version where ${mine}`,
  );
  if (denominator === undefined)
    throw new Error(`the tenant does not have ${framework} ${version}`);
  const versions = await client.query(
    `select unit_id as "unitId", parent_id as "parentId", name, weight, archived, legal_entity as "legalEntity",
            company_number as "companyNumber", assesses_itself as "assessesItself", ${dated}
       from unit_version where tenant_id = $1`,
    [tenantId],
  );
  return {
    denominator: BigInt(denominator.denominator),
    controls: await all(`select code from control where ${mine} order by position`),
    weights: await all<WeightFact>(
      `select control_code as "controlCode", weight, ${dated} from (
         select *, null::integer as replaces, null::integer as retracts from control_weight where ${mine}) w`,
    ),
    safeguards: await all(
      `select code, control_code as "controlCode", grp as "group" from safeguard where ${mine}`,
    ),
    versions: versions.rows as VersionFact[],
    answers: await all<AnswerFact>(
      `select unit_id as "unitId", code, kind, documentation, implementation, ${dated} from assessment where ${mine}`,
    ),
    responsibilities: await all<ResponsibilityFact>(
      `select unit_id as "unitId", code, kind, provider_id as "providerId", ${dated} from responsibility where ${mine}`,
    ),
    targets: await all<TargetFact>(
      `select unit_id as "unitId", control_code as "controlCode", kind, level_tenths as "levelTenths", ${dated} from target where ${mine}`,
    ),
  };
}
