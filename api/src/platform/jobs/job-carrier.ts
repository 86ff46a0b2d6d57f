import { Injectable, Logger } from '@nestjs/common';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { TenantId } from '@weerbaar/kernel';
import { carrierQueue, carrierSchema } from './carrier-schema';

/** All that the library is told about a job: whose it is and which. */
export interface Carried {
  readonly tenantId: TenantId;
  readonly jobId: string;
}

/** How often a process looks for what fell due, or what another process left behind. */
const pollingIntervalSeconds = 5;
/** How many jobs a process does at the same time. */
const atOnce = 2;
const graceMs = 20_000;

/**
 * Carries the ids of jobs to whichever process has time, through a library that keeps its own tables with a login of its own:
 * with that login nothing of any tenant can be read. A process that does not serve, such as the operator's command line, never
 * starts it; what it enqueues is found by those that do.
 */
@Injectable()
export class JobCarrier {
  private readonly logger = new Logger('jobs');
  private boss: PgBoss | undefined;
  private workers: readonly string[] = [];

  /** Takes up work. The library is loaded here and not before, so that a start does not wait for it. */
  async start(url: string, work: (job: Carried, attempt: Attempt) => Promise<void>): Promise<void> {
    const { PgBoss } = await import('pg-boss');
    const boss = new PgBoss({
      connectionString: url,
      application_name: 'weerbaar jobs',
      schema: carrierSchema,
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
      monitorVacuum: false,
      max: 2 + atOnce,
    });
    boss.on('error', (error) =>
      this.logger.warn({ err: error }, 'the carrier of jobs has trouble'),
    );
    await boss.start();
    this.boss = boss;
    const options = { pollingIntervalSeconds, batchSize: 1, includeMetadata: true } as const;
    this.workers = await Promise.all(
      Array.from({ length: atOnce }, () =>
        boss.work(carrierQueue, options, async ([job]: JobWithMetadata<Carried>[]) => {
          if (job === undefined) return;
          await work(job.data, { last: job.retryCount >= job.retryLimit });
        }),
      ),
    );
  }

  /** Hands a job over, for now or for later; a second time it changes nothing. */
  async carry(job: Carried, dueAt: Date): Promise<void> {
    const { boss } = this;
    if (boss === undefined) return;
    await boss.send(carrierQueue, job, { id: job.jobId, startAfter: dueAt });
    if (dueAt.getTime() > Date.now()) return;
    for (const worker of this.workers) boss.notifyWorker(worker);
  }

  /** Lets what runs come to its end, and takes up nothing more. */
  async stop(): Promise<void> {
    const { boss } = this;
    this.boss = undefined;
    await boss?.stop({ graceful: true, timeout: graceMs });
  }
}

/** Which attempt at a job this is. */
export interface Attempt {
  /** When it fails, nobody tries again. */
  readonly last: boolean;
}
