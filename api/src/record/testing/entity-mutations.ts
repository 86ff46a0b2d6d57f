import type { Mutations, Stage } from './mutation';

const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });
const decision = {
  effectiveOn: '2025-02-01',
  answers: { jurisdiction: 'belgium' },
  outcome: 'important',
  dutyClass: 'important',
  reason: 'decided before the answers were in',
  decidedBy: 'Mrs Janssens-Dubois',
};

async function anEntity({ tenant }: Stage) {
  const entity = await tenant.aUnit({ legalEntity: true });
  const ciso = await tenant.aPerson('ciso');
  const { status } = await ciso.post(`/entities/${entity}/classifications`, decision, seen(0));
  if (status !== 201) throw new Error(`the entity was not classified: ${String(status)}`);
  return { entity, ciso };
}

const mandate = { member: 'Ann Verstraeten', office: 'Chair', from: '2025-02-01' };
const training = { on: '2025-06-01', title: 'Cyber risk for boards' };
const shortcoming = { finding: 'No restore test in a year', foundOn: '2025-06-01' };
const registered = {
  name: 'City',
  'company-number': '0207.500.123',
  address: 'Main square 1',
  email: 'verstraeten@city.example',
  'ip-ranges': '193.191.0.0/16',
  phone: '+32 470 00 00 00',
  sector: 'Public administration',
  'member-states': 'BE',
};

async function aMandate(stage: Stage) {
  const { entity, ciso } = await anEntity(stage);
  const { body } = await ciso.post(`/entities/${entity}/mandates`, mandate);
  return { ciso, id: String(body['id']) };
}

/** Everything that changes what legal entities are and say under the law. */
export const entityMutations: Mutations = {
  'POST /api/v1/entities/{unitId}/classifications': {
    status: 201,
    records: ['classification.recorded'],
    // A correction: its event tells of the decision before it as well.
    prepare: async (stage) => {
      const { entity, ciso } = await anEntity(stage);
      const url = `/entities/${entity}/classifications`;
      return {
        personal: ['Janssens'],
        send: () => ciso.post(url, { ...decision, replaces: 1 }, seen(1)),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/entities/{unitId}/duties/{duty}/states': {
    status: 201,
    records: ['duty.recorded'],
    prepare: async (stage) => {
      const { entity, ciso } = await anEntity(stage);
      const url = `/entities/${entity}/duties/written-policy/states`;
      const state = { effectiveOn: '2025-03-01', status: 'partly', owner: ciso.id };
      return { send: () => ciso.post(url, state, seen(0)), actor: () => ciso.id };
    },
  },
  'POST /api/v1/crosswalk/{duty}/{safeguard}': {
    status: 201,
    records: ['crosswalk.changed'],
    prepare: async ({ tenant }) => {
      const ciso = await tenant.aPerson('ciso');
      const body = { strength: 'direct', reason: 'our own choice' };
      return {
        send: () => ciso.post('/crosswalk/written-policy/4.1', body, seen(0)),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/entities/{unitId}/mandates': {
    status: 201,
    records: ['mandate.added'],
    prepare: async (stage) => {
      const { entity, ciso } = await anEntity(stage);
      return {
        personal: ['Verstraeten'],
        send: () => ciso.post(`/entities/${entity}/mandates`, mandate),
        actor: () => ciso.id,
      };
    },
  },
  'PUT /api/v1/mandates/{id}': {
    status: 200,
    records: ['mandate.changed'],
    prepare: async (stage) => {
      const { ciso, id } = await aMandate(stage);
      const body = { ...mandate, until: '2026-01-31' };
      return {
        personal: ['Verstraeten'],
        send: () => ciso.put(`/mandates/${id}`, body, seen(1)),
        actor: () => ciso.id,
      };
    },
  },
  'DELETE /api/v1/mandates/{id}': {
    status: 204,
    records: ['mandate.removed'],
    prepare: async (stage) => {
      const { ciso, id } = await aMandate(stage);
      return {
        personal: ['Verstraeten'],
        send: () => ciso.delete(`/mandates/${id}`, seen(1)),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/mandates/{id}/trainings': {
    status: 201,
    records: ['training.recorded'],
    prepare: async (stage) => {
      const { ciso, id } = await aMandate(stage);
      return {
        send: () => ciso.post(`/mandates/${id}/trainings`, training),
        actor: () => ciso.id,
      };
    },
  },
  'DELETE /api/v1/trainings/{id}': {
    status: 204,
    records: ['training.removed'],
    prepare: async (stage) => {
      const { ciso, id } = await aMandate(stage);
      const { body } = await ciso.post(`/mandates/${id}/trainings`, training);
      return {
        send: () => ciso.delete(`/trainings/${String(body['id'])}`),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/entities/{unitId}/corrective-actions': {
    status: 201,
    records: ['correction.found'],
    prepare: async (stage) => {
      const { entity, ciso } = await anEntity(stage);
      return {
        send: () => ciso.post(`/entities/${entity}/corrective-actions`, shortcoming),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/corrective-actions/{id}/steps': {
    status: 201,
    records: ['correction.stepped'],
    prepare: async (stage) => {
      const { entity, ciso } = await anEntity(stage);
      const { body } = await ciso.post(`/entities/${entity}/corrective-actions`, shortcoming);
      const url = `/corrective-actions/${String(body['id'])}/steps`;
      const step = { kind: 'dismiss', on: '2025-06-02', reason: 'no finding after all' };
      return { send: () => ciso.post(url, step, seen(1)), actor: () => ciso.id };
    },
  },
  'POST /api/v1/entities/{unitId}/registrations/{regime}': {
    status: 201,
    records: ['registration.recorded'],
    prepare: async (stage) => {
      const { entity, ciso } = await anEntity(stage);
      const url = `/entities/${entity}/registrations/general`;
      return {
        personal: ['verstraeten@city.example', '+32 470'],
        send: () => ciso.post(url, { effectiveOn: '2025-03-01', data: registered }, seen(0)),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/entities/{unitId}/registrations/{regime}/notices': {
    status: 201,
    records: ['registration.sent'],
    prepare: async (stage) => {
      const { entity, ciso } = await anEntity(stage);
      const url = `/entities/${entity}/registrations/general`;
      await ciso.post(url, { effectiveOn: '2025-03-01', data: registered }, seen(0));
      const body = { revision: 1, sentOn: '2025-03-02', reference: 'A-1' };
      return { send: () => ciso.post(`${url}/notices`, body), actor: () => ciso.id };
    },
  },
};
