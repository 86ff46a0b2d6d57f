import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { Jobs } from '../../platform/jobs/jobs';
import { CheckRecord } from './check-record.command';

const kind = 'check-record';
const Input = z.object({ check: z.uuid() });
const Asked = z.object({ witness: z.string().nullable() });
const Waiting = z.object({ id: z.uuid() });
const Due = z.object({ due: z.boolean() });

/** Reads each record again once a night, and whenever somebody asks, as work for later. */
@Injectable()
export class RecordChecks {
  constructor(
    private readonly database: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly record: CheckRecord,
  ) {
    jobs.handle(kind, (tenantId, input) => this.perform(tenantId, Input.parse(input).check));
    jobs.watch((tenantId) => this.look(tenantId));
  }

  /** Puts a reading on the list; nobody asks for it when the clock does. */
  async ask(tx: Transaction, by: string | null, witness: string | null): Promise<string> {
    const [waiting] = await tx.rows(
      question(
        sql`select id from record_check where tenant_id = ${tx.tenantId} and finished_at is null
               and asked_by is not distinct from ${by} and witness is not distinct from ${witness} limit 1`,
        Waiting,
      ),
    );
    // Who asks again while his reading waits gets that one: nobody fills the queue of everybody else.
    if (waiting !== undefined) return waiting.id;
    const id = uuidv7({ msecs: tx.now.getTime() });
    await tx.run(sql`
      insert into record_check (tenant_id, id, asked_at, asked_by, witness)
      values (${tx.tenantId}, ${id}, ${tx.now}, ${by}, ${witness})`);
    await this.jobs.enqueue(tx, { kind, key: id, input: { check: id } });
    return id;
  }

  /** Reads the record again, unless that was done: the second time nothing is written. */
  async perform(tenantId: TenantId, check: string): Promise<void> {
    const [asked] = await this.database.read(
      tenantId,
      question(
        sql`select witness from record_check where tenant_id = ${tenantId} and id = ${check} and finished_at is null`,
        Asked,
      ),
    );
    if (asked === undefined) return;
    const { size, flaws } = await this.record.check(tenantId, asked.witness);
    await this.database.write(tenantId, (tx) =>
      tx.run(sql`
        update record_check set finished_at = ${tx.now}, size = ${size}, flaws = ${JSON.stringify(flaws)}
         where tenant_id = ${tenantId} and id = ${check} and finished_at is null`),
    );
  }

  /** Once a day, at night in Brussels, for a record that has anything in it. */
  private async look(tenantId: TenantId): Promise<void> {
    const [state] = await this.database.read(
      tenantId,
      question(
        sql`
        select extract(hour from now() at time zone 'Europe/Brussels') between 2 and 5
           and exists (select 1 from record_checkpoint c where c.tenant_id = ${tenantId})
           and not exists (select 1 from record_check c where c.tenant_id = ${tenantId} and c.asked_by is null
                              and c.asked_at > now() - interval '12 hours') as due`,
        Due,
      ),
    );
    if (state?.due === true)
      await this.database.write(tenantId, (tx) => this.ask(tx, null, null).then(() => undefined));
  }
}
