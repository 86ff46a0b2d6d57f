import { startApi, type TestApi } from '../../testing/api-harness';
import { keepersChanges, seen, type SeenChanges, type SeenStage } from '../../testing/seen-changes';
import { openApiDocument } from './open-api';

const effectiveOn = '2024-03-01';
const answer = { kind: 'scored', documentation: 3, implementation: 4 };
const landmark = { on: '2022-12-06', titleNl: '', titleEn: 'Attack', source: 'the press' };
const classification = {
  effectiveOn: '2025-02-01',
  answers: {},
  outcome: 'important',
  dutyClass: 'important',
  reason: 'decided before the answers were in',
};

const nature = {
  cause: 'unknown',
  severity: 'low',
  malicious: 'unknown',
  crossBorder: 'unknown',
  personalData: 'unknown',
  occurredAt: null,
  detectedAt: '2024-02-01T02:00:00.000Z',
};

const service = { name: 'Counter', legalDuty: true, citizenImpact: 'limited' };

const text = { title: 'Outage', message: '' };
const statusDraft = { texts: { nl: text, en: text } };

async function aStatusPage({ ciso, unit }: SeenStage): Promise<string> {
  const { body } = await ciso.post('/incidents', { title: 'Attack', unitId: unit, nature });
  const url = `/incidents/${String(body['id'])}/status-page`;
  await ciso.send('PUT', `${url}/draft`, statusDraft, seen(0));
  return url;
}

/** Every operation that asks what was seen, with one change of something that is there already. */
const changes: SeenChanges = {
  ...keepersChanges,
  'POST /api/v1/units/{unitId}/safeguards/{code}/assessments': async ({ ciso, unit }) => {
    const url = `/units/${unit}/safeguards/1.1/assessments`;
    await ciso.post(url, { effectiveOn, answer }, seen(0));
    return { by: ciso, url, body: { effectiveOn, answer }, head: 1 };
  },
  'POST /api/v1/units/{unitId}/safeguards/{code}/retractions': async ({ ciso, unit }) => {
    const url = `/units/${unit}/safeguards/1.1`;
    await ciso.post(`${url}/assessments`, { effectiveOn, answer }, seen(0));
    const body = { retracts: 1, reason: 'the wrong unit' };
    return { by: ciso, url: `${url}/retractions`, body, head: 1 };
  },
  'POST /api/v1/units/{unitId}/targets': async ({ ciso, unit }) => {
    const url = `/units/${unit}/targets`;
    const body = { controlCode: '1', effectiveOn, levelTenths: 35 };
    await ciso.post(url, body, seen(0));
    return { by: ciso, url, body, head: 1 };
  },
  'POST /api/v1/frameworks/{framework}/{version}/weights': async ({ ciso }) => {
    const url = '/frameworks/cis/8.1/weights';
    const weights = [{ code: '1', weight: 3 }];
    await ciso.post(url, { effectiveOn, weights, reason: 'it matters most' }, seen(0));
    const body = { effectiveOn, weights: [{ code: '1', weight: 2 }], reason: 'it matters less' };
    return { by: ciso, url, body, head: 1 };
  },
  'POST /api/v1/units/{unitId}/versions': ({ ciso, unit }) => {
    const url = `/units/${unit}/versions`;
    return { by: ciso, url, body: { weight: 3, effectiveOn }, head: 1 };
  },
  'POST /api/v1/units/{unitId}/retractions': async ({ ciso, unit }) => {
    await ciso.post(`/units/${unit}/versions`, { weight: 3, effectiveOn }, seen(1));
    return { by: ciso, url: `/units/${unit}/retractions`, body: { retracts: 2 }, head: 2 };
  },
  'POST /api/v1/entities/{unitId}/classifications': async ({ tenant, ciso }) => {
    const url = `/entities/${await tenant.aUnit({ legalEntity: true })}/classifications`;
    await ciso.post(url, classification, seen(0));
    return { by: ciso, url, body: classification, head: 1 };
  },
  'POST /api/v1/entities/{unitId}/duties/{duty}/states': async ({ tenant, ciso }) => {
    const entity = `/entities/${await tenant.aUnit({ legalEntity: true })}`;
    await ciso.post(`${entity}/classifications`, classification, seen(0));
    const url = `${entity}/duties/written-policy/states`;
    const body = { effectiveOn: '2025-03-01', status: 'partly' };
    await ciso.post(url, body, seen(0));
    return { by: ciso, url, body, head: 1 };
  },
  'PUT /api/v1/landmarks/{id}': async ({ ciso }) => {
    const { body } = await ciso.post('/landmarks', landmark);
    return { by: ciso, url: `/landmarks/${String(body['id'])}`, body: landmark, head: 1 };
  },
  'DELETE /api/v1/landmarks/{id}': async ({ ciso }) => {
    const { body } = await ciso.post('/landmarks', landmark);
    return { by: ciso, url: `/landmarks/${String(body['id'])}`, head: 1 };
  },
  'PUT /api/v1/services/{id}': async ({ ciso, unit }) => {
    const body = { ...service, unitId: unit };
    const { body: added } = await ciso.post('/services', body);
    return { by: ciso, url: `/services/${String(added['id'])}`, body, head: 1 };
  },
  'DELETE /api/v1/services/{id}': async ({ ciso, unit }) => {
    const { body } = await ciso.post('/services', { ...service, unitId: unit });
    return { by: ciso, url: `/services/${String(body['id'])}`, head: 1 };
  },
  'PUT /api/v1/incidents/{id}/status-page/draft': async (stage) => {
    const url = await aStatusPage(stage);
    return { by: stage.ciso, url: `${url}/draft`, body: statusDraft, head: 1 };
  },
  'POST /api/v1/incidents/{id}/status-page/publications': async (stage) => {
    const url = await aStatusPage(stage);
    const { digest } = (await stage.ciso.get(url)).body;
    return { by: stage.ciso, url: `${url}/publications`, body: { digest }, head: 1 };
  },
  'DELETE /api/v1/incidents/{id}/status-page/publications': async (stage) => {
    const url = await aStatusPage(stage);
    const { digest } = (await stage.ciso.get(url)).body;
    await stage.ciso.post(`${url}/publications`, { digest }, seen(1));
    return { by: stage.ciso, url: `${url}/publications`, head: 2 };
  },
  'POST /api/v1/incidents/{id}/acts': async ({ ciso, unit }) => {
    const { body } = await ciso.post('/incidents', { title: 'Attack', unitId: unit, nature });
    const note = { kind: 'add-note', at: nature.detectedAt, text: 'Somebody rang.' };
    return { by: ciso, url: `/incidents/${String(body['id'])}/acts`, body: note, head: 1 };
  },
  'PATCH /api/v1/organisation': ({ administrator }) => {
    return { by: administrator, url: '/organisation', body: { name: 'Group' }, head: 1 };
  },
  'PATCH /api/v1/people/{id}': ({ administrator, ciso }) => {
    const body = { name: 'Ann Verstraeten', email: 'ann@verstraeten.example' };
    return { by: administrator, url: `/people/${ciso.id}`, body, head: 1 };
  },
};

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('what the writer has seen', () => {
  it('is asked by the operations of this test and by no others', () => {
    const asking = Object.entries(openApiDocument(api.app).paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) =>
          ((operation as { parameters?: { name: string }[] }).parameters ?? []).some(
            ({ name }) => name === 'if-match',
          ),
        )
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
    expect(Object.keys(changes).sort()).toEqual(asking.sort());
  });

  it.each(Object.entries(changes))(
    'is the head, or nothing is changed by %s',
    async (name, make) => {
      const tenant = await api.aTenant();
      const unit = await tenant.aUnit();
      const [ciso, administrator] = [
        await tenant.aPerson('ciso'),
        await tenant.aPerson('administrator'),
      ];
      const { by, url, body, head } = await make({ tenant, unit, ciso, administrator });
      const [method = ''] = name.split(' ');
      const send = (headers: Record<string, string>) =>
        by.send(method as 'POST', url, body, {
          'idempotency-key': crypto.randomUUID(),
          ...headers,
        });
      const events = async (): Promise<unknown> => {
        const text = 'select count(*)::int as many from event where tenant_id = $1';
        return (await api.superuser.query(text, [tenant.id])).rows;
      };
      const before = await events();
      expect((await send({})).status).toBe(428);
      for (const other of [head - 1, head + 1]) {
        const refused = await send(seen(other));
        expect([other, refused.status, refused.body['code']]).toEqual([
          other,
          412,
          'stale-revision',
        ]);
      }
      expect(await events()).toEqual(before);
      expect((await send(seen(head))).status).toBeLessThan(300);
      expect(await events()).not.toEqual(before);
    },
  );
});
