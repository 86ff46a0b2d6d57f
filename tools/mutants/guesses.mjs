import { ofApi, within } from './mutant.mjs';

const attempts = 'api/src/identity/throttle/attempt-limit.ts';
const noticed = [ofApi(['sign-in/sign-in', 'throttle/throttle'])];

/** How often somebody may try who he is. @type {import('./mutant.mjs').Handmade[]} */
export const guesses = [
  ...within(attempts, noticed, [
    ['one guess more is free', '> ${limit.free}::integer', '> ${limit.free}::integer + 1'],
    ['one guess less is free', '> ${limit.free}::integer', '>= ${limit.free}::integer'],
    [
      'the wait never grows',
      '2 ^ least(20, ${failures} - ${limit.free}::integer - 1)',
      '1 + 0 * (${failures} - ${limit.free}::integer)',
    ],
    [
      'the wait grows for ever',
      'least(${limit.longestWait}::integer, 2 ^',
      'greatest(${limit.longestWait}::integer, 2 ^',
    ],
    ['who must wait may try', 'where t.blocked_until is null or t.blocked_until <= now()', ''],
    [
      'nothing is forgotten',
      '- greatest(0, floor(extract(epoch from now() - t.last_failure_at) / ${limit.forgottenEvery}::numeric))::integer) + 1)',
      '- 0 * ${limit.forgottenEvery}::integer) + 1)',
    ],
    [
      'all is forgotten',
      'least(1000, greatest(0, t.failures',
      'least(1000, greatest(0, 0 * t.failures',
    ],
  ]),
  ...within('api/src/identity/throttle/throttle.ts', noticed, [
    ['addresses are not counted', 'if (waitOfAddress > 0) return waitOfAddress;', ''],
    ['accounts of nobody are not counted', '? enterUnwalled(tx, accountKey, accountLimit)', '? 0'],
    [
      'the right password does not forgive',
      'sql`delete from account_throttle where tenant_id = ${attempt.tenantId} and account_key',
      'sql`delete from account_throttle where false and tenant_id = ${attempt.tenantId} and account_key',
    ],
    [
      'the right password does not forgive the address',
      'await this.takeBackAddress(tx, attempt);\n    await tx.run(\n      sql`delete',
      'await tx.run(\n      sql`delete',
    ],
    ['nobody ever waits', 'if (wait > 0) throw', 'if (wait < 0) throw'],
  ]),
];
