import { edge, matrix, ofApi, within } from './mutant.mjs';

const door = 'api/src/platform/database/tenant-database.ts';
const visit = 'api/src/platform/database/transaction.ts';

const seen = [ofApi(['http/precondition'])];
const sessions = [ofApi(['session/sessions'])];

/** What nobody sees as long as it holds: transactions, what was seen, what was sent, how often somebody tried. @type {import('./mutant.mjs').Handmade[]} */
export const doors = [
  ...within(
    door,
    [ofApi(['http/database-away', 'database/door']), ...matrix],
    [
      [
        'reads go out without naming their tenant',
        'text: contextText, values: [tenantId]',
        "text: 'select $1::text', values: [tenantId]",
      ],
      [
        'a read names its tenant for good',
        '"select set_config(\'app.tenant_id\', $1, true)"',
        '"select set_config(\'app.tenant_id\', $1, false)"',
      ],
      [
        'a read leaves its transaction open',
        "client.query('commit'),",
        "client.query('select 1'),",
      ],
      ['a read may write', "client.query('begin read only')", "client.query('begin')"],
      [
        'a read goes without a transaction',
        "client.query('begin read only')",
        "client.query('select 1')",
      ],
      ['a read that fails is an empty one', 'if (refused) throw refused.reason;', ''],
      [
        'a broken connection goes back to the others',
        'client.release(failure !== undefined && breaks(failure) ? failure : undefined);',
        'client.release();',
      ],
      [
        'a connection that the server ended goes back to the others',
        "('severity' in failure && failure.severity !== 'ERROR')",
        'false',
      ],
      ['a connection is never given back', 'client.release(failure', 'void (failure'],
      ['nothing is tried again', 'attempt >= tries || !passing.has(sqlState(error))', 'true'],
      [
        'everything is tried again',
        'attempt >= tries || !passing.has(sqlState(error))',
        'attempt >= tries',
      ],
      ['a deadlock is final', "'40P01', '40001'", "'40001'"],
    ],
  ),
  ...within(
    'api/src/platform/database/data-source.ts',
    [ofApi(['database/door', 'http/database-away'])],
    [
      [
        'nobody hears that a connection is lost at work',
        "pool.on('connect', (client) => client.on('error', () => undefined));",
        '',
      ],
    ],
  ),
  ...within(
    visit,
    [ofApi(['database/door']), ...matrix],
    [
      [
        'writes go out without naming their tenant',
        "\"select set_config('app.tenant_id', $1, true), date",
        '"select $1::text, date',
      ],
      ['a write names its tenant for good', '$1, true), date', '$1, false), date'],
      [
        'a write that fails leaves its transaction open',
        "[...tx.sent, connection.query('rollback')]",
        '[...tx.sent]',
      ],
      [
        'what fails is told as no more than a transaction that was aborted',
        'sqlState(error) === aborted ? tx.failure : error',
        'error',
      ],
      [
        'a write goes without a transaction',
        "this.connection.query('begin'),",
        "this.connection.query('select 1'),",
      ],
    ],
  ),
  ...within(
    'api/src/platform/http/precondition.ts',
    [...seen, ...edge],
    [
      [
        'nobody needs to have seen anything',
        'if (match?.[1] === undefined) return refuse(problems.preconditionRequired);',
        'if (match?.[1] === undefined) return 0;',
      ],
      ['a weak tag is as good', '/^"(\\d{1,9})"$/', '/"(\\d{1,9})"$/'],
    ],
  ),
  ...within('api/src/scores/retract-assessment/retract-assessment.command.ts', seen, [
    [
      'a retraction needs not have seen the head',
      'if (before.revision !== seen) refuse(problems.staleRevision, { current: before });',
      '',
    ],
  ]),
  ...within('api/src/scores/set-target/set-target.command.ts', seen, [
    [
      'a target needs not have seen the head',
      'if (row.head !== seen) refuse(problems.staleRevision, { head: row.head });',
      '',
    ],
  ]),
  ...within('api/src/landmarks/seen-landmark.ts', seen, [
    [
      'a landmark is changed by whoever has not seen it',
      'current.revision !== seen',
      'current.revision > seen',
    ],
  ]),
  ...within('api/src/identity/change-person/change-person.command.ts', seen, [
    [
      'a person is changed by whoever has not seen him',
      'before.revision !== seen',
      'before.revision < seen',
    ],
  ]),
  ...within('api/src/units/write-version.ts', seen, [
    [
      'a unit is changed by whoever has not seen it',
      'if (unit.revision !== seen) refuse(',
      'if (unit.revision < seen) refuse(',
    ],
  ]),
  ...within(
    'api/src/platform/database/command.ts',
    [ofApi(['database/once'])],
    [
      [
        'a key may be used again for something else',
        'if (!kept.request_hash.equals(requestHash)) refuse(problems.idempotencyConflict);',
        '',
      ],
      ['a key does nothing', 'if (kept !== undefined) {', 'if (kept === null) {'],
      [
        'a key is that of everybody',
        'and person_id = ${caller.personId} and route',
        'and ${caller.personId}::uuid is not null and route',
      ],
      [
        'a key is that of every operation',
        'and route = ${route} and key',
        'and ${route}::text is not null and key',
      ],
      [
        'two with one key at once are an error',
        "sqlState(error) === '23505' &&",
        "sqlState(error) === '23514' &&",
      ],
    ],
  ),
  ...within(
    'api/src/platform/security/access.guard.ts',
    [ofApi(['database/once', 'http/edge'])],
    [
      [
        'every request has the same hash',
        "createHash('sha256').update(text).digest()",
        "createHash('sha256').digest()",
      ],
      [
        'a key may be anything',
        'if (!/^[\\x21-\\x7e]{8,200}$/.test(key))',
        'if (key === undefined)',
      ],
    ],
  ),
  ...within('api/src/platform/security/access.guard.ts', sessions, [
    [
      'a session that is used grows idle all the same',
      'if (session.stale) await',
      'if (!session.stale) await',
    ],
  ]),
  ...within(
    'api/src/platform/security/find-session.query.ts',
    [...sessions, ...matrix],
    [
      [
        'a session goes on for the moment it expires',
        's.expires_at > now()',
        "s.expires_at > now() - interval '1 hour'",
      ],
      [
        'a session may be idle twice as long',
        'make_interval(mins => ${idleMinutes})',
        'make_interval(mins => 2 * ${idleMinutes})',
      ],
      [
        'a session is idle at once',
        'make_interval(mins => ${idleMinutes})',
        'make_interval(mins => ${idleMinutes} - ${idleMinutes})',
      ],
    ],
  ),
];
