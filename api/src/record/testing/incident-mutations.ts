import type { Mutations, Stage } from './mutation';

const nature = {
  cause: 'unknown',
  severity: 'low',
  malicious: 'unknown',
  crossBorder: 'unknown',
  personalData: 'unknown',
  occurredAt: null,
  detectedAt: '2024-02-01T02:00:00.000Z',
};
const opening = (unitId: string) => ({ title: 'Mrs Janssens rang', unitId, nature });

async function anIncident({ tenant, unit }: Stage) {
  const lead = await tenant.aPerson('unit-lead', unit);
  const { body } = await lead.post('/incidents', opening(unit));
  return { lead, url: `/incidents/${String(body['id'])}/acts` };
}

/** Everything that changes incidents: what people wrote stays in the timeline and out of the event. */
export const incidentMutations: Mutations = {
  'POST /api/v1/incidents': {
    status: 201,
    records: ['incident.opened'],
    prepare: async ({ tenant, unit }) => {
      const lead = await tenant.aPerson('unit-lead', unit);
      return {
        send: () => lead.post('/incidents', opening(unit)),
        actor: () => lead.id,
        personal: ['Janssens'],
      };
    },
  },
  'PUT /api/v1/incidents/settings/{unitId}': {
    status: 200,
    records: ['incident.recipients-set'],
    prepare: async ({ tenant }) => {
      const entity = await tenant.aUnit({ legalEntity: true });
      const ciso = await tenant.aPerson('ciso');
      const setting = {
        inScope: true,
        controller: true,
        breachAuthorities: ['coc'],
        processorFor: [],
        contactPoint: 'Mrs Janssens, 03 000 00 00',
      };
      const url = `/incidents/settings/${entity}`;
      return {
        send: () => ciso.put(url, setting, { 'if-match': '"0"' }),
        actor: () => ciso.id,
        personal: ['Janssens'],
      };
    },
  },
  'POST /api/v1/incidents/packs': {
    status: 200,
    records: ['incident.pack-taken'],
    prepare: async ({ tenant }) => {
      const ciso = await tenant.aPerson('ciso');
      return {
        send: () => ciso.post('/incidents/packs', { language: 'nl', format: 'html' }),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/incidents/{id}/acts': {
    status: 201,
    records: ['incident.recorded'],
    prepare: async (stage) => {
      const { lead, url } = await anIncident(stage);
      const note = { kind: 'add-note', at: nature.detectedAt, text: 'Mrs Janssens rang again.' };
      return {
        send: () => lead.post(url, note, { 'if-match': '"1"' }),
        actor: () => lead.id,
        personal: ['Janssens'],
      };
    },
  },
};
