import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { TenantId } from '@weerbaar/kernel';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Jobs } from '../../platform/jobs/jobs';
import { SealRecord } from './seal-record.command';

/** How long what was recorded may wait for company. */
const gatherMs = 2_000;

/**
 * Seals soon after something was recorded here, and every minute what was recorded elsewhere: by the operator's command line,
 * or by a process that died before it came to it. The first look of a process at an organisation misses nothing, however old.
 */
@Injectable()
export class Sealer implements BeforeApplicationShutdown {
  private readonly logger = new Logger('record');
  private readonly waiting = new Set<TenantId>();
  /** Up to when everything is sealed, as far as this process knows. */
  private readonly sealedUntil = new Map<TenantId, Date>();
  private timer: NodeJS.Timeout | undefined;
  private sealing: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly database: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly record: SealRecord,
  ) {}

  /** Begins to watch; a process that does not serve never does. */
  start(): void {
    this.database.onRecorded((tenantId) => this.soon(tenantId));
    this.jobs.watch((tenantId) => this.look(tenantId));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.sealing;
  }

  private soon(tenantId: TenantId): void {
    if (this.stopping) return;
    this.waiting.add(tenantId);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const tenants = [...this.waiting];
      this.waiting.clear();
      this.sealing = this.sealing.then(() => this.sealAll(tenants));
    }, gatherMs);
    this.timer.unref();
  }

  private async sealAll(tenants: readonly TenantId[]): Promise<void> {
    for (const tenantId of tenants) await this.look(tenantId);
  }

  private async look(tenantId: TenantId): Promise<void> {
    try {
      const since = this.sealedUntil.get(tenantId) ?? null;
      const turned = await this.record.sealSince(tenantId, since);
      if (turned !== 'not-mine') this.sealedUntil.set(tenantId, turned.at);
    } catch (error) {
      this.logger.error({ err: error, tenant: tenantId }, 'the record could not be sealed');
    }
  }
}
