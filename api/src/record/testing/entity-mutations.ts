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
};
