import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { becomes, ownAnswer } from './demonstration';
import { invite } from './people';
import { password, ServedProduct } from './served-product';

const ciso = 'ciso@nieuwstad.example';

describe('an installation without the demonstration', () => {
  let product: ServedProduct;
  let browser: Browser;
  let founder: Visitor;
  let unit: string;

  beforeAll(async () => {
    product = await ServedProduct.start('--empty');
    browser = await openBrowser();
    founder = await Visitor.arrive(browser, { url: product.url, language: 'en' });
  });
  afterAll(async () => {
    await browser.close();
    await product.remove();
  });

  it('leads its first visitor to the founding, and lets nobody found with a wrong code', async () => {
    await founder.open('/');
    expect(founder.path).toBe('/founding');
    await fillIn(founder, codeOf(product).replace(/.{4}$/, 'abcd'));
    await founder.press('identity.founding.action');
    await founder.sees('problem.founding-code-wrong');
    expect(founder.path).toBe('/founding');
    founder.complaints.splice(0);
  });

  it('is founded with the code from the terminal, once, by somebody who is signed in then', async () => {
    const code = codeOf(product);
    const second = await Visitor.arrive(browser, { url: product.url, language: 'en' });
    await second.open('/founding');
    await fillIn(second, code, 'Andere stad');

    await (await founder.field('identity.founding.code')).fill(code);
    await founder.press('identity.founding.action');
    await founder.in();
    await founder.page.getByText('Nieuwstad').first().waitFor();
    expect(founder.complaints).toEqual([]);

    // The second one had the form open and has the code as well.
    await second.press('identity.founding.action');
    await second.page.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor();
    expect(second.path).toBe('/founding');
    await second.open('/founding');
    await second.sees('identity.founding.closed.title');
    await second.open('/');
    expect(second.path).toBe('/sign-in');
    await second.leave();
  });

  it('gets a unit and a CISO, who comes in by the one-time link and chooses his own password', async () => {
    await founder.open('/units');
    await founder.press('units.add');
    await (await founder.field('units.field.name')).fill('Dienst Informatica');
    await founder.press('units.add.confirm');
    await founder.page.getByRole('link', { name: 'Dienst Informatica' }).waitFor();
    const { units } = await founder.ask<{ units: { id: string; name: string }[] }>('/units');
    unit = units.find(({ name }) => name === 'Dienst Informatica')?.id ?? '';

    const link = await invite(founder, ciso, 'ciso');
    const guest = await Visitor.arrive(browser, { url: product.url, language: 'en' });
    await guest.page.goto(link);
    await (await guest.field('identity.new-password')).fill('vier woorden zonder verband');
    await guest.press('identity.link.action');
    await guest.in();
    expect(guest.path).toBe('/my-work');
    expect(guest.complaints).toEqual([]);
    await guest.leave();

    const late = await Visitor.arrive(browser, { url: product.url, language: 'en' });
    await late.page.goto(link);
    await late.sees('identity.link.invalid.title');
    await late.leave();
  });

  it('shows the first score on its dashboard, and has it still after a restart', async () => {
    const visitor = await Visitor.arrive(browser, { url: product.url, language: 'en' });
    await visitor.signIn(ciso, 'nieuwstad', 'vier woorden zonder verband');
    await visitor.open('/dashboard');
    await visitor.sees('dashboard.empty.title');
    await visitor.open(`/maturity/1?unit=${unit}`);
    await visitor.page.locator('td[data-cell]').first().focus();
    await visitor.page.keyboard.press('4');
    await visitor.page.keyboard.press('3');
    const scored = () => ownAnswer(visitor, unit, '1.1');
    const saved = await becomes(visitor, scored, ({ revision }) => revision > 0);
    expect(saved).toMatchObject({ documentation: 4, implementation: 3 });
    await visitor.open('/dashboard');
    expect(await visitor.page.locator('app-answer .number').first().innerText()).toBe('3.5');

    await product.down();
    await product.up();
    expect(product.printed.match(/one-time code/g)).toHaveLength(1);
    await visitor.open('/dashboard');
    expect(await visitor.page.locator('app-answer .number').first().innerText()).toBe('3.5');
    expect(await scored()).toEqual(saved);
    await visitor.leave();
  });
});

/** The one-time code as it stands in the terminal. */
function codeOf(product: ServedProduct): string {
  const code = /one-time code: (\S+)/.exec(product.printed)?.[1];
  if (code === undefined) throw new Error(`no code was printed:\n${product.printed}`);
  return code;
}

/** Everything that the founding asks, with this code. */
async function fillIn(visitor: Visitor, code: string, organisation = 'Nieuwstad'): Promise<void> {
  await (await visitor.field('identity.founding.code')).fill(code);
  await (await visitor.field('identity.founding.organisation.name')).fill(organisation);
  await (await visitor.field('identity.name')).fill('Nele Dierckx');
  await (await visitor.field('identity.email')).fill('nele@nieuwstad.example');
  await (await visitor.field('identity.new-password')).fill(password);
}
