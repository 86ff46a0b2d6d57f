import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { personWith } from './demonstration';

describe('signing in', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ['ciso@antwerpen.example', '/my-work'],
    ['lead.districten@antwerpen.example', '/my-work'],
    ['beheerder@antwerpen.example', '/dashboard'],
    ['programma@antwerpen.example', '/dashboard'],
    ['directie@antwerpen.example', '/dashboard'],
    ['auditor@antwerpen.example', '/dashboard'],
  ])('lets %s in and lands on %s', async (email, landing) => {
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn(email);
    expect(visitor.path).toBe(landing);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('refuses a wrong password with one sentence and lets nobody in', async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.giveCredentials('auditor@antwerpen.example', 'antwerpen', 'not the password');
    await visitor.sees('problem.sign-in-refused');
    expect(visitor.path).toBe('/sign-in');
    await visitor.leave();
  });

  it('ends with a new password for whoever gets a link from the administrator; the old one opens nothing', async () => {
    const email = 'lead.kunstenstad@antwerpen.example';
    const administrator = await Visitor.arrive(browser);
    await administrator.signIn('beheerder@antwerpen.example');
    await administrator.open(`/people/${await personWith(administrator, email)}`);
    await administrator.press('people.reset');
    await administrator.press('people.reset.confirm');
    const link = await administrator.page.locator('app-one-time-link input').inputValue();
    await administrator.leave();

    const visitor = await Visitor.arrive(browser);
    await visitor.page.goto(link);
    await visitor.sees('identity.link.reset');
    await (await visitor.field('identity.new-password')).fill('een heel ander geheim woord');
    await visitor.press('identity.link.action');
    await visitor.in();
    expect(visitor.path).toBe('/my-work');
    await visitor.leave();

    const again = await Visitor.arrive(browser);
    await again.giveCredentials(email);
    await again.sees('problem.sign-in-refused');
    await again.signIn(email, 'antwerpen', 'een heel ander geheim woord');
    await again.leave();
  });
});
