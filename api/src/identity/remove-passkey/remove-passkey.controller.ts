import { Controller, Delete, Param } from '@nestjs/common';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { PathId } from '../../platform/http/path-id';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsNoContent } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { Enrolling } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { keepOneFactor } from '../second-factors/keep-one-factor';
import { lockProfile } from '../second-factors/profile-lock';

@Controller('api/v1/profile/passkeys')
export class RemovePasskeyController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  @Delete(':id')
  @Enrolling()
  @ReturnsNoContent('Stop using one of my passkeys')
  async remove(@CalledBy() caller: Caller, @Param('id', PathId) id: string): Promise<void> {
    demandProof(caller, this.clock.now());
    await this.database.write(caller.tenantId, async (tx) => {
      await lockProfile(tx, caller.personId);
      const removed = await tx.run(sql`
        update passkey set removed_at = now()
         where tenant_id = ${caller.tenantId} and person_id = ${caller.personId} and id = ${id} and removed_at is null`);
      if (removed === 0) refuse(problems.notFound);
      await keepOneFactor(tx, caller.personId);
      await tx.record(actorOf(caller), {
        action: 'passkey.removed',
        subject: { type: 'passkey', id },
        unitId: null,
        before: null,
        after: null,
      });
    });
  }
}
