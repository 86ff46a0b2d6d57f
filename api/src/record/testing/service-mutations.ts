import type { Mutations, Stage } from './mutation';

const nature = {
  ...{ cause: 'unknown', severity: 'low', malicious: 'unknown', crossBorder: 'unknown' },
  ...{ personalData: 'unknown', occurredAt: null, detectedAt: '2024-02-01T02:00:00.000Z' },
};
const body = (unitId: string) => ({
  name: 'Counter',
  unitId,
  legalDuty: true,
  citizenImpact: 'severe',
  texts: { nl: { name: 'Loket' }, en: { name: 'Counter' } },
  needs: [{ kind: 'supplier', name: 'A supplier' }],
});

async function aService({ tenant, unit }: Stage) {
  const lead = await tenant.aPerson('unit-lead', unit);
  const { body: added } = await lead.post('/services', body(unit));
  return { lead, url: `/services/${String(added['id'])}` };
}

/** An incident of a service that is out, and the address of its status page. */
async function anOutage(stage: Stage) {
  const { url: service } = await aService(stage);
  const ciso = await stage.tenant.aPerson('ciso');
  const { body: opened } = await ciso.post('/incidents', {
    title: 'Out',
    unitId: stage.unit,
    nature,
  });
  const incident = `/incidents/${String(opened['id'])}`;
  const serviceId = service.replace('/services/', '');
  const out = { kind: 'standing', serviceId, at: nature.detectedAt, state: 'down' };
  await ciso.post(`${incident}/recovery/entries`, out);
  const text = { title: 'Outage', message: '' };
  const draft = { texts: { nl: text, en: text }, services: [{ serviceId }] };
  return { ciso, url: `${incident}/status-page`, draft };
}

async function aDraft(stage: Stage) {
  const { ciso, url, draft } = await anOutage(stage);
  await ciso.send('PUT', `${url}/draft`, draft, { 'if-match': '"0"' });
  const { digest } = (await ciso.get(url)).body;
  const publish = () => ciso.post(`${url}/publications`, { digest }, { 'if-match': '"1"' });
  return { ciso, url, publish };
}

/** Everything that changes the register of services, and how they stand in an incident. */
export const serviceMutations: Mutations = {
  'POST /api/v1/services': {
    status: 201,
    records: ['service.added'],
    prepare: async ({ tenant, unit }) => {
      const lead = await tenant.aPerson('unit-lead', unit);
      return { send: () => lead.post('/services', body(unit)), actor: () => lead.id };
    },
  },
  'PUT /api/v1/services/{id}': {
    status: 200,
    records: ['service.changed'],
    prepare: async (stage) => {
      const { lead, url } = await aService(stage);
      const changed = { ...body(stage.unit), name: 'Front desk' };
      return {
        send: () => lead.send('PUT', url, changed, { 'if-match': '"1"' }),
        actor: () => lead.id,
      };
    },
  },
  'POST /api/v1/incidents/{id}/recovery/entries': {
    status: 201,
    records: ['recovery.recorded'],
    prepare: async (stage) => {
      const { lead, url } = await aService(stage);
      const { body: opened } = await lead.post('/incidents', {
        title: 'Out',
        unitId: stage.unit,
        nature,
      });
      const entry = {
        ...{ kind: 'standing', serviceId: url.replace('/services/', ''), at: nature.detectedAt },
        ...{ state: 'down', note: 'Mrs Janssens rang.' },
      };
      return {
        send: () => lead.post(`/incidents/${String(opened['id'])}/recovery/entries`, entry),
        actor: () => lead.id,
        personal: ['Janssens'],
      };
    },
  },
  'PUT /api/v1/incidents/{id}/status-page/draft': {
    status: 200,
    records: ['status.drafted'],
    prepare: async (stage) => {
      const { ciso, url, draft } = await anOutage(stage);
      return {
        send: () => ciso.send('PUT', `${url}/draft`, draft, { 'if-match': '"0"' }),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/incidents/{id}/status-page/publications': {
    status: 201,
    records: ['status.published'],
    prepare: async (stage) => {
      const { ciso, publish } = await aDraft(stage);
      return { send: publish, actor: () => ciso.id };
    },
  },
  'DELETE /api/v1/incidents/{id}/status-page/publications': {
    status: 204,
    records: ['status.withdrawn'],
    prepare: async (stage) => {
      const { ciso, url, publish } = await aDraft(stage);
      await publish();
      const seen = { 'if-match': '"2"' };
      return {
        send: () => ciso.send('DELETE', `${url}/publications`, undefined, seen),
        actor: () => ciso.id,
      };
    },
  },
  'DELETE /api/v1/services/{id}': {
    status: 204,
    records: ['service.removed'],
    prepare: async (stage) => {
      const { lead, url } = await aService(stage);
      return {
        send: () => lead.send('DELETE', url, undefined, { 'if-match': '"1"' }),
        actor: () => lead.id,
      };
    },
  },
};
