import { Injectable } from '@nestjs/common';
import type { OneTimeLink } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Caller } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { OneTimeLinks } from '../links/one-time-links';
import { lockActivePerson } from '../people/lock-person';

/**
 * Makes a link for somebody who lost his password, or the invitation that he never used. An administrator starts the reset and
 * never chooses the password; until the link is used the old one keeps working.
 */
@Injectable()
export class MakeResetLinkCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly links: OneTimeLinks,
    private readonly clock: Clock,
  ) {}

  async run(caller: Caller, personId: string): Promise<OneTimeLink> {
    demandProof(caller, this.clock.now());
    const link = await once(this.database, caller, 201, async (tx) => {
      const { invited } = await lockActivePerson(tx, personId);
      const purpose = invited ? 'invitation' : 'reset';
      const made = await this.links.make(tx, personId, purpose);
      await tx.record(actorOf(caller), {
        action: 'link.made',
        subject: { type: 'person', id: personId },
        unitId: null,
        before: null,
        after: { purpose, expiresAt: made.expiresAt },
      });
      return made;
    });
    return this.links.show(personId, link);
  }
}
