import type { ActivityPage, RecordState } from '@weerbaar/contracts';
import {
  leafHash,
  openCheckpoint,
  readEvent,
  readProofFile,
  readVerifierKey,
  verifyInclusion,
} from '@weerbaar/ledger';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';
import { CheckRecord } from './check-record/check-record.command';
import { RecordChecks } from './check-record/record-checks';
import { sha256, verifySignature } from './ed25519';
import { RecordKeys } from './record-keys';
import { RecordDoubted, SealRecord } from './seal-record/seal-record.command';
import { Sealer } from './seal-record/sealer';

const nobody = '00000000-0000-7000-8000-000000000000';

describe('the record, sealed', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
  });

  const happened = (name = 'x'): Promise<string> =>
    api.database
      .write(tenant.id, (tx) =>
        tx.record(
          { kind: 'system', id: null },
          {
            action: 'unit.changed',
            subject: { type: 'unit', id: tenant.root },
            unitId: null,
            before: null,
            after: { name },
          },
        ),
      )
      .then(({ id }) => id);
  const seal = (): Promise<number> => api.app.get(SealRecord).seal(tenant.id);
  const state = async (): Promise<RecordState> => (await ciso.get<RecordState>('/record')).body;
  const checkpoint = async (): Promise<string> => (await ciso.get('/record/checkpoint')).text;
  const check = (witness: string | null = null) =>
    api.app.get(CheckRecord).check(tenant.id, witness);
  const tamper = (text: string, ...values: unknown[]): Promise<unknown> =>
    api.superuser
      .query(`set session_replication_role = replica`)
      .then(() =>
        api.superuser
          .query(text, [tenant.id, ...values])
          .finally(() => api.superuser.query('set session_replication_role = origin')),
      );

  it('puts every event into the tree once, in goes of any size, and signs what it became', async () => {
    const first = await seal();
    expect(first).toBeGreaterThan(0);
    expect(await seal()).toBe(0);
    await happened();
    await happened();
    expect(await seal()).toBe(2);
    const { size, waiting, keys, origin } = await state();
    expect([size, waiting, keys.length]).toEqual([first + 2, 0, 1]);
    const key = readVerifierKey(keys[0]?.key ?? '', sha256);
    const opened = openCheckpoint(
      await checkpoint(),
      origin,
      key === null ? [] : [key],
      verifySignature,
      sha256,
    );
    expect(opened).toMatchObject({ ok: true, value: { size, origin } });
    expect(await check()).toEqual({ size, flaws: [] });
  });

  it('leaves it to one process at a time, and loses nothing when several try', async () => {
    for (let count = 0; count < 20; count += 1) await happened();
    const sealed = await Promise.all([seal(), seal(), seal()]);
    await seal();
    const { rows } = await api.superuser.query<{ events: string; leaves: string }>(
      `select (select count(*) from event where tenant_id = $1) as events, (select count(*) from record_leaf where tenant_id = $1) as leaves`,
      [tenant.id],
    );
    expect(rows[0]?.leaves).toBe(rows[0]?.events);
    expect(sealed.filter((many) => many > 0).length).toBeLessThanOrEqual(2);
    expect(await check()).toMatchObject({ flaws: [] });
  });

  it('looks back as far as it has not come to an end before, and tells what was forgotten', async () => {
    const record = api.app.get(SealRecord);
    const before = await record.sealSince(tenant.id, null);
    if (before === 'not-mine') throw new Error('somebody else sealed');
    const id = await happened();
    await tamper(
      `update event set recorded_at = recorded_at - interval '2 hours' where tenant_id = $1 and id = $2`,
      id,
    );
    expect(await record.sealSince(tenant.id, before.at)).toMatchObject({ sealed: 0 });
    expect((await check()).flaws).toContainEqual({ code: 'not-sealed', at: 1 });
    const earlier = new Date(before.at.getTime() - 3 * 3_600_000);
    expect(await record.sealSince(tenant.id, earlier)).toMatchObject({ sealed: 1 });
    expect((await check()).flaws.map(({ code }) => code)).not.toContain('not-sealed');
  });

  it('is proved event by event, to whoever has no access to the product', async () => {
    const id = await happened('Port');
    await seal();
    const { events } = (await ciso.get<ActivityPage>('/activity')).body;
    const shown = events.find((event) => event.id === id);
    const proof = readProofFile((await ciso.get(`/activity/${id}/proof`)).text);
    const bytes = Buffer.from((await ciso.get(`/activity/${id}/bytes`)).text);
    expect(readEvent(bytes)).toMatchObject({ ok: true, value: { id, after: { name: 'Port' } } });
    expect(proof?.index).toBe(shown?.leaf);
    const { keys, origin } = await state();
    const key = readVerifierKey(keys[0]?.key ?? '', sha256);
    const opened = openCheckpoint(
      proof?.checkpoint ?? '',
      origin,
      key === null ? [] : [key],
      verifySignature,
      sha256,
    );
    if (!opened.ok || proof === null) throw new Error('nothing was proved');
    const proves = (text: Uint8Array) =>
      verifyInclusion(
        { index: proof.index, hash: leafHash(text, sha256) },
        opened.value,
        proof.hashes,
        sha256,
      ).ok;
    expect(proves(bytes)).toBe(true);
    expect(proves(Buffer.from(bytes.toString().replace('Port', 'Poort')))).toBe(false);
  });

  it('has no proof yet of what waits, and none of what the asker may not read', async () => {
    const id = await happened();
    const early = await ciso.get(`/activity/${id}/proof`);
    expect([early.status, early.body]).toMatchObject([409, { code: 'record-not-sealed' }]);
    expect((await ciso.get('/record/checkpoint')).status).toBe(409);
    await seal();
    const stranger = await (await api.aTenant()).aPerson('ciso');
    for (const what of ['proof', 'bytes']) {
      expect((await stranger.get(`/activity/${id}/${what}`)).status).toBe(404);
      expect((await ciso.get(`/activity/${nobody}/${what}`)).status).toBe(404);
      expect(
        (await (await tenant.aPerson('management')).get(`/activity/${id}/${what}`)).status,
      ).toBe(403);
    }
  });

  it('publishes its keys to everybody who knows its name, those of a suspended organisation excepted', async () => {
    await seal();
    const { keys } = await state();
    const published = () =>
      api.app.inject({ method: 'GET', url: `/.well-known/weerbaar-record/${tenant.id}` });
    expect((await published()).body).toBe(`${keys[0]?.key ?? ''}\n`);
    await api.superuser.query('update tenant set suspended_at = now() where id = $1', [tenant.id]);
    expect((await published()).statusCode).toBe(404);
    const unknown = await api.app.inject({
      method: 'GET',
      url: `/.well-known/weerbaar-record/${nobody}`,
    });
    expect(unknown.statusCode).toBe(404);
  });

  it('goes on under a new key, and still opens what the old one signed', async () => {
    await seal();
    const before = await checkpoint();
    await api.database.write(tenant.id, (tx) =>
      api.app
        .get(RecordKeys)
        .make(tx)
        .then(() => undefined),
    );
    await happened();
    await seal();
    expect((await state()).keys).toHaveLength(2);
    expect(await check(before)).toMatchObject({ flaws: [] });
  });

  it.each([
    [
      'an event that was edited',
      `update event set bytes = 'x' where tenant_id = $1`,
      'event-altered',
    ],
    ['an event that was deleted', `delete from event where tenant_id = $1`, 'event-missing'],
    [
      'a column that was edited',
      `update event set action = 'unit.moved' where tenant_id = $1`,
      'columns-differ',
    ],
    [
      'a leaf that was deleted',
      `delete from record_leaf where tenant_id = $1 and leaf = 0`,
      'leaf-missing',
    ],
    [
      'a leaf that was edited',
      `update record_leaf set hash = sha256('x') where tenant_id = $1 and leaf = 0`,
      'root-differs',
    ],
    [
      'a checkpoint that was forged',
      `update record_checkpoint set note = replace(note, 'weerbaar', 'weerbaat') where tenant_id = $1`,
      'checkpoint-unreadable',
    ],
    [
      'leaves that were cut off',
      `delete from record_leaf where tenant_id = $1 and leaf = (select max(leaf) from record_leaf where tenant_id = $1)`,
      'cut-short',
    ],
  ])('notices %s by somebody who may write every table', async (_, text, code) => {
    await happened();
    await happened();
    await seal();
    await tamper(text);
    expect((await check()).flaws.map((flaw) => flaw.code)).toContain(code);
  });

  it('notices with a checkpoint from outside what is consistent inside', async () => {
    await happened();
    await seal();
    const outside = await checkpoint();
    for (const table of ['record_checkpoint', 'record_node', 'record_leaf'])
      await tamper(`delete from ${table} where tenant_id = $1`);
    await tamper(
      `delete from event where tenant_id = $1 and id = (select max(id::text)::uuid from event where tenant_id = $1)`,
    );
    await seal();
    expect((await check()).flaws).toEqual([]);
    expect((await check(outside)).flaws).toEqual([
      expect.objectContaining({ code: 'cut-short', held: 'outside' }),
    ]);
  });

  it('signs nothing more as soon as the tree is not what was signed', async () => {
    await seal();
    await tamper(`update record_node set hash = sha256('x') where tenant_id = $1`);
    await tamper(`update record_leaf set hash = sha256('x') where tenant_id = $1`);
    await happened();
    await expect(seal()).rejects.toThrow(RecordDoubted);
  });

  it('can be added to and not altered with the login of the application', async () => {
    await seal();
    for (const table of ['record_leaf', 'record_node', 'record_checkpoint', 'record_key']) {
      const { rows } = await api.superuser.query<{ may: boolean }>(
        `select has_table_privilege('weerbaar_app', $1, 'update') or has_table_privilege('weerbaar_app', $1, 'delete')
             or has_table_privilege('weerbaar_app', $1, 'truncate') as may`,
        [table],
      );
      expect([table, rows[0]?.may]).toEqual([table, false]);
    }
  });

  it('is read again once for who asks again while that waits', async () => {
    await seal();
    const ask = async (): Promise<string> =>
      (await ciso.post<{ id: string }>('/record/checks', {})).body.id;
    expect(await ask()).toBe(await ask());
    expect((await state()).checks).toHaveLength(1);
  });

  it('is read again when somebody asks, against what he kept, and says so', async () => {
    await seal();
    const witness = await checkpoint();
    const asked = await ciso.post<{ id: string }>('/record/checks', { witness });
    expect(asked.status).toBe(201);
    expect((await state()).checks).toMatchObject([
      { id: asked.body.id, witness: true, finishedAt: null, flaws: null },
    ]);
    await api.app.get(RecordChecks).perform(tenant.id, asked.body.id);
    const { checks, size } = await state();
    expect(checks).toMatchObject([
      {
        id: asked.body.id,
        size: expect.any(Number),
        flaws: [],
        askedBy: expect.stringMatching(/^Person/),
      },
    ]);
    expect(checks[0]?.size).toBe(size);
  });

  it.each([
    ['a text that is no checkpoint', () => Promise.resolve('hello'), 'not-a-note'],
    [
      'one of another organisation',
      async () => {
        const other = await api.aTenant();
        await api.app.get(SealRecord).seal(other.id);
        return (await (await other.aPerson('ciso')).get('/record/checkpoint')).text;
      },
      'not-signed',
    ],
    [
      'one that was altered',
      async () => (await checkpoint()).replace(/\n\d+\n/, '\n99\n'),
      'wrong-signature',
    ],
  ])('refuses as a witness %s', async (_, made, reason) => {
    await seal();
    const asked = await ciso.post('/record/checks', { witness: await made() });
    expect([asked.status, asked.body]).toMatchObject([
      422,
      { code: 'record-witness-refused', reason },
    ]);
    expect((await state()).checks).toEqual([]);
  });

  it('is sealed by itself soon after something was recorded, in a process that serves', async () => {
    api.app.get(Sealer).start();
    await happened();
    const began = Date.now();
    for (let sealed = 0; sealed === 0; sealed = (await state()).size) {
      if (Date.now() - began > 15_000) throw new Error('nobody sealed it');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await check()).toMatchObject({ flaws: [] });
  });
});
