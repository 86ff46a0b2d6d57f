import { Secret, TOTP } from 'otpauth';
import { TestPasskey } from '../../../identity/testing/test-passkey';
import { ask } from '../ask';
import { offeredSecrets } from '../make';
import { password } from '../people';
import { type Row, slot } from '../row';

/** What a person does with his own account: all roles alike, and who must still set up a second factor as well. */
const self = { reach: 'self' } as const;

export const ownRows: readonly Row[] = [
  { ...self, operation: 'GET /api/v1/sessions', plain: 200 },
  { ...self, operation: 'DELETE /api/v1/sessions', plain: 204 },
  {
    ...self,
    operation: 'DELETE /api/v1/sessions/{id}',
    slots: { id: slot('session', { own: 204, ended: 404, other: 404, foreign: 404, random: 404 }) },
  },
  {
    ...self,
    operation: 'PATCH /api/v1/profile',
    plain: 200,
    send: () => ({ body: { theme: 'dark' } }),
  },
  {
    ...self,
    operation: 'POST /api/v1/profile/password',
    plain: 200,
    send: () => ({ body: { current: password, next: 'nog vier andere woorden' } }),
  },
  {
    ...self,
    operation: 'POST /api/v1/session/proof',
    plain: 200,
    send: () => ({ body: { method: 'password', password } }),
  },
  // Nobody here has a passkey in use.
  { ...self, operation: 'POST /api/v1/session/proof/passkey-options', plain: 409 },
  { ...self, operation: 'GET /api/v1/profile/second-factors', plain: 200 },
  { ...self, operation: 'POST /api/v1/profile/authenticator', plain: 201 },
  {
    ...self,
    operation: 'POST /api/v1/profile/authenticator/confirm',
    slots: { id: slot('authenticator', { own: 200, colleagues: 403, foreign: 403, random: 403 }) },
    send: ({ ids }) => {
      const secret = offeredSecrets.get(ids['id'] ?? '');
      const code =
        secret === undefined
          ? '123456'
          : new TOTP({ secret: Secret.fromBase32(secret) }).generate();
      return { body: { id: ids['id'], code } };
    },
  },
  // Nobody here has an app in use.
  { ...self, operation: 'DELETE /api/v1/profile/authenticator', plain: 404 },
  { ...self, operation: 'POST /api/v1/profile/passkeys/options', plain: 200 },
  {
    ...self,
    operation: 'POST /api/v1/profile/passkeys',
    plain: 201,
    send: async ({ cell, caller }, world) => {
      if (!cell.succeeds) return { body: { name: 'Key', response: {} } };
      const options = await ask(
        world.app,
        caller.token,
        'POST',
        '/api/v1/profile/passkeys/options',
      );
      return {
        body: {
          name: 'Key',
          response: new TestPasskey().make(options.body as { challenge: string }),
        },
      };
    },
  },
  {
    ...self,
    operation: 'DELETE /api/v1/profile/passkeys/{id}',
    slots: {
      id: slot('passkey', { own: 204, removed: 404, other: 404, foreign: 404, random: 404 }),
    },
  },
  // Codes stand in for a factor, and nobody here has one.
  { ...self, operation: 'POST /api/v1/profile/recovery-codes', plain: 409 },
];
