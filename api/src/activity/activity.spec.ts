import type { ActivityEvent, ActivityPage } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { parse } from 'csv-parse/sync';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const nobody = '00000000-0000-7000-8000-000000000000';

describe('who did what', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
  });

  interface Told {
    readonly action?: string;
    readonly unit?: string | null;
    readonly by?: TestPerson;
    readonly at?: string;
    readonly after?: unknown;
    readonly personal?: readonly `/${string}`[];
  }
  /** Writes an event as a command does; `at` sets its time, as only a test may. */
  const happened = async ({
    action = 'unit.changed',
    unit = null,
    by,
    at,
    after = { name: 'x' },
    personal = [],
  }: Told): Promise<string> => {
    const event = await api.database.write(tenant.id, (tx) => {
      if (at !== undefined) Object.assign(tx, { began: new Date(at) });
      return tx.record(
        by === undefined ? { kind: 'system', id: null } : { kind: 'person', id: by.id },
        {
          action,
          subject: { type: 'unit', id: unit ?? tenant.root },
          unitId: unit,
          before: null,
          after,
          personal: personal as never,
        },
      );
    });
    return event.id;
  };
  const page = async (by: TestPerson, query = ''): Promise<ActivityPage> => {
    const answer = await by.get<ActivityPage>(`/activity${query}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const ids = async (by: TestPerson, query = ''): Promise<string[]> =>
    (await page(by, query)).events.map(({ id }) => id);

  it('tells the newest first, with its actor and its unit by name', async () => {
    const unit = await tenant.aUnit({ name: 'Port' });
    const first = await happened({ at: '2026-01-01T10:00:00Z' });
    const second = await happened({
      unit,
      by: ciso,
      at: '2026-01-02T10:00:00Z',
      after: { weight: 3 },
    });
    const { events } = await page(ciso, '?from=2026-01-01&until=2026-01-02');
    expect(events.map(({ id }) => id)).toEqual([second, first]);
    expect(events[0]).toEqual({
      id: second,
      recordedAt: '2026-01-02T10:00:00.000Z',
      actorKind: 'person',
      actorName: expect.stringMatching(/^Person/),
      action: 'unit.changed',
      subjectType: 'unit',
      subjectId: unit,
      unitId: unit,
      unitName: 'Port',
      before: null,
      after: { weight: 3 },
      shortened: false,
      part: 1,
      parts: 1,
      intact: true,
      leaf: null,
    });
    expect(events[1]).toMatchObject({
      actorKind: 'system',
      actorName: null,
      unitId: null,
      unitName: null,
    });
  });

  it('shows personal values while they are kept, and their hash once they are erased', async () => {
    const id = await happened({
      at: '2026-01-01T10:00:00Z',
      after: { name: 'Jan Peeters' },
      personal: ['/after/name'],
    });
    const shown = async () => (await page(ciso, '?until=2026-01-01')).events[0];
    expect(await shown()).toMatchObject({ after: { name: 'Jan Peeters' }, intact: true });
    await api.superuser.query('delete from event_personal where tenant_id = $1 and event_id = $2', [
      tenant.id,
      id,
    ]);
    expect(await shown()).toMatchObject({
      after: { name: { $personal: expect.any(String) } },
      intact: true,
    });
  });

  it.each([
    [
      'a column that contradicts the bytes',
      "update event set action = 'unit.created' where tenant_id = $1 and id = $2",
    ],
    [
      'bytes that are no event',
      "update event set bytes = 'nonsense' where tenant_id = $1 and id = $2",
    ],
    [
      'a time that was altered',
      "update event set recorded_at = recorded_at + interval '1 microsecond' where tenant_id = $1 and id = $2",
    ],
    [
      'a personal value that was altered',
      'update event_personal set value = \'"Piet"\' where tenant_id = $1 and event_id = $2',
    ],
  ])('says so of %s', async (_, tamper) => {
    const id = await happened({
      at: '2026-01-01T10:00:00Z',
      after: { name: 'Jan' },
      personal: ['/after/name'],
    });
    await api.superuser.query(tamper, [tenant.id, id]);
    const { events } = await page(ciso, '?until=2026-01-01');
    expect(events).toMatchObject([{ id, intact: false }]);
    expect(JSON.stringify(events)).not.toContain('Piet');
  });

  it('goes through any number page by page, each event once, also those of one instant', async () => {
    const at = '2026-01-01T10:00:00Z';
    const all: string[] = [];
    for (let count = 0; count < 7; count += 1)
      all.push(await happened({ at: count < 5 ? at : '2026-01-01T09:00:00Z' }));
    const seen: string[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const got: ActivityPage = await page(
        ciso,
        `?until=2026-01-01&limit=2${next === undefined ? '' : `&after=${next}`}`,
      );
      seen.push(...got.events.map(({ id }) => id));
      next = got.next;
      expect(got.events.length).toBeLessThanOrEqual(2);
    }
    expect(seen).toHaveLength(7);
    expect([...seen].sort()).toEqual([...all].sort());
    expect(await ids(ciso, `?after=${nobody}`)).toEqual([]);
  });

  it('narrows down to a person, to a unit with those below it, and to a kind of action', async () => {
    const branch = await tenant.aUnit();
    const leaf = await tenant.aUnit({ parent: branch });
    const at = '2026-01-01T10:00:00Z';
    const onLeaf = await happened({ unit: leaf, by: ciso, at });
    const onBranch = await happened({ unit: branch, at, action: 'unit-version.retracted' });
    const onNone = await happened({ at, action: 'unit.created' });
    const only = async (query: string) => (await ids(ciso, `?until=2026-01-01&${query}`)).sort();
    expect(await only(`person=${ciso.id}`)).toEqual([onLeaf]);
    expect(await only(`unit=${branch}`)).toEqual([onLeaf, onBranch].sort());
    expect(await only(`unit=${leaf}`)).toEqual([onLeaf]);
    expect(await only('action=unit')).toEqual([onLeaf, onNone].sort());
    expect(await only('action=unit.created')).toEqual([onNone]);
    expect(await only('action=uni')).toEqual([]);
    expect(await only(`person=${ciso.id}&unit=${branch}&action=unit.created`)).toEqual([]);
    for (const unknown of [
      `unit=${nobody}`,
      `person=${nobody}`,
      `unit=${(await api.aTenant()).root}`,
    ])
      expect(await only(unknown)).toEqual([]);
    expect((await page(ciso)).actions).toEqual(
      expect.arrayContaining(['unit-version.retracted', 'unit.changed', 'unit.created']),
    );
  });

  it('counts days as Brussels does, also when the clock changes', async () => {
    const before = await happened({ at: '2025-10-25T21:59:59.999Z' });
    const first = await happened({ at: '2025-10-25T22:00:00Z' });
    const last = await happened({ at: '2025-10-26T22:59:59.999Z' });
    const after = await happened({ at: '2025-10-26T23:00:00Z' });
    expect(await ids(ciso, '?from=2025-10-26&until=2025-10-26')).toEqual([last, first]);
    expect(await ids(ciso, '?until=2025-10-25')).toEqual([before]);
    expect(await ids(ciso, '?from=2025-10-27&until=2025-10-27')).toEqual([after]);
  });

  it('is read by those who may, as far as their role reaches', async () => {
    const branch = await tenant.aUnit();
    const leaf = await tenant.aUnit({ parent: branch });
    const sibling = await tenant.aUnit();
    const at = '2026-01-01T10:00:00Z';
    const onLeaf = await happened({ unit: leaf, at });
    const onSibling = await happened({ unit: sibling, at, action: 'unit.moved' });
    const onNone = await happened({ at });
    const query = '?until=2026-01-01';
    expect((await ids(ciso, query)).sort()).toEqual([onLeaf, onSibling, onNone].sort());
    expect((await ids(await tenant.aPerson('administrator'), query)).length).toBe(3);
    const branchCiso = await tenant.aPerson('ciso', branch);
    expect(await ids(branchCiso, query)).toEqual([onLeaf]);
    expect((await page(branchCiso)).actions).not.toContain('unit.moved');
    for (const role of ['unit-lead', 'management', 'programme-office'] as const) {
      expect((await (await tenant.aPerson(role)).get('/activity')).status).toBe(403);
      expect((await (await tenant.aPerson(role)).get('/activity/export')).status).toBe(403);
    }
    const stranger = await (await api.aTenant()).aPerson('ciso');
    expect(await ids(stranger, query)).toEqual([]);
  });

  it.each(['budget.spent', 'initiative.changed'])(
    'tells %s only to those who may read the books of the whole',
    async (action) => {
      const unit = await tenant.aUnit();
      const at = '2026-01-01T10:00:00Z';
      const onUnit = await happened({ unit, at, action });
      const onNone = await happened({ at, action });
      const other = await happened({ unit, at, action: 'unit.moved' });
      const query = '?until=2026-01-01';
      const asAt = (day: string) => ({
        asAt: day as CalendarDate,
        expiresAt: new Date('2099-01-01'),
      });
      const auditor = await tenant.aPerson('auditor', tenant.root, asAt('2026-01-01'));
      for (const reader of [ciso, auditor])
        expect((await ids(reader, query)).sort()).toEqual([onUnit, onNone, other].sort());
      const administrator = await tenant.aPerson('administrator');
      for (const reader of [
        administrator,
        await tenant.aPerson('ciso', unit),
        await tenant.aPerson('auditor', unit, asAt('2026-01-01')),
      ]) {
        expect(await ids(reader, query)).toEqual([other]);
        expect((await page(reader)).actions).not.toContain(action);
        const file = await reader.get(`/activity/export?format=csv${query.replace('?', '&')}`);
        expect(file.text).toContain('unit.moved');
        expect(file.text).not.toContain(action);
      }
    },
  );

  it('ends for an auditor at his as-at date, and never tells him who signed in', async () => {
    const until = await happened({ at: '2026-01-01T22:59:00Z' });
    await happened({ at: '2026-01-01T23:00:00Z' });
    const signedIn = await happened({ at: '2026-01-01T10:00:00Z', action: 'session.opened' });
    const asAt = { asAt: '2026-01-01' as CalendarDate, expiresAt: new Date('2099-01-01') };
    const auditor = await tenant.aPerson('auditor', tenant.root, asAt);
    expect(await ids(auditor)).toEqual([until]);
    expect((await page(auditor)).actions).not.toContain('session.opened');
    expect(await ids(ciso, '?until=2026-01-01')).toEqual([until, signedIn]);
  });

  it('cuts long lists of an act in bulk and says so', async () => {
    await happened({
      at: '2026-01-01T10:00:00Z',
      after: { rows: Array.from({ length: 500 }, (_, row) => ({ row })) },
    });
    const [event] = (await page(ciso, '?until=2026-01-01')).events;
    expect(event).toMatchObject({ shortened: true, intact: true });
    expect((event as ActivityEvent & { after: { rows: unknown[] } }).after.rows).toHaveLength(20);
  });

  it.each([
    'limit=0',
    'limit=201',
    'limit=x',
    'from=2026-02-30',
    'until=yesterday',
    "action=unit'--",
    'person=1',
    'after=x',
    'unit=',
  ])('refuses %s', async (query) => {
    expect((await ciso.get(`/activity?${query}`)).status).toBe(422);
  });

  it('is exported whole, safe for spreadsheet programs', async () => {
    for (let count = 0; count < 3; count += 1)
      await happened({ at: '2026-01-01T10:00:00Z', by: ciso });
    await api.superuser.query(
      "update person set name = '=HYPERLINK(1)' where tenant_id = $1 and id = $2",
      [tenant.id, ciso.id],
    );
    const answer = await ciso.get('/activity/export?format=csv&until=2026-01-01');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="activity-\d{4}-\d\d-\d\d\.csv"/,
    );
    const [head, ...rows] = parse(answer.text, { bom: true });
    expect(head).toEqual([
      'id',
      'recorded_at',
      'actor_kind',
      'actor',
      'action',
      'subject_type',
      'subject_id',
      'unit_id',
      'unit',
      'part',
      'parts',
      'intact',
      'leaf',
      'before',
      'after',
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.[3]).toBe("'=HYPERLINK(1)");
    expect(rows[0]?.[14]).toBe('{"name":"x"}');
    const sheet = await ciso.get('/activity/export?format=xlsx');
    expect(sheet.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  });
});
