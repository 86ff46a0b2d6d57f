import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { question, sql } from '../database/sql';
import { TenantDatabase } from '../database/tenant-database';
import type { Transaction } from '../database/transaction';
import { type Attempt, type Carried, JobCarrier } from './job-carrier';

/** What shall be done later. */
export interface JobOrder {
  /** Who does it: the kind under which a noun registered. */
  readonly kind: string;
  /** Two orders of one kind and key that still wait are one. */
  readonly key: string;
  readonly input?: Readonly<Record<string, unknown>>;
  /** At once when left out. */
  readonly dueAt?: Date;
}

/** Does the jobs of one kind. It may run twice, after a crash: what it does must be the same the second time. */
export type JobWork = (
  tenantId: TenantId,
  input: Readonly<Record<string, unknown>>,
) => Promise<void>;

const Waiting = z.object({ id: z.uuid(), due_at: z.date() });
const Begun = z.object({ kind: z.string(), input: z.record(z.string(), z.unknown()) });
const Tenant = z.object({ id: z.string().transform((id) => id as TenantId) });

/** How long after its time a job counts as forgotten by whoever enqueued it. */
const forgottenAfterSeconds = 30;
const sweepEveryMs = 60_000;
const keptDays = 30;
const mostAtOnce = 200;

/**
 * Work for later. A job is a row behind the wall, written in the transaction that wants it; when that is kept, its id is handed
 * to the carrier, and this process or another does it at once. What was lost in between, because a process died, is found by a
 * sweep through the tenants.
 */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly kinds = new Map<string, JobWork>();
  private readonly everyMinute: ((tenantId: TenantId) => Promise<void>)[] = [];
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly database: TenantDatabase,
    private readonly carrier: JobCarrier,
  ) {}

  /** Registers who does the jobs of a kind. */
  handle(kind: string, work: JobWork): void {
    if (this.kinds.has(kind)) throw new Error(`two do the jobs of kind ${kind}`);
    this.kinds.set(kind, work);
  }

  /** Registers what the sweep asks of each tenant: a cheap look whether something fell due that no job was made for. */
  watch(look: (tenantId: TenantId) => Promise<void>): void {
    this.everyMinute.push(look);
  }

  /** Puts a job on the list. It is done once the transaction is kept, and never when it is not. */
  async enqueue(
    tx: Transaction,
    { kind, key, input = {}, dueAt = tx.now }: JobOrder,
  ): Promise<void> {
    const id = uuidv7({ msecs: tx.now.getTime() });
    // One that waits for later is brought forward, never put off.
    const [waiting] = await tx.rows(
      question(
        sql`insert into job as j (tenant_id, id, kind, key, input, enqueued_at, due_at)
            values (${tx.tenantId}, ${id}, ${kind}, ${key}, ${JSON.stringify(input)}, ${tx.now}, ${dueAt})
            on conflict (tenant_id, kind, key) where started_at is null and finished_at is null
            do update set due_at = least(j.due_at, excluded.due_at)
            returning id, due_at`,
        Waiting,
      ),
    );
    if (waiting === undefined) return;
    tx.onceKept(() => this.carry({ tenantId: tx.tenantId, jobId: waiting.id }, waiting.due_at));
  }

  /** Takes up work, after the process has begun to serve. */
  async start(url: string): Promise<void> {
    await this.carrier.start(url, (job, attempt) => this.perform(job, attempt));
    if (this.stopping) return this.carrier.stop();
    const again = (): void => {
      this.sweeping = this.sweep().catch((error: unknown) =>
        this.logger.warn({ err: error }, 'the sweep for forgotten jobs failed'),
      );
      void this.sweeping.then(() => {
        if (!this.stopping) this.timer = setTimeout(again, sweepEveryMs);
      });
    };
    again();
  }

  /** What runs comes to its end before the database is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await Promise.all([this.sweeping, this.carrier.stop()]);
  }

  /** Looks through every tenant that is not suspended for what fell due and was not begun. */
  async sweep(): Promise<void> {
    const tenants = await this.database.readDirectory(
      question(
        sql`select id from tenant where suspended_at is null and claimed_at is not null order by id`,
        Tenant,
      ),
    );
    for (const { id } of tenants) {
      if (this.stopping) return;
      for (const look of this.everyMinute) await this.attempt(id, () => look(id));
      await this.attempt(id, () => this.carryForgotten(id));
    }
  }

  /** What fails for one tenant keeps nothing from the others. */
  private async attempt(tenant: TenantId, look: () => Promise<void>): Promise<void> {
    try {
      await look();
    } catch (error) {
      this.logger.error({ err: error, tenant }, 'a look of the sweep failed');
    }
  }

  private async carryForgotten(tenantId: TenantId): Promise<void> {
    const forgotten = await this.database.read(
      tenantId,
      question(
        sql`select id, due_at from job
             where tenant_id = ${tenantId} and finished_at is null and started_at is null
               and due_at < now() - make_interval(secs => ${forgottenAfterSeconds})
             order by due_at limit ${mostAtOnce}`,
        Waiting,
      ),
    );
    for (const { id, due_at: dueAt } of forgotten) await this.carry({ tenantId, jobId: id }, dueAt);
  }

  private async carry(job: Carried, dueAt: Date): Promise<void> {
    try {
      await this.carrier.carry(job, dueAt);
    } catch (error) {
      // It waits in its row: a sweep finds it.
      this.logger.warn({ err: error }, 'a job could not be handed over');
    }
  }

  /** Does one job, unless it is done: exactly one attempt begins it, and whoever finds it finished leaves it. */
  async perform({ tenantId, jobId }: Carried, { last }: Attempt): Promise<void> {
    const [begun] = await this.database.write(tenantId, (tx) =>
      tx.rows(
        question(
          sql`update job set started_at = ${tx.now}, attempts = attempts + 1
               where tenant_id = ${tenantId} and id = ${jobId} and finished_at is null and due_at <= ${tx.now}
              returning kind, input`,
          Begun,
        ),
      ),
    );
    if (begun === undefined) return;
    try {
      const work = this.kinds.get(begun.kind);
      if (work === undefined) throw new Error(`nobody does jobs of kind ${begun.kind}`);
      await work(tenantId, begun.input);
      await this.finish(tenantId, jobId, null);
    } catch (error) {
      this.logger.error({ err: error, job: jobId, kind: begun.kind }, 'a job failed');
      if (last) await this.finish(tenantId, jobId, 'failed');
      // eslint-disable-next-line preserve-caught-error -- the carrier keeps what it is told, outside the wall: it is not told why
      throw new Error('the job failed');
    }
  }

  /** Notes the end, and clears what has been over for long. */
  private async finish(tenantId: TenantId, jobId: string, failure: string | null): Promise<void> {
    await this.database.write(tenantId, async (tx) => {
      const before = new Date(tx.now.getTime() - keptDays * 86_400_000);
      await tx.run(
        sql`update job set finished_at = ${tx.now}, failure = ${failure} where tenant_id = ${tenantId} and id = ${jobId}`,
      );
      await tx.run(sql`
        delete from job where tenant_id = ${tenantId} and id in (
          select j.id from job j where j.tenant_id = ${tenantId} and j.finished_at < ${before}
           order by j.finished_at limit ${mostAtOnce} for update skip locked)`);
    });
  }
}
