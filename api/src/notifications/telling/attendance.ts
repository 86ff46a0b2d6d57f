import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { TenantId } from '@weerbaar/kernel';
import type { Instant } from '@weerbaar/obligations';
import { z } from 'zod';
import { type EscalationRow, escalationOf, findEscalation } from '../../contacts/escalation';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { Jobs } from '../../platform/jobs/jobs';
import { Clock } from '../../platform/security/clock';
import { DatedSources } from '../dated-things';
import { Mailer } from '../mail/mailer';
import { SendMails } from '../mail/send-mails';
import { type ClockRow, dueSteps, runningClocks } from './due-steps';
import { lastMorning } from './mornings';
import { tellClocks } from './tell-clocks';
import { tellMorning } from './tell-morning';

const Waiting = z.object({ morning: z.string().nullable(), mail: z.boolean() });
type Waiting = z.infer<typeof Waiting>;

const telling = { kind: 'tell-people', key: 'all' } as const;
const sending = { kind: 'send-mail', key: 'all' } as const;

/** How long what somebody has read stays in his list. */
const keptDays = 180;

/**
 * Sees to it that people are told what is due: at once when something happens, every minute otherwise, and at a start what fell
 * due while nothing ran. What is told follows from facts and is unique by person and key, so that it does not matter how often
 * or by how many processes anybody looks.
 */
@Injectable()
export class Attendance implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly sources: DatedSources,
    private readonly mailer: Mailer,
    private readonly mails: SendMails,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(telling.kind, (tenantId) => this.tell(tenantId));
    this.jobs.handle(sending.kind, (tenantId) => this.mails.run(tenantId));
    this.jobs.watch((tenantId) => this.look(tenantId));
  }

  /** Has people told of what this transaction has made due. */
  soon(tx: Transaction): Promise<void> {
    return this.jobs.enqueue(tx, telling);
  }

  /** Tells everything that is due and was not told. */
  async tell(tenantId: TenantId): Promise<void> {
    const how = { now: this.clock.now(), mail: this.mailer.configured };
    await this.database.write(tenantId, async (tx) => {
      await tellClocks(tx, how);
      if (how.mail) await this.jobs.enqueue(tx, sending);
    });
    await this.database.write(tenantId, async (tx) => {
      await tellMorning(tx, this.sources.all(), how);
      if (how.mail) await this.jobs.enqueue(tx, sending);
      const before = new Date(how.now.getTime() - keptDays * 86_400_000);
      await tx.run(
        sql`delete from notification where tenant_id = ${tenantId} and read_at < ${before}`,
      );
    });
  }

  /** A cheap look whether anything is due; only then there is work. */
  async look(tenantId: TenantId): Promise<void> {
    const now = this.clock.now();
    const [clocks, [row], [waiting]] = await this.database.readAll<
      readonly [ClockRow, EscalationRow, Waiting]
    >(tenantId, [
      runningClocks(tenantId),
      findEscalation(tenantId),
      question(
        sql`
        select (select on_day from told_morning where tenant_id = ${tenantId}) as morning,
               exists (select 1 from outgoing_mail where tenant_id = ${tenantId} and sent_at is null and given_up_at is null and due_at <= ${now}
                          and (claimed_at is null or claimed_at < ${now}::timestamptz - interval '10 minutes')) as mail`,
        Waiting,
      ),
    ]);
    const at = now.toISOString() as Instant;
    const morning = waiting?.morning ?? '';
    const due = morning < lastMorning(at) || dueSteps(clocks, escalationOf(row), at).length > 0;
    const mail = this.mailer.configured && waiting?.mail === true;
    if (!due && !mail) return;
    await this.database.write(tenantId, async (tx) => {
      if (due) await this.jobs.enqueue(tx, telling);
      if (mail) await this.jobs.enqueue(tx, sending);
    });
  }
}
