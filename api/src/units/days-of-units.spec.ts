import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';

describe('the days of a unit', () => {
  let api: TestApi;
  let administrator: TestPerson;
  let root: string;

  beforeAll(async () => {
    api = await startApi();
    const tenant = await api.aTenant({ since: '2020-01-01' });
    administrator = await tenant.aPerson('administrator');
    root = tenant.root;
  });
  afterAll(() => api.stop());

  const create = (effectiveOn: string) =>
    administrator.post('/api/v1/units', { name: 'Haven', parentId: root, effectiveOn });

  it('begin no later than today: who may see it is told by where it stands today', async () => {
    const answered = await create('2090-01-01');
    expect([answered.status, answered.body['code']]).toEqual([422, 'unit-begins-in-future']);
  });

  it('hold no change from before its first', async () => {
    const { body: made } = await create('2024-01-01');
    const versions = `/api/v1/units/${String(made['id'])}/versions`;
    const seen = { 'if-match': '"1"' };
    const early = { effectiveOn: '2023-12-31', name: 'Werkhaven', reason: 'back-dated too far' };
    const refused = await administrator.post(versions, early, seen);
    expect([refused.status, refused.body['code']]).toEqual([422, 'unit-not-there-yet']);

    const first = { ...early, effectiveOn: '2024-01-01', reason: 'back-dated as far as it goes' };
    expect((await administrator.post(versions, first, seen)).status).toBe(201);
  });
});
