import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type ChangeProfile, Language, Theme } from '@weerbaar/contracts';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { actorOf } from '../actor';

const Profile = z.object({ name: z.string(), language: Language, theme: Theme });

/** Changes what the caller may say of himself. He alone does, from wherever he is, so the last word counts. */
@Injectable()
export class ChangeProfileCommand {
  constructor(private readonly database: TenantDatabase) {}

  async run(caller: Caller, changes: ChangeProfile): Promise<void> {
    const { tenantId, personId } = caller;
    await this.database.write(tenantId, async (tx) => {
      const [before] = await tx.rows(
        question(
          sql`select name, language, theme from person where tenant_id = ${tenantId} and id = ${personId} for update`,
          Profile,
        ),
      );
      if (before === undefined) return refuse(problems.sessionMissing);
      const after = {
        name: changes.name ?? before.name,
        language: changes.language ?? before.language,
        theme: changes.theme ?? before.theme,
      };
      await tx.run(sql`
        update person set name = ${after.name}, language = ${after.language}, theme = ${after.theme}, revision = revision + 1
         where tenant_id = ${tenantId} and id = ${personId}`);
      await tx.record(actorOf(caller), {
        action: 'profile.changed',
        subject: { type: 'person', id: personId },
        unitId: null,
        before,
        after,
        personal: ['/before/name', '/after/name'],
      });
    });
  }
}
