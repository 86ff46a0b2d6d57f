import type { Mutations } from './mutation';

/** What is asked of the sealed record. Sealing itself records nothing: it would never come to an end. */
export const sealMutations: Mutations = {
  'POST /api/v1/record/checks': {
    status: 201,
    records: ['record.check-asked'],
    prepare: async ({ tenant }) => {
      const auditor = await tenant.aPerson('auditor');
      return { send: () => auditor.post('/record/checks', {}), actor: () => auditor.id };
    },
  },
};
