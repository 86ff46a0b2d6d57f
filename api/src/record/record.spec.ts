import {
  eventBytes,
  eventColumns,
  eventDiscrepancies,
  type EventRow,
  leafHash,
  type LedgerEvent,
  type PersonalValue,
  readEvent,
  revealPersonal,
} from '@weerbaar/ledger';
import { createHash } from 'node:crypto';
import { openApiDocument } from '../platform/http/open-api';
import { startApi, type TestApi } from '../testing/api-harness';
import { accountMutations } from './testing/account-mutations';
import { contactMutations } from './testing/contact-mutations';
import { entityMutations } from './testing/entity-mutations';
import { incidentMutations } from './testing/incident-mutations';
import type { Mutations, Stage, Told } from './testing/mutation';
import { moneyMutations } from './testing/money-mutations';
import { notificationMutations } from './testing/notification-mutations';
import { peopleMutations } from './testing/people-mutations';
import { scoreMutations } from './testing/score-mutations';
import { sealMutations } from './testing/seal-mutations';
import { serviceMutations } from './testing/service-mutations';

const mutations: Mutations = {
  ...scoreMutations,
  ...entityMutations,
  ...peopleMutations,
  ...accountMutations,
  ...incidentMutations,
  ...serviceMutations,
  ...contactMutations,
  ...moneyMutations,
  ...notificationMutations,
  ...sealMutations,
};
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

interface StoredEvent extends EventRow {
  readonly bytes: Buffer;
}

describe('the record', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  async function aStage(): Promise<Stage> {
    const tenant = await api.aTenant();
    return { api, tenant, unit: await tenant.aUnit() };
  }

  async function eventsOf(tenantId: string): Promise<StoredEvent[]> {
    const { rows } = await api.superuser.query<StoredEvent>(
      `select tenant_id as "tenantId", id, actor_kind as "actorKind", actor_id as "actorId", action, subject_type as "subjectType",
              subject_id as "subjectId", unit_id as "unitId", schema_version as "schemaVersion", bytes,
              to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "recordedAt"
         from event where tenant_id = $1 order by id`,
      [tenantId],
    );
    return rows;
  }

  /** Everything that the tenant has, as one figure per table. */
  async function everythingOf(tenantId: string): Promise<Record<string, string>> {
    const tables = await api.superuser.query<{ name: string; walled: boolean }>(
      `select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as walled
         from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
    );
    const sums: Record<string, string> = {};
    for (const { name, walled } of tables.rows) {
      if (name in bookkeeping && bookkeeping[name] === 'all') continue;
      const rows = `(select to_jsonb(t) - $2::text[] as row from ${name} t where ${walled ? 'tenant_id = $1' : name === 'tenant' ? 'id = $1' : '$1::uuid is not null'}) r`;
      const { rows: sum } = await api.superuser.query<{ sum: string }>(
        `select count(*) || ' ' || md5(coalesce(string_agg(row::text, '|' order by row::text), '')) as sum from ${rows}`,
        [tenantId, bookkeeping[name] ?? []],
      );
      sums[name] = sum[0]?.sum ?? '';
    }
    return sums;
  }

  async function withoutTheRight<T>(work: () => Promise<T>): Promise<T> {
    await api.superuser.query('revoke insert on event from weerbaar_app');
    try {
      return await work();
    } finally {
      await api.superuser.query('grant insert on event to weerbaar_app');
    }
  }

  it('has a row in this test for every operation that changes something, and for none that is no more', () => {
    const operations = Object.entries(openApiDocument(api.app).paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((method) => !['get', 'head', 'options', 'parameters'].includes(method))
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(operations.length).toBeGreaterThan(30);
    expect(Object.keys(mutations).sort()).toEqual(operations.sort());
  });

  it('leaves nothing out of the comparison but the bookkeeping of sessions and of guesses', () => {
    expect(Object.keys(bookkeeping).sort()).toEqual([
      'account_throttle',
      'address_throttle',
      'session',
    ]);
  });

  describe.each(Object.entries(mutations))('of %s', (_, mutation) => {
    it('is what the change stands or falls with, complete and without a name in it', async () => {
      const stage = await aStage();
      const first = await mutation.prepare(stage);
      const tenantId = first.tenantId ?? stage.tenant.id;
      const before = await everythingOf(tenantId);
      const events = await eventsOf(tenantId);

      const failed = await withoutTheRight(() => first.send());
      expectPlainFailure(failed);
      expect(await everythingOf(tenantId)).toEqual(before);

      // The same request with the right restored: nothing else stood in its way.
      const {
        send,
        actor,
        personal = [],
      } = mutation.once === undefined ? first : await mutation.prepare(stage);
      const known = mutation.once === undefined ? events : await eventsOf(tenantId);
      const done = await send();
      expect([done.status, done.body]).toEqual([mutation.status, expect.anything()]);
      const recorded = (await eventsOf(tenantId)).slice(known.length);
      const people = await api.superuser.query<{ name: string; email: string }>(
        'select name, email from person where tenant_id = $1',
        [tenantId],
      );
      const hidden = [...personal, ...people.rows.flatMap(({ name, email }) => [name, email])];
      expect(recorded.map((event) => event.action)).toEqual(mutation.records);
      for (const event of recorded) {
        expect([event.actorKind, event.actorId]).toEqual(['person', await actor()]);
        expectLeaf(event);
        expectTold(event);
        for (const value of hidden)
          expect(event.bytes.toString('utf8').toLowerCase()).not.toContain(value.toLowerCase());
        await expectRevealed(event);
      }
    });
  });

  /** What was hidden is kept beside the event, for as long as nobody erases it. */
  async function expectRevealed(row: StoredEvent): Promise<void> {
    const { rows } = await api.superuser.query<PersonalValue>(
      'select path, salt, value from event_personal where tenant_id = $1 and event_id = $2',
      [row.tenantId, row.id],
    );
    const markers = row.bytes.toString('utf8').split('"$personal"').length - 1;
    expect(rows).toHaveLength(markers);
    const revealed = revealPersonal(eventIn(row.bytes), rows, sha256);
    expect(revealed.altered).toEqual([]);
    expect(JSON.stringify(revealed.event)).not.toContain('$personal');
  }

  describe('of an act on many', () => {
    const answer = { kind: 'scored', documentation: 2, implementation: 3 };

    it.each([
      ['/assessments', { effectiveOn: '2024-01-01', answer }, 'assessments'],
      ['/responsibilities', { effectiveOn: '2024-01-01', kind: 'own' }, 'pairs'],
    ])('through %s comes in parts that together hold all of it once', async (url, body, list) => {
      const stage = await aStage();
      const units = [stage.unit, ...(await Promise.all([1, 2, 3].map(() => stage.tenant.aUnit())))];
      const ciso = await stage.tenant.aPerson('ciso');
      const codes = await api.superuser.query<{ code: string }>(
        'select code from safeguard where tenant_id = $1',
        [stage.tenant.id],
      );
      const pairs = units.flatMap((unitId) =>
        codes.rows.map(({ code }) => ({ unitId, code, seen: 0 })),
      );
      const known = (await eventsOf(stage.tenant.id)).length;
      expect((await ciso.post(url, { ...body, pairs })).status).toBe(201);
      const parts = (await eventsOf(stage.tenant.id)).slice(known).map((row) => {
        expectLeaf(row);
        return eventIn(row.bytes);
      });
      expect(parts.map(({ part, parts: of }) => [part, of])).toEqual([
        [1, 2],
        [2, 2],
      ]);
      const told = parts.flatMap(
        ({ after }) => (after as Record<string, { unitId: string; code: string }[]>)[list] ?? [],
      );
      const keys = (those: { unitId: string; code: string }[]) =>
        those.map((pair) => `${pair.unitId}/${pair.code}`).sort();
      expect(keys(told)).toEqual(keys(pairs));
    });
  });
});

/** Tables, or columns of them, that a request may write without an event: when somebody was last seen, what he was challenged with, how often he guessed. */
const bookkeeping: Readonly<Record<string, 'all' | readonly string[]>> = {
  session: ['last_seen_at', 'challenge'],
  account_throttle: 'all',
  address_throttle: 'all',
};

function expectPlainFailure({ status, headers, body }: Told): void {
  expect([500, 503]).toContain(status);
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(headers['set-cookie']).toBeUndefined();
  expect(Object.keys(body ?? {}).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
  expect(JSON.stringify(body)).not.toMatch(
    /permission denied|insert|select|weerbaar_app|relation|42501|\.ts|stack/i,
  );
}

function eventIn(bytes: Buffer): LedgerEvent {
  const event = readEvent(bytes);
  if (!event.ok) throw new Error(event.error.code);
  return event.value;
}

/** The leaf can be made again from the stored bytes, and from the event that they tell. */
function expectLeaf({ bytes }: StoredEvent): void {
  const leaf = Buffer.from(leafHash(bytes, sha256)).toString('hex');
  expect(leaf).toBe(
    createHash('sha256')
      .update(Buffer.concat([Buffer.of(0), bytes]))
      .digest('hex'),
  );
  expect(Buffer.from(leafHash(eventBytes(eventIn(bytes)), sha256)).toString('hex')).toBe(leaf);
}

/** Whoever alters one column of the row, or one byte of the event, is told. */
function expectTold(row: StoredEvent): void {
  expect(eventDiscrepancies(row, row.bytes)).toEqual([]);
  for (const column of eventColumns) {
    const value = row[column];
    const altered =
      typeof value === 'number'
        ? value + 1
        : column === 'recordedAt'
          ? '2001-01-01T00:00:00.000Z'
          : `${String(value ?? '')}x`;
    expect([column, eventDiscrepancies({ ...row, [column]: altered }, row.bytes)]).toEqual([
      column,
      [column],
    ]);
    if (value !== null)
      expect(eventDiscrepancies({ ...row, [column]: null }, row.bytes)).toEqual([column]);
  }
  const bytes = Buffer.from(row.bytes);
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  expect(leafHash(bytes, sha256)).not.toEqual(leafHash(row.bytes, sha256));
}
