import { Secret, TOTP } from 'otpauth';
import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { invite } from './people';
import { password } from './served-product';

const organisation = 'voorbeeldgemeente';

describe('the second factor', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it('is an authenticator app, or one of the codes for when the telephone is lost', async () => {
    const email = 'lead@voorbeeld.example';
    const owner = await Visitor.arrive(browser);
    await owner.signIn(email, organisation);
    await owner.open('/profile');
    await owner.press('identity.profile.authenticator.add');
    const secret = owner.page.locator('app-authenticator-setup code');
    await secret.filter({ hasText: /\w/ }).waitFor();
    const app = new TOTP({
      secret: Secret.fromBase32((await secret.innerText()).replace(/\s/g, '')),
    });
    await (await owner.field('identity.enrol.first-code')).fill(app.generate());
    await owner.press('identity.second.confirm');
    const codes = await keepRecoveryCodes(owner);
    await owner.sees('identity.profile.recovery.left', { count: codes.length });
    await owner.leave();

    const visitor = await Visitor.arrive(browser);
    await visitor.giveCredentials(email, organisation);
    await visitor.sees('identity.second.title');
    await (await visitor.field('identity.second.code')).fill('000000');
    await visitor.press('identity.second.confirm');
    await visitor.page.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor();
    // A code counts once, so that the one of the enrolment is used up: the app's next one is within the tolerance.
    const next = app.generate({ timestamp: Date.now() + 30_000 });
    await (await visitor.field('identity.second.code')).fill(next);
    await visitor.press('identity.second.confirm');
    await visitor.in();
    await visitor.leave();

    const lost = await Visitor.arrive(browser);
    await lost.giveCredentials(email, organisation);
    await lost.sees('identity.second.title');
    const recovery = await lost.say('identity.second.recovery-code');
    await lost.page.getByRole('radio', { name: recovery }).check();
    await lost.page.getByRole('textbox', { name: recovery }).fill(codes[0] ?? '');
    await lost.press('identity.second.confirm');
    await lost.in();
    await lost.open('/profile');
    await lost.sees('identity.profile.recovery.left', { count: codes.length - 1 });
    await lost.leave();
  });

  it('is a passkey of this device', async () => {
    const email = 'ciso@voorbeeld.example';
    const owner = await Visitor.arrive(browser);
    await plugIn(owner);
    await owner.signIn(email, organisation);
    await owner.open('/profile');
    await owner.press('identity.profile.passkey.add');
    await (await owner.field('identity.enrol.passkey.name')).fill('Laptop');
    await owner.press('identity.enrol.passkey.action');
    await keepRecoveryCodes(owner);
    await owner.page.getByText('Laptop').waitFor();

    await owner.context.clearCookies();
    await owner.giveCredentials(email, organisation);
    await owner.sees('identity.second.title');
    await owner.press('identity.second.passkey.action');
    await owner.in();
    expect(owner.complaints).toEqual([]);
    await owner.leave();
  });

  it('must be set up by everybody when the organisation demands it', async () => {
    const administrator = await Visitor.arrive(browser);
    await administrator.signIn('beheerder@voorbeeld.example', organisation);
    const link = await invite(administrator, 'nieuw@voorbeeld.example', 'ciso');
    const colleague = await Visitor.arrive(browser);
    await plugIn(colleague);
    await colleague.page.goto(link);
    await (await colleague.field('identity.new-password')).fill(password);
    await colleague.press('identity.link.action');
    await colleague.in();

    await administrator.open('/settings');
    await administrator.page.getByLabel(await administrator.say('settings.second-factor')).check();
    await administrator.press('core.action.save');
    await administrator.press('settings.ask.confirm');
    await administrator.page.waitForURL((url) => url.pathname === '/enrol');
    await administrator.leave();

    // Whoever worked meanwhile is led there as well, and gets nothing else until he has one.
    await colleague.page.goto(`${colleague.url}/dashboard`);
    await colleague.page.waitForURL((url) => url.pathname === '/enrol');
    const refused = await colleague.ask<{ code: string }>('/units');
    expect(refused.code).toBe('second-factor-demanded');
    const passkey = await colleague.say('identity.enrol.passkey');
    await colleague.page.getByRole('button').filter({ hasText: passkey }).click();
    await (await colleague.field('identity.enrol.passkey.name')).fill('Sleutel');
    await colleague.press('identity.enrol.passkey.action');
    await keepRecoveryCodes(colleague);
    await colleague.in();
    expect(colleague.path).toBe('/dashboard');
    await colleague.leave();
  });
});

/** Reads the codes that are shown once, and says that they are kept. */
async function keepRecoveryCodes(visitor: Visitor): Promise<string[]> {
  const sheet = visitor.page.locator('app-recovery-codes');
  await sheet.locator('li').first().waitFor();
  const codes = await sheet.locator('li').allInnerTexts();
  await sheet.getByRole('checkbox').check();
  await visitor.press('identity.recovery.done');
  return codes.map((code) => code.trim());
}

/** A device of the browser's own that keeps passkeys and always finds its owner's finger. */
async function plugIn(visitor: Visitor): Promise<void> {
  const session = await visitor.context.newCDPSession(visitor.page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
