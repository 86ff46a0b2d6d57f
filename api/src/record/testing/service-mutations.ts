import type { Mutations, Stage } from './mutation';

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

/** Everything that changes the register of services. */
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
