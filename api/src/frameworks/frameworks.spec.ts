import type { FrameworkView } from '@weerbaar/contracts';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

describe('the structure of a framework', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let reader: TestPerson;
  beforeAll(async () => {
    api = await startApi();
    tenant = await api.aTenant();
    reader = await tenant.aPerson('management');
  });
  afterAll(() => api.stop());

  it('has the controls and safeguards in the order of the catalogue', async () => {
    const { status, body } = await reader.get<FrameworkView>('/frameworks/cis/8.1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      framework: 'cis',
      version: '8.1',
      groups: 3,
      denominator: '720720',
    });
    expect(body.controls.map(({ code }) => code)).toEqual(
      Array.from({ length: 18 }, (_, index) => String(index + 1)),
    );
    expect(body.controls.map(({ safeguards }) => safeguards.length)).toEqual([
      5, 7, 14, 12, 6, 8, 7, 12, 7, 7, 5, 8, 11, 9, 7, 14, 9, 5,
    ]);
    expect(body.controls[2]?.safeguards.map(({ code }) => code).slice(-2)).toEqual([
      '3.13',
      '3.14',
    ]);
    expect(body.controls[0]?.safeguards[0]).toEqual({
      code: '1.1',
      group: 1,
      assetClass: expect.any(String),
      securityFunction: expect.any(String),
    });
  });

  it('is not sent again to who has it already', async () => {
    const first = await reader.get('/frameworks/cis/8.1');
    const tag = String(first.headers['etag']);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const again = await reader.get('/frameworks/cis/8.1', { 'if-none-match': `"other", ${tag}` });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers['etag']).toBe(tag);
    expect((await reader.get('/frameworks/cis/8.1', { 'if-none-match': '"other"' })).status).toBe(
      200,
    );
    await api.superuser.query(
      "update safeguard set grp = 3 where tenant_id = $1 and code = '4.1'",
      [tenant.id],
    );
    const changed = await reader.get<FrameworkView>('/frameworks/cis/8.1', {
      'if-none-match': tag,
    });
    expect(changed.status).toBe(200);
    expect(changed.body.controls[3]?.safeguards[0]?.group).toBe(3);
  });

  it.each(['/frameworks/cis/9.9', '/frameworks/nothing/8.1'])('does not know %s', async (url) => {
    expect((await reader.get(url)).status).toBe(404);
  });

  it.each(['/frameworks/CIS/8.1', "/frameworks/cis/8.1'", '/frameworks/c/8.1'])(
    'refuses %s',
    async (url) => {
      expect((await reader.get(url)).status).toBe(422);
    },
  );

  it('is that of one organisation only', async () => {
    const other = await api.aTenant();
    await api.superuser.query(
      "update safeguard set grp = 3 where tenant_id = $1 and code = '5.1'",
      [other.id],
    );
    const { body } = await reader.get<FrameworkView>('/frameworks/cis/8.1');
    expect(body.controls[4]?.safeguards[0]?.group).toBe(1);
  });

  it('is for people with a role', async () => {
    expect((await (await tenant.aPerson()).get('/frameworks/cis/8.1')).status).toBe(403);
  });
});
