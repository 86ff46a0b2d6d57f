import type { Mutation, Mutations, Stage } from './mutation';

const body = (unitId: string) => ({
  unitId,
  personId: null,
  name: 'Greet Willems',
  organisation: 'CCB',
  crisisRole: 'desk of the authority',
  decides: 'Greet Willems decides nothing here',
  level: 1,
  workPhone: '+32 2 501 05 60',
  privatePhone: '+32 470 00 00 00',
  outsideEmail: 'greet.willems@example.net',
  language: 'nl',
});
const personal = ['Willems', '501 05 60', '470 00 00 00', 'example.net'];

const onContact = (
  records: string,
  status: number,
  change: (send: {
    lead: Awaited<ReturnType<Stage['tenant']['aPerson']>>;
    url: string;
    unit: string;
  }) => Promise<Awaited<ReturnType<Awaited<ReturnType<Stage['tenant']['aPerson']>>['get']>>>,
): Mutation => ({
  status,
  records: [records],
  prepare: async ({ tenant, unit }) => {
    const lead = await tenant.aPerson('unit-lead', unit);
    const { body: added } = await lead.post('/contacts', body(unit));
    const url = `/contacts/${String(added['id'])}`;
    return { send: () => change({ lead, url, unit }), actor: () => lead.id, personal };
  },
});

/** Everything that changes who is called in a crisis and when: no name, number or address stands in an event. */
export const contactMutations: Mutations = {
  'POST /api/v1/contacts': {
    status: 201,
    records: ['contact.added'],
    prepare: async ({ tenant, unit }) => {
      const lead = await tenant.aPerson('unit-lead', unit);
      return { send: () => lead.post('/contacts', body(unit)), actor: () => lead.id, personal };
    },
  },
  'PUT /api/v1/contacts/{id}': onContact('contact.changed', 200, ({ lead, url, unit }) =>
    lead.put(url, { ...body(unit), level: 2 }, { 'if-match': '"1"' }),
  ),
  'DELETE /api/v1/contacts/{id}': onContact('contact.removed', 204, ({ lead, url }) =>
    lead.delete(url, { 'if-match': '"1"' }),
  ),
  'PUT /api/v1/escalation': {
    status: 200,
    records: ['escalation.changed'],
    prepare: async ({ tenant }) => {
      const ciso = await tenant.aPerson('ciso');
      const steps = {
        percentages: [{ at: 50, level: 1 }],
        openStepHours: [{ at: 4, level: 2 }],
      };
      return {
        send: () => ciso.put('/escalation', steps, { 'if-match': '"0"' }),
        actor: () => ciso.id,
      };
    },
  },
};
