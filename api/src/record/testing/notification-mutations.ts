import type { Mutations, Stage } from './mutation';

async function aReader({ api, tenant, unit }: Stage) {
  const reader = await tenant.aPerson('ciso');
  const { rows } = await api.superuser.query<{ id: string }>(
    `insert into notification (tenant_id, person_id, id, key, kind, code, parameters, link, unit_id, told_at, shown)
     values ($1, $2, gen_random_uuid(), 'a key', 'due-date', 'due-soon', '{}', '/', $3, now(), true) returning id`,
    [tenant.id, reader.id, unit],
  );
  return { reader, id: rows[0]?.id };
}

const choices = [
  { kind: 'incident-clock', product: true, mail: 'never' },
  { kind: 'due-date', product: false, mail: 'daily' },
];

/** Everything that people do with what they are told. */
export const notificationMutations: Mutations = {
  'PATCH /api/v1/notifications': {
    status: 200,
    records: ['notification.read'],
    prepare: async (stage) => {
      const { reader, id } = await aReader(stage);
      return {
        send: () => reader.patch('/notifications', { ids: [id] }),
        actor: () => reader.id,
      };
    },
  },
  'PUT /api/v1/notifications/choices': {
    status: 200,
    records: ['notification.chosen'],
    prepare: async ({ tenant }) => {
      const reader = await tenant.aPerson('ciso');
      const send = () => reader.put('/notifications/choices', { choices }, { 'if-match': '"0"' });
      return { send, actor: () => reader.id };
    },
  },
  'POST /api/v1/profile/calendar': {
    status: 201,
    records: ['calendar.opened'],
    prepare: async ({ tenant }) => {
      const reader = await tenant.aPerson('ciso');
      return { send: () => reader.post('/profile/calendar'), actor: () => reader.id };
    },
  },
  'DELETE /api/v1/profile/calendar': {
    status: 204,
    records: ['calendar.closed'],
    prepare: async ({ tenant }) => {
      const reader = await tenant.aPerson('ciso');
      await reader.post('/profile/calendar');
      return { send: () => reader.delete('/profile/calendar'), actor: () => reader.id };
    },
  },
};
