import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { type BreachLine, TableQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, toldRows } from '../../platform/tables/told-rows';
import { listBreaches } from '../list-breaches/list-breaches';

type Leaked = NonNullable<BreachLine['entry']>['leaked'][number];

/** What was taken with one certainty, each kind of data with whose it is and about how many. */
const leaked = ({ entry }: BreachLine, certainty: Leaked['certainty']): string =>
  (entry?.leaked ?? [])
    .filter((data) => data.certainty === certainty)
    .map(({ what, whose, people }) => `${what}: ${whose} (${people === null ? '?' : people})`)
    .join('; ');

const toldWhen = (tellings: readonly BreachLine['authorities'][number][]): string =>
  tellings
    .map(({ recipient, toldAt }) => [recipient ?? '', toldAt ?? 'not told'].join(' ').trim())
    .join('; ');

const columns = {
  incident_id: ({ incident }) => incident.id,
  incident: ({ incident }) => incident.title,
  status: ({ incident }) => incident.status,
  law_as_if: ({ incident }) => incident.lawAsIf ?? '',
  entity_id: ({ entity }) => entity.id,
  entity: ({ entity }) => entity.name,
  aware_at: ({ awareAt }) => awareAt,
  facts: ({ entry }) => entry?.facts ?? '',
  effects: ({ entry }) => entry?.effects ?? '',
  remedial_action: ({ entry }) => entry?.remedialAction ?? '',
  certainly_taken: (breach) => leaked(breach, 'certain'),
  believed_taken: (breach) => leaked(breach, 'believed'),
  ruled_out: (breach) => leaked(breach, 'ruled-out'),
  risk: ({ risk }) => risk ?? '',
  risk_reasoning: ({ riskReasoning }) => riskReasoning ?? '',
  authorities_told: ({ authorities }) => toldWhen(authorities),
  controllers_told: ({ controllers }) => toldWhen(controllers),
  people_told: ({ people }) => (people === null ? '' : toldWhen([people])),
  reason_late: ({ entry }) => entry?.reasons.late ?? '',
  reason_authority_not_told: ({ entry }) => entry?.reasons.authorityNotTold ?? '',
  reason_people_not_told: ({ entry }) => entry?.reasons.peopleNotTold ?? '',
  still_lacks: ({ gaps }) => gaps.join('; '),
} as const satisfies Columns<BreachLine>;

@Controller('api/v1/incidents/breaches/export')
export class ExportBreachesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @ReturnsFile(
    'The register of all breaches of personal data, as a file',
    Object.values(tableTypes),
  )
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: TableQuery }) { format }: TableQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { breaches } = await listBreaches(this.database, caller);
    return sendTable(reply, {
      format,
      name: `breaches-${caller.today}`,
      sheet: 'Breaches',
      columns: Object.keys(columns),
      rows: toldRows(columns, breaches),
    });
  }
}
