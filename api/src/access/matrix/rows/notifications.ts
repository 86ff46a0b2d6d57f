import { type Row, seen, slot } from '../row';

/** Everybody with a role has notifications and a calendar of his own; nobody sees those of another. */
const own = { may: 'ACLPMU', reach: 'anywhere' } as const;
const choices = [
  { kind: 'incident-clock', product: true, mail: 'never' },
  { kind: 'due-date', product: false, mail: 'daily' },
];

export const notificationRows: readonly Row[] = [
  { ...own, operation: 'GET /api/v1/notifications', plain: 200 },
  { ...own, operation: 'GET /api/v1/notifications/unread', plain: 200 },
  { ...own, operation: 'GET /api/v1/notifications/export', plain: 200 },
  {
    ...own,
    operation: 'PATCH /api/v1/notifications',
    plain: 200,
    send: (_, world) => ({ body: { ids: [world.id('person', 'foreign')] } }),
  },
  { ...own, operation: 'GET /api/v1/notifications/choices', plain: 200 },
  {
    ...own,
    operation: 'PUT /api/v1/notifications/choices',
    plain: 200,
    alone: true,
    send: async ({ caller, cell }, world) => {
      if (!cell.succeeds) return { headers: seen(0), body: { choices } };
      const { rows } = await world.db.query<{ head: number }>(
        'select coalesce(max(revision), 0)::int as head from notification_choice where tenant_id = $1 and person_id = $2',
        [world.ours.id, caller.personId],
      );
      return { headers: seen(rows[0]?.head ?? 0), body: { choices } };
    },
  },
  { ...own, operation: 'GET /api/v1/profile/calendar', plain: 200 },
  { ...own, operation: 'POST /api/v1/profile/calendar', plain: 201 },
  {
    ...own,
    operation: 'DELETE /api/v1/profile/calendar',
    plain: 204,
    send: async ({ caller, cell }, world) => {
      if (cell.succeeds)
        await world.db.query(
          `insert into calendar_feed (tenant_id, token_hash, person_id, created_at)
           select $1, sha256($2::text::bytea), $2::text::uuid, now() where not exists (
             select 1 from calendar_feed where tenant_id = $1 and person_id = $2::text::uuid and revoked_at is null)
           on conflict (tenant_id, token_hash) do update set revoked_at = null`,
          [world.ours.id, caller.personId],
        );
      return {};
    },
  },
  {
    operation: 'GET /api/v1/calendar/{token}',
    reach: 'public',
    slots: { token: slot('link', { random: 404, nonsense: 404 }) },
  },
];
