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
