import type { TenantId } from '@weerbaar/kernel';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import { newSecret, secretHash, tokenOf } from '../../platform/security/session-token';
import { type Desk, operator } from '../desk';
import { listDirectory } from '../tenant/find-tenant';
import type { Answer, Verb } from '../verb';

const daysOpen = 7;

export const openFounding: Verb = {
  noun: 'founding',
  verb: 'open',
  summary:
    'makes a one-time code with which the first visitor founds the organisation of an empty installation',
  operands: [],
  options: [],
  async run(desk) {
    const directory = await listDirectory(desk);
    // Whoever comes later is added by `tenant create`, not by a visitor.
    if (directory.some((entry) => entry.claimed)) return answer(null);
    const waiting = directory.find((entry) => !entry.suspended);
    return answer(await codeFor(desk, waiting?.id ?? (await wait(desk))));
  },
};

/** Programs start with this verb, so its answer is JSON either way. */
const answer = (code: string | null): Answer => ({
  data: { code },
  lines: [JSON.stringify({ code })],
});

async function wait(desk: Desk): Promise<TenantId> {
  const id = uuidv7() as TenantId;
  await desk.directory.write(id, (tx) =>
    tx.run(sql`insert into tenant (id, slug) values (${id}, ${`waiting-${id.slice(-12)}`})`),
  );
  return id;
}

/** A new code; those of before are void, since only the newest stands in a terminal. */
function codeFor(desk: Desk, id: TenantId): Promise<string> {
  return desk.directory.write(id, async (tx) => {
    const secret = newSecret();
    const expiresAt = new Date(tx.now.getTime() + daysOpen * 86_400_000);
    await tx.run(
      sql`update one_time_link set used_at = now() where tenant_id = ${id} and purpose = 'founding' and used_at is null`,
    );
    await tx.run(sql`
      insert into one_time_link (tenant_id, token_hash, purpose, expires_at)
      values (${id}, ${secretHash(secret)}, 'founding', ${expiresAt})`);
    await tx.record(operator, {
      action: 'founding.opened',
      subject: { type: 'organisation', id },
      unitId: null,
      before: null,
      after: { expiresAt: expiresAt.toISOString() },
    });
    return tokenOf(id, secret);
  });
}
