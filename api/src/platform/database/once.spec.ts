import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestPerson } from '../../testing/test-person';
import type { TestTenant } from '../../testing/test-tenant';

const landmark = { on: '2022-12-06', titleNl: '', titleEn: 'Attack', source: 'the press' };

let api: TestApi;
let tenant: TestTenant;
let ciso: TestPerson;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  tenant = await api.aTenant();
  ciso = await tenant.aPerson('ciso');
});
afterAll(() => api.stop());

const count = async (): Promise<number> => {
  const { rows } = await api.superuser.query<{ many: number }>(
    'select count(*)::int as many from landmark where tenant_id = $1',
    [tenant.id],
  );
  return rows[0]?.many ?? 0;
};
const under = (key: string) => ({ 'idempotency-key': key });

describe('a key that makes a request safe to send twice', () => {
  it('gives the first answer again, and changes nothing', async () => {
    const first = await ciso.post('/landmarks', landmark, under('the-same-key'));
    const again = await ciso.post('/landmarks', landmark, under('the-same-key'));
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(await count()).toBe(1);
  });

  it('cannot be used again for something else', async () => {
    await ciso.post('/landmarks', landmark, under('the-same-key'));
    const other = await ciso.post(
      '/landmarks',
      { ...landmark, titleEn: 'Audit' },
      under('the-same-key'),
    );
    expect([other.status, other.body['code']]).toEqual([409, 'idempotency-conflict']);
    expect(await count()).toBe(1);
  });

  it('is that of one person and one operation', async () => {
    const other = await tenant.aPerson('ciso');
    const mine = await ciso.post('/landmarks', landmark, under('the-same-key'));
    const his = await other.post('/landmarks', landmark, under('the-same-key'));
    expect(his.status).toBe(201);
    expect(his.body['id']).not.toBe(mine.body['id']);
    const unit = await ciso.post(
      '/units',
      {
        parentId: tenant.root,
        name: 'Library',
        effectiveOn: '2024-01-01',
        weight: 1,
        legalEntity: false,
        companyNumber: '',
        assessesItself: true,
      },
      under('the-same-key'),
    );
    expect([unit.status, unit.body['code']]).toEqual([201, undefined]);
    expect(await count()).toBe(2);
  });

  it('of two at the same moment lets one through, and tells the other to ask again', async () => {
    // Held up where both have looked for the key and neither has kept it.
    await api.superuser.query('begin');
    await api.superuser.query('lock table landmark in exclusive mode');
    const both = [1, 2].map(() => ciso.post('/landmarks', landmark, under('the-same-key')));
    for (let waiting = 0; waiting < 2;) {
      const { rows } = await api.superuser.query<{ many: number }>(
        `select count(*)::int as many from pg_locks where not granted and relation = 'landmark'::regclass`,
      );
      waiting = rows[0]?.many ?? 0;
    }
    await api.superuser.query('commit');
    const answers = await Promise.all(both);
    expect(await count()).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.body['code']).toBe('idempotency-conflict');
    expect(late?.headers['retry-after']).toBe('1');
  });

  it('is not spent by a request that failed', async () => {
    const wrong = await ciso.post('/landmarks', { ...landmark, source: '' }, under('the-same-key'));
    expect(wrong.status).toBe(422);
    expect((await ciso.post('/landmarks', landmark, under('the-same-key'))).status).toBe(201);
  });
});
