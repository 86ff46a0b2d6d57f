import { Controller, Delete, Param } from '@nestjs/common';
import { PersonView } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { PathId } from '../../platform/http/path-id';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { Requires } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { lockPerson } from '../people/lock-person';
import { askPerson, onePerson } from '../people/person-view';

@Controller('api/v1/people')
export class ReactivatePersonController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  @Delete(':id/deactivation')
  @Requires('person.deactivate')
  @Returns(200, 'Let a person in again, with the roles and factors that he had', PersonView)
  async reactivate(
    @CalledBy() caller: Caller,
    @Param('id', PathId) id: string,
  ): Promise<PersonView> {
    demandProof(caller, this.clock.now());
    const { tenantId, today } = caller;
    return this.database.write(tenantId, async (tx) => {
      const { deactivated } = await lockPerson(tx, id);
      if (!deactivated) refuse(problems.notFound);
      await tx.run(sql`
        update person set deactivated_at = null, revision = revision + 1 where tenant_id = ${tenantId} and id = ${id}`);
      await tx.record(actorOf(caller), {
        action: 'person.reactivated',
        subject: { type: 'person', id },
        unitId: null,
        before: { deactivated: true },
        after: { deactivated: false },
      });
      return onePerson(await tx.rows(askPerson(tenantId, today, id)));
    });
  }
}
