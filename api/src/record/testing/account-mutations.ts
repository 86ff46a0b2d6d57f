import { Secret, TOTP } from 'otpauth';
import type { TestBrowser } from '../../identity/testing/test-browser';
import { password, TestMember } from '../../identity/testing/test-member';
import { TestPasskey } from '../../identity/testing/test-passkey';
import type { Told, Mutation, Mutations, Stage } from './mutation';

/** The code that an authenticator app shows, so many steps from now: each counts once. */
const codeOf = (secret: string, steps = 0): string =>
  new TOTP({
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  }).generate({
    timestamp: Date.now() + steps * 30_000,
  });

interface SignedIn extends Stage {
  readonly an: TestMember;
  readonly browser: TestBrowser;
}

/** A request of somebody who signed in, about his own account. */
const bySelf = (
  records: string,
  status: number,
  request: (stage: SignedIn) => Promise<() => Promise<Told>>,
  more: Partial<Mutation> & { readonly personal?: readonly string[] } = {},
): Mutation => {
  const { personal = [], ...rest } = more;
  return {
    status,
    records: [records],
    ...rest,
    prepare: async (stage) => {
      const an = await TestMember.of(stage.api, stage.tenant, 'ciso');
      const send = await request({ ...stage, an, browser: await an.signIn() });
      return { send, actor: () => an.id, personal: [an.email, ...personal] };
    },
  };
};

async function offered(browser: TestBrowser): Promise<{ id: string; secret: string }> {
  return (await browser.post('/profile/authenticator')).body as { id: string; secret: string };
}

/** Takes an app into use with the code of one step ago, so that the one of now is still good. */
async function withApp(browser: TestBrowser): Promise<string> {
  const { id, secret } = await offered(browser);
  await browser.post('/profile/authenticator/confirm', { id, code: codeOf(secret, -1) });
  return secret;
}

async function madePasskey(browser: TestBrowser): Promise<Record<string, unknown>> {
  const options = (await browser.post('/profile/passkeys/options')).body as { challenge: string };
  return { name: "Ann Verstraeten's telephone", response: new TestPasskey().make(options) };
}

/** Everything that people do with their sessions, passwords and second factors. */
export const accountMutations: Mutations = {
  'POST /api/v1/session': bySelf('session.started', 201, ({ an }) =>
    Promise.resolve(() => an.tryPassword(password)),
  ),
  'DELETE /api/v1/session': bySelf('session.ended', 204, ({ browser }) =>
    Promise.resolve(() => browser.delete('/session')),
  ),
  'POST /api/v1/session/second-factor': bySelf(
    'second-factor.confirmed',
    200,
    async ({ an, browser }) => {
      const secret = await withApp(browser);
      const half = await an.signIn();
      return () =>
        half.post('/session/second-factor', { method: 'authenticator', code: codeOf(secret) });
    },
  ),
  'POST /api/v1/session/passkey-options': bySelf('passkey.asked', 200, async ({ an, browser }) => {
    await browser.post('/profile/passkeys', await madePasskey(browser));
    const half = await an.signIn();
    return () => half.post('/session/passkey-options');
  }),
  'POST /api/v1/session/proof': bySelf('session.proved', 200, ({ browser }) =>
    Promise.resolve(() => browser.post('/session/proof', { method: 'password', password })),
  ),
  'POST /api/v1/session/proof/passkey-options': bySelf(
    'passkey.asked',
    200,
    async ({ browser }) => {
      await browser.post('/profile/passkeys', await madePasskey(browser));
      return () => browser.post('/session/proof/passkey-options');
    },
  ),
  'DELETE /api/v1/sessions': bySelf('session.ended-everywhere', 204, ({ browser }) =>
    Promise.resolve(() => browser.delete('/sessions')),
  ),
  'DELETE /api/v1/sessions/{id}': bySelf('session.ended', 204, async ({ an, browser }) => {
    await an.signIn();
    const { sessions } = (await browser.get('/sessions')).body as {
      sessions: { id: string; current: boolean }[];
    };
    const other = sessions.find((session) => !session.current);
    return () => browser.delete(`/sessions/${other?.id ?? ''}`);
  }),
  'PATCH /api/v1/profile': bySelf(
    'profile.changed',
    200,
    ({ browser }) =>
      Promise.resolve(() =>
        browser.patch('/profile', { name: 'Ann Verstraeten', language: 'nl', theme: 'dark' }),
      ),
    { personal: ['Ann Verstraeten'] },
  ),
  'POST /api/v1/profile/password': bySelf('password.changed', 200, ({ browser }) =>
    Promise.resolve(() =>
      browser.post('/profile/password', {
        current: password,
        next: 'andere woorden zonder verband',
      }),
    ),
  ),
  'POST /api/v1/profile/authenticator': bySelf('authenticator.offered', 201, ({ browser }) =>
    Promise.resolve(() => browser.post('/profile/authenticator')),
  ),
  'POST /api/v1/profile/authenticator/confirm': bySelf(
    'authenticator.confirmed',
    200,
    async ({ browser }) => {
      const { id, secret } = await offered(browser);
      return () => browser.post('/profile/authenticator/confirm', { id, code: codeOf(secret) });
    },
  ),
  'DELETE /api/v1/profile/authenticator': bySelf(
    'authenticator.removed',
    204,
    async ({ browser }) => {
      await withApp(browser);
      return () => browser.delete('/profile/authenticator');
    },
  ),
  'POST /api/v1/profile/passkeys/options': bySelf('passkey.offered', 200, ({ browser }) =>
    Promise.resolve(() => browser.post('/profile/passkeys/options')),
  ),
  'POST /api/v1/profile/passkeys': bySelf(
    'passkey.added',
    201,
    async ({ browser }) => {
      const made = await madePasskey(browser);
      return () => browser.post('/profile/passkeys', made);
    },
    { personal: ['Verstraeten'], once: 'its challenge is used up whatever comes of it' },
  ),
  'DELETE /api/v1/profile/passkeys/{id}': bySelf('passkey.removed', 204, async ({ browser }) => {
    await browser.post('/profile/passkeys', await madePasskey(browser));
    const { passkeys } = (await browser.get('/profile/second-factors')).body as {
      passkeys: { id: string }[];
    };
    return () => browser.delete(`/profile/passkeys/${passkeys[0]?.id ?? ''}`);
  }),
  'POST /api/v1/profile/recovery-codes': bySelf(
    'recovery-codes.renewed',
    201,
    async ({ browser }) => {
      await withApp(browser);
      return () => browser.post('/profile/recovery-codes');
    },
  ),
};
