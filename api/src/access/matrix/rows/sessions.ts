import { cisoOfTheGroup } from '../actors';
import { password } from '../people';
import { type Row, slot } from '../row';

const organisation = (code: string | undefined) => {
  const slug = `new-${crypto.randomUUID()}`;
  const administrator = {
    name: 'First',
    email: 'first@ours.example',
    password: 'vijf heel andere woorden',
  };
  return { code, organisation: { name: 'Brand new', slug, language: 'nl' }, administrator };
};

/** What comes before anybody is known, and what takes a session from one state to the next. */
export const sessionRows: readonly Row[] = [
  { operation: 'GET /api/health/live', reach: 'public', plain: 200 },
  { operation: 'GET /api/health/ready', reach: 'public', plain: 200 },
  { operation: 'GET /api/v1/founding', reach: 'public', plain: 200 },
  {
    operation: 'POST /api/v1/founding',
    reach: 'public',
    slots: { code: slot('code', { valid: 201, mismatched: 403, random: 403, nonsense: 403 }) },
    send: ({ ids }) => ({ body: organisation(ids['code']) }),
  },
  {
    operation: 'GET /api/v1/links/{token}',
    reach: 'public',
    slots: {
      token: slot('link', {
        valid: 200,
        used: 404,
        expired: 404,
        mismatched: 404,
        random: 404,
        nonsense: 404,
      }),
    },
  },
  {
    operation: 'POST /api/v1/links/{token}',
    reach: 'public',
    slots: {
      token: slot('link', {
        valid: 201,
        used: 404,
        expired: 404,
        mismatched: 404,
        random: 404,
        nonsense: 404,
      }),
    },
    send: () => ({ body: { password: 'zes volstrekt andere woorden' } }),
  },
  {
    // A person's address and password open his own organisation and no other.
    operation: 'POST /api/v1/session',
    reach: 'public',
    slots: { organisation: slot('organisation', { own: 201, foreign: 401, random: 401 }) },
    send: async ({ ids }, world) => {
      const { email } = await world.fresh(cisoOfTheGroup);
      return { body: { organisation: ids['organisation'], email, password } };
    },
  },
  { operation: 'GET /api/v1/session', reach: 'pending', plain: 200 },
  { operation: 'DELETE /api/v1/session', reach: 'pending', plain: 204 },
  { operation: 'POST /api/v1/session/passkey-options', reach: 'pending', plain: [409, 200, 409] },
  {
    operation: 'POST /api/v1/session/second-factor',
    reach: 'pending',
    slots: {
      code: slot('recovery', {
        own: [409, 200, 409],
        used: [409, 403, 409],
        other: [409, 403, 409],
        random: [409, 403, 409],
      }),
    },
    send: ({ ids }) => ({ body: { method: 'recovery-code', code: ids['code'] } }),
  },
];
