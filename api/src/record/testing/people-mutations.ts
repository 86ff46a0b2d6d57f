import { v7 as uuidv7 } from 'uuid';
import { TestBrowser } from '../../identity/testing/test-browser';
import { newSecret, secretHash } from '../../platform/security/session-token';
import type { TestPerson } from '../../testing/test-person';
import type { Mutation, Mutations, Stage } from './mutation';

const chosen = 'nieuwe woorden zonder verband';
const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });

/** A request of an administrator about a colleague. */
const byAdministrator = (
  records: string,
  status: number,
  request: (
    admin: TestPerson,
    colleague: TestPerson,
    stage: Stage,
  ) => Promise<() => ReturnType<TestPerson['post']>>,
): Mutation => ({
  status,
  records: [records],
  prepare: async (stage) => {
    const admin = await stage.tenant.aPerson('administrator');
    const send = await request(admin, await stage.tenant.aPerson('ciso'), stage);
    return {
      send,
      actor: () => admin.id,
      personal: ['Ann Verstraeten', 'ann@verstraeten.example'],
    };
  },
});

const invitation = (unitId: string) => ({
  name: 'Ann Verstraeten',
  email: 'Ann@Verstraeten.example',
  language: 'nl',
  grants: [{ role: 'unit-lead', unitId }],
});

/** A tenant that waits for its founder, and his code: what the first start of an empty installation leaves. */
async function aWaitingTenant({ api }: Stage) {
  const [id, secret] = [uuidv7(), newSecret()];
  await api.operator.query('insert into tenant (id, slug) values ($1, $2)', [
    id,
    `w-${id.slice(-12)}`,
  ]);
  await api.operator.query("select set_config('app.tenant_id', $1, false)", [id]);
  await api.operator.query(
    "insert into one_time_link (tenant_id, token_hash, purpose, expires_at) values ($1, $2, 'founding', now() + interval '1 day')",
    [id, secretHash(secret)],
  );
  return { id, code: `${id}.${secret}` };
}

/** Everything that changes who there is and what they may do. */
export const peopleMutations: Mutations = {
  'POST /api/v1/founding': {
    status: 201,
    // Two acts in one: the organisation comes into being, and its first person does.
    records: ['organisation.founded', 'person.added'],
    prepare: async (stage) => {
      const { id, code } = await aWaitingTenant(stage);
      const browser = new TestBrowser(stage.api.app);
      const body = {
        code,
        organisation: { name: 'Stad Voorbeeld', slug: `s-${id.slice(-12)}`, language: 'nl' },
        administrator: {
          name: 'Ann Verstraeten',
          email: 'ann@verstraeten.example',
          password: chosen,
        },
      };
      return {
        tenantId: id,
        send: () => browser.post('/founding', body),
        actor: async () => {
          const { rows } = await stage.api.superuser.query<{ id: string }>(
            'select id from person where tenant_id = $1',
            [id],
          );
          return rows[0]?.id ?? '';
        },
        personal: ['Ann Verstraeten', 'ann@verstraeten.example'],
      };
    },
  },
  'POST /api/v1/links/{token}': {
    status: 201,
    records: ['invitation.accepted'],
    prepare: async ({ api, tenant }) => {
      const admin = await tenant.aPerson('administrator');
      const { body } = await admin.post<{ link: string; person: { id: string } }>(
        '/people',
        invitation(tenant.root),
      );
      const token = body.link.slice(body.link.lastIndexOf('/') + 1);
      const browser = new TestBrowser(api.app);
      return {
        send: () =>
          browser.post(`/links/${token}`, { password: chosen, name: 'Ann Verstraeten-Maes' }),
        actor: () => body.person.id,
        personal: ['Verstraeten'],
      };
    },
  },
  'PATCH /api/v1/organisation': byAdministrator('organisation.changed', 200, (admin) =>
    Promise.resolve(() => admin.patch('/organisation', { name: 'Group of the city' }, seen(1))),
  ),
  'POST /api/v1/people': byAdministrator('person.invited', 201, (admin, _, { unit }) =>
    Promise.resolve(() => admin.post('/people', invitation(unit))),
  ),
  'PATCH /api/v1/people/{id}': byAdministrator('person.changed', 200, (admin, { id }) =>
    Promise.resolve(() =>
      admin.patch(
        `/people/${id}`,
        { name: 'Ann Verstraeten', email: 'ann@verstraeten.example' },
        seen(1),
      ),
    ),
  ),
  'POST /api/v1/people/{id}/deactivation': byAdministrator(
    'person.deactivated',
    200,
    (admin, { id }) => Promise.resolve(() => admin.post(`/people/${id}/deactivation`)),
  ),
  'DELETE /api/v1/people/{id}/deactivation': byAdministrator(
    'person.reactivated',
    200,
    async (admin, { id }) => {
      await admin.post(`/people/${id}/deactivation`);
      return () => admin.delete(`/people/${id}/deactivation`);
    },
  ),
  'POST /api/v1/people/{id}/grants': byAdministrator(
    'grant.given',
    201,
    (admin, { id }, { unit }) =>
      Promise.resolve(() =>
        admin.post(`/people/${id}/grants`, { role: 'unit-lead', unitId: unit }),
      ),
  ),
  'DELETE /api/v1/people/{id}/grants/{grantId}': byAdministrator(
    'grant.revoked',
    200,
    async (admin, colleague, { tenant, unit }) => {
      const grant = await tenant.grant(colleague, 'unit-lead', unit);
      return () => admin.delete(`/people/${colleague.id}/grants/${grant}`);
    },
  ),
  'POST /api/v1/people/{id}/reset-link': byAdministrator('link.made', 201, (admin, { id }) =>
    Promise.resolve(() => admin.post(`/people/${id}/reset-link`)),
  ),
  'DELETE /api/v1/people/{id}/second-factors': byAdministrator(
    'second-factor.removed',
    200,
    async (admin, { id }, { api, tenant }) => {
      await api.superuser.query(
        `insert into passkey (tenant_id, id, person_id, credential_id, public_key, counter, name)
         values ($1, $2, $3, $4, '\\x00', 0, 'Ann Verstraeten')`,
        [tenant.id, uuidv7(), id, uuidv7()],
      );
      return () => admin.delete(`/people/${id}/second-factors`);
    },
  ),
};
