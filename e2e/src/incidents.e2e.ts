import type { Browser, Locator } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { ServedProduct } from './served-product';

/** The night of 5 to 6 December 2022 as one CISO writes it down, from the first sign to the final report. */
describe('an incident on the clock, in a browser', () => {
  let product: ServedProduct;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    product = await ServedProduct.start();
    browser = await openBrowser();
    visitor = await Visitor.arrive(browser, product, { language: 'en' });
    await visitor.signIn('ciso@antwerpen.example');
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await product.remove();
  });

  const dialog = (): Locator => visitor.page.getByRole('dialog');
  const open = async (name: string | RegExp): Promise<void> => {
    await visitor.page.getByRole('button', { name }).first().click();
    await dialog().waitFor();
  };
  const moment = async (label: string, day: string, time: string): Promise<void> => {
    const group = dialog().getByRole('group', { name: label });
    await group.getByLabel('Day', { exact: true }).fill(day);
    await group.getByLabel('Time (Brussels)').fill(time);
  };
  const confirm = async (): Promise<void> => {
    await dialog().locator('footer button[type=submit]').click();
    await dialog().waitFor({ state: 'detached' });
    await visitor.settled();
  };
  /** Drafts with everything that is asked, approves, and records when it was sent. */
  const report = async (clock: string, day: string, time: string): Promise<void> => {
    const card = visitor.page.locator('app-clock-card', { hasText: clock }).first();
    await card.getByRole('button', { name: 'Draft the report' }).click();
    await dialog().waitFor();
    for (const text of await dialog().locator('textarea').all()) {
      if ((await text.inputValue()) === '') await text.fill('What is known now.');
    }
    await confirm();
    await card.getByRole('button', { name: 'Approve' }).click();
    await dialog().waitFor();
    await confirm();
    await card.getByRole('button', { name: 'Record the sending' }).click();
    await dialog().waitFor();
    await moment('When it happened', day, time);
    await dialog().getByLabel('Through which channel').fill('portal');
    await dialog().getByLabel('Receipt number').fill(`R ${time}`);
    await confirm();
  };

  it('is played from the first sign to the final report', async () => {
    const { page } = visitor;
    await visitor.open('/incidents');
    await open('Open an incident');
    await dialog().getByLabel('Title').fill('The attack of 6 December 2022');
    await moment('First sign that somebody saw', '05/12/2022', '23:40');
    await confirm();
    await page.waitForURL(/\/incidents\/[0-9a-f-]{36}$/);
    await visitor.settled();

    await open('Play as if a law had applied');
    await dialog().getByLabel('Law of').fill('18/10/2024');
    await dialog().getByLabel('Why').fill('An attack from before the law.');
    await confirm();
    expect(await page.locator('.as-if').textContent()).toContain('18 October 2024');

    await open('Involve an entity');
    await confirm();
    await open(/Record for .*: Became aware|Record for .*incident$|Record for .*aware/);
    await moment('When it happened', '06/12/2022', '0:30');
    await confirm();
    expect(await page.getByText('if significant').count()).toBe(2);

    await open('Judge the significance');
    await dialog().locator('.several input[type=checkbox]').first().check();
    await dialog().getByLabel('Why').fill('Everything is down.');
    await dialog().getByLabel('Judgement').selectOption('significant');
    await moment('When it happened', '06/12/2022', '1:00');
    await confirm();
    expect(await page.getByText('7 Dec 2022, 00:30').count()).toBeGreaterThan(0);

    await report('Incident notification', '08/12/2022', '16:00').catch(() => undefined);
    expect(await dialog().getByRole('alert').textContent()).toContain('Early warning');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await visitor.settled();

    await report('Early warning', '06/12/2022', '18:00');
    const notification = page
      .locator('app-clock-card', { hasText: 'Incident notification' })
      .first();
    await notification.getByRole('button', { name: 'Record the sending' }).click();
    await dialog().waitFor();
    await moment('When it happened', '08/12/2022', '16:00');
    await dialog().getByLabel('Through which channel').fill('portal');
    await confirm();
    expect(await page.getByText('8 Jan 2023, 16:00').count()).toBeGreaterThan(0);

    await open(/Record for .*handled/);
    await moment('When it happened', '20/12/2022', '17:00');
    await confirm();
    await report('Final report', '06/01/2023', '10:00');
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.waitForTimeout(150);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });

    await open('Close the incident');
    await confirm();
    expect(await page.getByText('Incident closed').count()).toBe(1);
    // The register refused one sending; the browser reports that answer, and nothing else.
    expect(visitor.complaints.filter((line) => !line.includes('422'))).toEqual([]);
    await visitor.leave();
  });
});
