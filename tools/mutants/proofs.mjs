import { ofApi, within } from './mutant.mjs';

const own = [ofApi(['second-factors/second-factors'])];
const others = [ofApi(['remove-second-factors/remove-second-factors'])];
const cleared = [ofApi(['housekeeping/housekeeping', 'housekeeping/lifetimes'])];
const identity = (/** @type {string} */ file) => `api/src/identity/${file}.ts`;

/** The one line that asks for a proof, in each place that must. @type {(file: string, asked: import('./mutant.mjs').Stage[], what: string) => import('./mutant.mjs').Handmade} */
const unproved = (file, asked, what) => [
  `${what} without a proof`,
  identity(file),
  '    demandProof(caller, this.clock.now());\n',
  '',
  asked,
];

/** What opens an account to somebody, and what is cleared away of those who were here. @type {import('./mutant.mjs').Handmade[]} */
export const proofs = [
  unproved('offer-authenticator/offer-authenticator.controller', own, 'an app is offered'),
  unproved('confirm-authenticator/confirm-authenticator.command', own, 'an app is set up'),
  unproved('remove-authenticator/remove-authenticator.controller', own, 'an app goes'),
  unproved('offer-passkey/offer-passkey.controller', own, 'a passkey is offered'),
  unproved('add-passkey/add-passkey.command', own, 'a passkey is set up'),
  unproved('remove-passkey/remove-passkey.controller', own, 'a passkey goes'),
  unproved('renew-recovery-codes/renew-recovery-codes.controller', own, 'codes are made anew'),
  unproved('remove-second-factors/remove-second-factors.command', others, 'factors are taken away'),
  unproved('make-reset-link/make-reset-link.command', others, 'a link is made'),
  unproved('give-grant/give-grant.command', others, 'a role is given'),
  unproved('invite-person/invite-person.command', others, 'somebody is invited'),
  unproved('reactivate-person/reactivate-person.controller', others, 'somebody comes back'),
  ...within(identity('change-organisation/change-organisation.command'), others, [
    [
      'second factors are no longer demanded without a proof',
      'if (before.demanded && !after.secondFactorDemanded) demandProof(caller, this.clock.now());',
      '',
    ],
    [
      'every setting asks for a proof',
      'if (before.demanded && !after.secondFactorDemanded) demandProof',
      'demandProof',
    ],
  ]),
  ...within(identity('demand-proof'), own, [
    ['a proof holds for ever', '> minutes * 60_000', '> minutes * 60_000_000'],
  ]),
  ...within(identity('remove-second-factors/remove-second-factors.command'), others, [
    ['his own factors go at once', 'if (id === caller.personId) refuse', 'if (false) refuse'],
    ['factors go that nobody has', 'if (!hasSecondFactor(held)) refuse', 'if (false) refuse'],
    ['factors of somebody shut out go', 'await lockActivePerson(tx, id);\n', ''],
    ['the app stays', 'await this.authenticators.removeAll(tx, id);\n', ''],
    [
      'the passkeys stay',
      'and person_id = ${id} and removed_at is null`',
      'and person_id = ${id} and false`',
    ],
    [
      'the passkeys of everybody go',
      'and person_id = ${id} and removed_at is null`',
      'and ${id}::uuid is not null and removed_at is null`',
    ],
    ['the recovery codes stay', 'await voidRecoveryCodes(tx, id);\n', ''],
    [
      'whoever holds the lost phone goes on',
      'await endSessions(tx, id, null)',
      'await endSessions(tx, id, id) * 0',
    ],
  ]),
  ...within(identity('housekeeping/housekeeping'), cleared, [
    ['sessions that were ended stay', 's.ended_at is not null or s.expires_at', 's.expires_at'],
    [
      'sessions whose time is up stay',
      ' or s.expires_at <= ${now}',
      ' or (false and ${now}::timestamptz is null)',
    ],
    [
      'sessions that idled out stay',
      ' or s.last_seen_at <= ${idleSince}',
      ' or (false and ${idleSince}::timestamptz is null)',
    ],
    [
      'when somebody was last here is forgotten',
      'greatest(p.last_seen_at, g.at)',
      'p.last_seen_at',
    ],
    ['when somebody was here goes back', 'greatest(p.last_seen_at, g.at)', 'g.at'],
    ['links that were used stay', 'l.used_at is not null or l.expires_at', 'l.expires_at'],
    [
      'links whose time is up stay',
      ' or l.expires_at <= ${now}',
      ' or (false and ${now}::timestamptz is null)',
    ],
    [
      'answers are kept for ever',
      'and o.created_at <= ${answeredBy}',
      "and o.created_at < ${answeredBy} - interval '9 years'",
    ],
    [
      'all are cleared at once',
      ' limit ${mostAtOnce}\n         for update of s',
      ' limit 100 * ${mostAtOnce}\n         for update of s',
    ],
    ['one waits for another', 'for update of s skip locked', 'for update of s'],
    ['everybody clears', 'if (!(await isTheOnlyOne(tx))) return;', 'await isTheOnlyOne(tx);'],
    [
      'whoever comes is refused when nothing can be cleared',
      "this.logger.warn({ err: error }, 'dead rows could not be cleared');",
      'throw error;',
    ],
  ]),
  ...within(identity('housekeeping/lifetimes'), cleared, [
    ['answers are kept an hour', 'hoursToRepeat * 60 * minute', '60 * minute'],
    ['nobody idles', 'now.getTime() - idleMinutes * minute', 'idleMinutes'],
  ]),
];
