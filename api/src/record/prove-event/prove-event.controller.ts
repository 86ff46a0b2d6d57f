import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import { inclusionRanges, nodesToGather, proofFileText, proofOf } from '@weerbaar/ledger';
import { Readable } from 'node:stream';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sha256 } from '../ed25519';
import { findLatestCheckpoint, findNodes, nodesIn } from '../record-tree';
import { recordProblems } from '../record.problems';
import { findProvable } from './find-provable.query';

interface Reply {
  header(name: string, value: string): unknown;
}

/** What an auditor takes away of one event to check it without us: its bytes, and the proof that they stand in the record. */
@Controller('api/v1/activity/:eventId')
export class ProveEventController {
  constructor(private readonly database: TenantDatabase) {}

  @Get('proof')
  @Requires('activity.read')
  @ReturnsFile('That an event stands in the sealed record, as a c2sp.org/tlog-proof file', [
    'text/plain',
  ])
  async proof(
    @CalledBy() caller: Caller,
    @Param('eventId', { schema: Id }) eventId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    const { tenantId } = caller;
    const [[event], [latest]] = await this.database.readAll(tenantId, [
      findProvable(caller, eventId),
      findLatestCheckpoint(tenantId),
    ] as const);
    if (event === undefined) return refuse(problems.notFound);
    const { leaf } = event;
    if (leaf === null || latest === undefined) return refuse(recordProblems.notSealed);
    const ranges = inclusionRanges(leaf, latest.size) ?? [];
    const nodes = await this.database.read(tenantId, findNodes(tenantId, nodesToGather(ranges)));
    const hashes = proofOf(ranges, nodesIn(nodes), sha256);
    // The nodes of what was signed are always there, unless somebody took them away.
    if (hashes === null) return refuse(problems.notFound);
    const text = proofFileText({ index: leaf, hashes, checkpoint: latest.note });
    return sent(reply, `${eventId}.tlog-proof`, 'text/plain; charset=utf-8', text);
  }

  @Get('bytes')
  @Requires('activity.read')
  @ReturnsFile('An event as it was sealed, byte by byte', ['application/json'])
  async bytes(
    @CalledBy() caller: Caller,
    @Param('eventId', { schema: Id }) eventId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    const [event] = await this.database.read(caller.tenantId, findProvable(caller, eventId));
    if (event === undefined) return refuse(problems.notFound);
    return sent(reply, `${eventId}.json`, 'application/json', event.bytes);
  }
}

function sent(reply: Reply, name: string, type: string, body: string | Buffer): StreamableFile {
  reply.header('content-type', type);
  reply.header('content-disposition', `attachment; filename="${name}"`);
  return new StreamableFile(Readable.from([body]));
}
