import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { type ActivityEvent, ActivityExportQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type EventFilter, findEvents } from '../find-events.query';
import { shownEvent } from '../read-event';

/** How many events are asked for at once. */
const stride = 100;

const columns = {
  id: ({ id }) => id,
  recorded_at: ({ recordedAt }) => recordedAt,
  actor_kind: ({ actorKind }) => actorKind,
  actor: ({ actorName }) => actorName ?? '',
  action: ({ action }) => action,
  subject_type: ({ subjectType }) => subjectType,
  subject_id: ({ subjectId }) => subjectId,
  unit_id: ({ unitId }) => unitId ?? '',
  unit: ({ unitName }) => unitName ?? '',
  part: ({ part }) => String(part),
  parts: ({ parts }) => String(parts),
  intact: ({ intact }) => String(intact),
  leaf: ({ leaf }) => (leaf === null ? '' : String(leaf)),
  before: ({ before }) => asText(before),
  after: ({ after }) => asText(after),
} as const satisfies Record<string, (event: ActivityEvent) => string>;

@Controller('api/v1/activity/export')
export class ExportActivityController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('activity.read')
  @ReturnsFile('Who did what, as a file', Object.values(tableTypes))
  export(
    @CalledBy() caller: Caller,
    @Query({ schema: ActivityExportQuery }) asked: ActivityExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendTable(reply, {
      format: asked.format,
      name: `activity-${caller.today}`,
      sheet: 'Activity',
      columns: Object.keys(columns),
      rows: this.rows(caller, asked),
    });
  }

  /** Page by page, so that no connection is held while the reader takes his time. */
  private async *rows(caller: Caller, filter: EventFilter): AsyncGenerator<string[]> {
    for (let after: string | undefined; ;) {
      const events = await this.database.read(
        caller.tenantId,
        findEvents(caller, filter, { after, limit: stride }),
      );
      for (const row of events) {
        const event = shownEvent(row);
        yield Object.values(columns).map((told) => told(event));
      }
      after = events.at(-1)?.id;
      if (events.length < stride) return;
    }
  }
}

/** What spreadsheet programs take into one cell. */
const longestCell = 32_000;

function asText(value: unknown): string {
  const text = value === null ? '' : JSON.stringify(value);
  return text.length <= longestCell ? text : `${text.slice(0, longestCell)}…`;
}
