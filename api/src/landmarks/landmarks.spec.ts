import type { LandmarkList, LandmarkView } from '@weerbaar/contracts';
import { readEvent } from '@weerbaar/ledger';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const attack = {
  on: '2022-12-06',
  titleNl: 'Aanval',
  titleEn: 'Attack',
  source: 'press release of 6 December 2022',
};
const nobody = '00000000-0000-7000-8000-000000000000';

describe('the register of dated events', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
  });

  const added = async (body: object = attack): Promise<LandmarkView> => {
    const answer = await ciso.post<LandmarkView>('/landmarks', body);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const listed = async (reader: TestPerson): Promise<readonly LandmarkView[]> =>
    (await reader.get<LandmarkList>('/landmarks')).body.landmarks;
  const events = async (action: string) => {
    const { rows } = await api.superuser.query<{ bytes: Buffer }>(
      'select bytes from event where tenant_id = $1 and action = $2 order by recorded_at, id',
      [tenant.id, action],
    );
    return rows.map(({ bytes }) => {
      const event = readEvent(bytes);
      if (!event.ok) throw new Error(event.error.code);
      return event.value;
    });
  };

  it('shows what was added to everybody, oldest first, and records it', async () => {
    const second = await added();
    const first = await added({
      ...attack,
      on: '2021-05-01',
      titleNl: '',
      titleEn: 'Audit',
      illustrative: true,
    });
    expect(first).toEqual({
      ...attack,
      on: '2021-05-01',
      titleNl: '',
      titleEn: 'Audit',
      illustrative: true,
      id: first.id,
      revision: 1,
      files: 0,
    });
    const unit = await tenant.aUnit();
    for (const reader of [
      ciso,
      await tenant.aPerson('unit-lead', unit),
      await tenant.aPerson('management'),
    ]) {
      expect(await listed(reader)).toEqual([first, second]);
    }
    expect((await events('landmark.added'))[0]).toMatchObject({
      actorId: ciso.id,
      subject: { type: 'landmark', id: second.id },
      unitId: null,
      before: null,
      after: { ...attack, illustrative: false, revision: 1 },
    });
  });

  it('ends for an auditor at his as-at date', async () => {
    const attacked = await added();
    await added({ ...attack, on: '2022-12-07' });
    const asAt = (day: `${number}-${number}-${number}`) => ({
      asAt: day,
      expiresAt: new Date('2099-01-01'),
    });
    const auditor = await tenant.aPerson('auditor', tenant.root, asAt('2022-12-06'));
    expect(await listed(auditor)).toEqual([attacked]);
    const early = await tenant.aPerson('auditor', tenant.root, asAt('2022-12-05'));
    expect(await listed(early)).toEqual([]);
  });

  it('is put right by somebody who has seen it, and the record keeps both versions', async () => {
    const { id } = await added();
    const changed = await ciso.put<LandmarkView>(
      `/landmarks/${id}`,
      { ...attack, titleEn: 'The attack' },
      { 'if-match': '"1"' },
    );
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ titleEn: 'The attack', revision: 2 });
    expect(await listed(ciso)).toEqual([changed.body]);
    expect((await events('landmark.changed'))[0]).toMatchObject({
      before: { titleEn: 'Attack', revision: 1 },
      after: { titleEn: 'The attack', revision: 2 },
    });
  });

  it('shows the second of two writers what the first wrote', async () => {
    const { id } = await added();
    await ciso.put(`/landmarks/${id}`, { ...attack, titleEn: 'First' }, { 'if-match': '"1"' });
    const second = await ciso.put(
      `/landmarks/${id}`,
      { ...attack, titleEn: 'Second' },
      { 'if-match': '"1"' },
    );
    expect(second.status).toBe(412);
    expect(second.body).toMatchObject({
      code: 'stale-revision',
      current: { titleEn: 'First', revision: 2 },
    });
    expect((await ciso.delete(`/landmarks/${id}`, { 'if-match': '"1"' })).status).toBe(412);
    expect(await listed(ciso)).toMatchObject([{ titleEn: 'First' }]);
  });

  it('lets exactly one of many writers at once through', async () => {
    const { id } = await added();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        ciso.put(
          `/landmarks/${id}`,
          { ...attack, titleEn: `Writer ${String(index)}` },
          { 'if-match': '"1"' },
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 412),
    ]);
    expect(await events('landmark.changed')).toHaveLength(1);
  });

  it('takes an event off, once', async () => {
    const { id } = await added();
    const removed = await ciso.delete(`/landmarks/${id}`, { 'if-match': '"1"' });
    expect([removed.status, removed.text]).toEqual([204, '']);
    expect(await listed(ciso)).toEqual([]);
    expect((await ciso.delete(`/landmarks/${id}`, { 'if-match': '"2"' })).status).toBe(404);
    expect((await ciso.put(`/landmarks/${id}`, attack, { 'if-match': '"2"' })).status).toBe(404);
    expect((await events('landmark.removed'))[0]).toMatchObject({
      before: { on: '2022-12-06', revision: 1 },
      after: null,
    });
  });

  it('adds once for one idempotency key', async () => {
    const key = { 'idempotency-key': 'the-same-key' };
    const first = await ciso.post('/landmarks', attack, key);
    const again = await ciso.post('/landmarks', attack, key);
    expect(again.body).toEqual(first.body);
    expect(await listed(ciso)).toHaveLength(1);
    expect((await ciso.post('/landmarks', { ...attack, on: '2020-01-01' }, key)).status).toBe(409);
    expect((await ciso.send('POST', '/landmarks', attack)).status).toBe(428);
  });

  it.each([
    ['no title in any language', { titleNl: ' ', titleEn: '' }],
    ['no source', { source: '  ' }],
    ['a day that does not exist', { on: '2023-02-29' }],
    ['a day with a time', { on: '2023-02-28T00:00:00Z' }],
    ['a title that is too long', { titleEn: 'x'.repeat(201) }],
    ['a source of two lines', { source: 'a\nb' }],
    ['a NUL in the title', { titleEn: 'a\u0000b' }],
    ['a text for a yes or no', { illustrative: 'true' }],
  ])('refuses %s', async (_, wrong) => {
    const answer = await ciso.post('/landmarks', { ...attack, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'request-invalid' });
    const { id } = await added();
    expect(
      (await ciso.put(`/landmarks/${id}`, { ...attack, ...wrong }, { 'if-match': '"1"' })).status,
    ).toBe(422);
  });

  it('demands the revision that was seen', async () => {
    const { id } = await added();
    expect((await ciso.put(`/landmarks/${id}`, attack)).status).toBe(428);
    expect((await ciso.delete(`/landmarks/${id}`)).status).toBe(428);
    expect((await ciso.delete(`/landmarks/${id}`, { 'if-match': '*' })).status).toBe(428);
  });

  it('tells a foreign event from an unknown one in nothing', async () => {
    const other = await api.aTenant();
    const theirs = await (await other.aPerson('ciso')).post<LandmarkView>('/landmarks', attack);
    for (const send of [
      (id: string) => ciso.put(`/landmarks/${id}`, attack, { 'if-match': '"1"' }),
      (id: string) => ciso.delete(`/landmarks/${id}`, { 'if-match': '"1"' }),
    ]) {
      const [foreign, unknown] = [await send(theirs.body.id), await send(nobody)];
      expect(foreign.status).toBe(404);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    }
    expect(await listed(ciso)).toEqual([]);
  });

  it('is edited only by those who may, on the root', async () => {
    const { id } = await added();
    const unit = await tenant.aUnit();
    for (const refused of [
      await tenant.aPerson('ciso', unit),
      await tenant.aPerson('unit-lead'),
      await tenant.aPerson('management'),
      await tenant.aPerson('administrator'),
      await tenant.aPerson('auditor'),
      await tenant.aPerson(),
    ]) {
      expect((await refused.post('/landmarks', attack)).status).toBe(403);
      expect((await refused.put(`/landmarks/${id}`, attack, { 'if-match': '"1"' })).status).toBe(
        403,
      );
      expect((await refused.delete(`/landmarks/${id}`, { 'if-match': '"1"' })).status).toBe(403);
    }
    expect(
      (await (await tenant.aPerson('programme-office')).post('/landmarks', attack)).status,
    ).toBe(201);
    expect((await (await tenant.aPerson()).get('/landmarks')).status).toBe(403);
  });

  it('changes nothing when its event cannot be written', async () => {
    const { id } = await added();
    await api.superuser.query('revoke insert on event from weerbaar_app');
    try {
      expect((await ciso.post('/landmarks', attack)).status).toBe(500);
      expect(
        (await ciso.put(`/landmarks/${id}`, { ...attack, titleEn: 'x' }, { 'if-match': '"1"' }))
          .status,
      ).toBe(500);
      expect((await ciso.delete(`/landmarks/${id}`, { 'if-match': '"1"' })).status).toBe(500);
    } finally {
      await api.superuser.query('grant insert on event to weerbaar_app');
    }
    expect(await listed(ciso)).toMatchObject([{ id, titleEn: 'Attack', revision: 1 }]);
  });
});
