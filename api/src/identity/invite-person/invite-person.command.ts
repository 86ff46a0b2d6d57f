import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Invitation, InvitePerson } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Caller } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { OneTimeLinks } from '../links/one-time-links';
import { insertGrants } from '../people/insert-grants';
import { insertPerson } from '../people/insert-person';
import { askPerson, onePerson } from '../people/person-view';

/** Adds a person with his roles; he chooses his password himself, with the link that the answer holds. */
@Injectable()
export class InvitePersonCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly links: OneTimeLinks,
    private readonly clock: Clock,
  ) {}

  async run(caller: Caller, draft: InvitePerson): Promise<Invitation> {
    demandProof(caller, this.clock.now());
    const { personId, link } = await once(this.database, caller, 201, async (tx) => {
      const id = uuidv7();
      await insertPerson(tx, { ...draft, id });
      const grants = await insertGrants(tx, id, caller.personId, draft.grants, 'grants');
      const made = await this.links.make(tx, id, 'invitation');
      await tx.record(actorOf(caller), {
        action: 'person.invited',
        subject: { type: 'person', id },
        unitId: null,
        before: null,
        after: {
          name: draft.name,
          email: draft.email,
          language: draft.language,
          grants,
          linkExpiresAt: made.expiresAt,
        },
        personal: ['/after/name', '/after/email'],
      });
      return { personId: id, link: made };
    });
    const person = await this.database.read(
      caller.tenantId,
      askPerson(caller.tenantId, caller.today, personId),
    );
    return { person: onePerson(person), ...this.links.show(personId, link) };
  }
}
