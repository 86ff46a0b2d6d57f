import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { ServedProduct } from './served-product';

describe('the product in a browser', () => {
  let product: ServedProduct;
  let browser: Browser;

  beforeAll(async () => {
    product = await ServedProduct.start();
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await product.remove();
  });

  it.each([
    ['ciso@antwerpen.example', '/my-work'],
    ['lead.districten@antwerpen.example', '/my-work'],
    ['beheerder@antwerpen.example', '/dashboard'],
    ['programma@antwerpen.example', '/dashboard'],
    ['directie@antwerpen.example', '/dashboard'],
    ['auditor@antwerpen.example', '/dashboard'],
  ])('lets %s in and lands on %s', async (email, landing) => {
    const visitor = await Visitor.arrive(browser, product);
    await visitor.signIn(email);
    expect(new URL(visitor.page.url()).pathname).toBe(landing);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('refuses a wrong password with one sentence and lets nobody in', async () => {
    const visitor = await Visitor.arrive(browser, product);
    await visitor.open('/sign-in');
    const fields = visitor.page.locator('input');
    await fields.nth(0).fill('antwerpen');
    await fields.nth(1).fill('directie@antwerpen.example');
    await fields.nth(2).fill('not the password');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByRole('alert').first().waitFor();
    expect(new URL(visitor.page.url()).pathname).toBe('/sign-in');
    await visitor.leave();
  });

  it('moves the score of a control when a safeguard is scored with the keyboard alone, and keeps it over a restart', async () => {
    const visitor = await Visitor.arrive(browser, product);
    await visitor.signIn('ciso@antwerpen.example');
    const unit = await assessingUnit(visitor);
    await visitor.open(`/maturity/1?unit=${unit}`);
    const scored = await scoreFirst(visitor, unit);
    await visitor.page.reload();
    await visitor.settled();
    expect(await ownAnswer(visitor, unit, scored.code)).toMatchObject({
      documentation: scored.level,
    });
    await product.down();
    await product.up();
    expect(await ownAnswer(visitor, unit, scored.code)).toMatchObject({
      documentation: scored.level,
    });
    await visitor.leave();
  });
});

interface Answer {
  documentation: number | null;
  revision: number;
}

/** Asks the server from within the page, with its session. */
async function ask<T>(visitor: Visitor, path: string): Promise<T> {
  return visitor.page.evaluate(
    async (url) => (await fetch(url)).json(),
    `/api/v1${path}`,
  ) as Promise<T>;
}

async function assessingUnit(visitor: Visitor): Promise<string> {
  const { units } = await ask<{
    units: { id: string; name: string; scorable: boolean; assessesItself: boolean }[];
  }>(visitor, '/units');
  const unit = units.find(
    (one) => one.scorable && one.assessesItself && one.name.includes('Digipolis'),
  );
  if (unit === undefined) throw new Error('the demonstration has no Digipolis to score');
  return unit.id;
}

async function ownAnswer(visitor: Visitor, unit: string, code: string): Promise<Answer> {
  const { row } = await ask<{ row: { own: Answer } }>(visitor, `/units/${unit}/safeguards/${code}`);
  return row.own;
}

/** Puts another documentation level on the first safeguard of the sheet, by keyboard; waits until the server has it. */
async function scoreFirst(
  visitor: Visitor,
  unit: string,
): Promise<{ code: string; level: number }> {
  const { page } = visitor;
  const code = (await page.locator('tr[data-code]').first().getAttribute('data-code')) ?? '';
  const before = await ownAnswer(visitor, unit, code);
  const level = before.documentation === 2 ? 3 : 2;
  await page.locator('td[data-cell]').first().focus();
  await page.keyboard.press(String(level));
  await page.keyboard.press('Tab');
  for (let tries = 0; tries < 50; tries += 1) {
    const now = await ownAnswer(visitor, unit, code);
    if (now.documentation === level && now.revision > before.revision) return { code, level };
    await page.waitForTimeout(200);
  }
  throw new Error(`the answer to ${code} was not saved`);
}
