import { Injectable } from '@nestjs/common';
import type { TenantId } from '@weerbaar/kernel';
import { z } from 'zod';
import { Configuration } from '../../platform/config/configuration';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Clock } from '../../platform/security/clock';
import { type Delivery, Mailer } from './mailer';
import { mailText } from './mail-text';

const Claimed = z.object({
  id: z.string(),
  template: z.string(),
  things: z.int(),
  link: z.string(),
  attempts: z.int(),
  /** Null when nobody is left to write to. */
  address: z.string().nullable(),
  language: z.enum(['nl', 'en']),
  organisation: z.string(),
});
type Claimed = z.infer<typeof Claimed>;

/** How long a claim holds: longer than an attempt can take, so that only a process that died loses one. */
const claimMinutes = 10;
const attemptsAtMost = 12;
/** A mail that could not be handed over is tried again after 1, 2, 4 … minutes, at most an hour. */
const waitOf = (attempts: number): number => Math.min(60, 2 ** (attempts - 1)) * 60_000;
const mostAtOnce = 100;

/**
 * Sends what is due. A mail is claimed before it is sent, so that of two processes one sends it. A process that dies between
 * sending and noting it leaves a claim that runs out, and the mail goes out a second time under the same Message-ID: of a
 * deadline of the law it is better to hear twice than never.
 */
@Injectable()
export class SendMails {
  constructor(
    private readonly database: TenantDatabase,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  async run(tenantId: TenantId): Promise<void> {
    for (let sent = 0; sent < mostAtOnce; sent += 1) {
      const [mail] = await this.claim(tenantId);
      if (mail === undefined) return;
      await this.note(tenantId, mail, await this.send(mail));
    }
  }

  private claim(tenantId: TenantId): Promise<Claimed[]> {
    const now = this.clock.now();
    const lost = new Date(now.getTime() - claimMinutes * 60_000);
    return this.database.write(tenantId, (tx) =>
      tx.rows(
        question(
          sql`
          with mine as (
            select m.id from outgoing_mail m
             where m.tenant_id = ${tenantId} and m.sent_at is null and m.given_up_at is null and m.due_at <= ${now}
               and (m.claimed_at is null or m.claimed_at < ${lost})
             order by m.due_at, m.id limit 1 for update skip locked),
          claimed as (
            update outgoing_mail o set claimed_at = ${now}, attempts = o.attempts + 1
              from mine where o.tenant_id = ${tenantId} and o.id = mine.id
            returning o.id, o.template, o.things, o.link, o.attempts, o.person_id, o.contact_id)
          select c.id, c.template, c.things, c.link, c.attempts, org.name as organisation,
                 coalesce(p.language, named.language, k.language, org.language) as language,
                 case when p.id is not null then p.email
                      when k.person_id is null or named.id is not null then nullif(k.outside_email, '') end as address
            from claimed c
            join organisation org on org.tenant_id = ${tenantId}
            left join person p on p.tenant_id = ${tenantId} and p.id = c.person_id and p.deactivated_at is null
            left join crisis_contact k on k.tenant_id = ${tenantId} and k.id = c.contact_id and k.removed_at is null
            left join person named on named.tenant_id = ${tenantId} and named.id = k.person_id and named.deactivated_at is null`,
          Claimed,
        ),
      ),
    );
  }

  private async send(mail: Claimed): Promise<Delivery> {
    if (mail.address === null) return 'refused';
    const { template, things, language, organisation } = mail;
    const address = `${this.configuration.publicUrl ?? ''}${mail.link}`;
    const text = await mailText({ template, things, language, organisation, address });
    return this.mailer.send({ id: mail.id, to: mail.address, ...text });
  }

  private async note(tenantId: TenantId, mail: Claimed, delivery: Delivery): Promise<void> {
    const now = this.clock.now();
    const over = delivery === 'refused' || mail.attempts >= attemptsAtMost;
    const again = new Date(now.getTime() + waitOf(mail.attempts));
    await this.database.write(tenantId, (tx) =>
      tx.run(
        delivery === 'sent'
          ? sql`update outgoing_mail set sent_at = ${now}, failure = null where tenant_id = ${tenantId} and id = ${mail.id}`
          : over
            ? sql`update outgoing_mail set given_up_at = ${now}, failure = ${delivery === 'refused' ? 'refused' : 'unreachable'}
                   where tenant_id = ${tenantId} and id = ${mail.id}`
            : sql`update outgoing_mail set claimed_at = null, due_at = ${again}, failure = 'unreachable'
                   where tenant_id = ${tenantId} and id = ${mail.id}`,
      ),
    );
  }
}
