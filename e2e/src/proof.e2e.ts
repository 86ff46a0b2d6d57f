import type { Browser } from 'playwright-core';
import { accessibilityFaults } from './axe';
import { openBrowser, Visitor } from './browser';
import { password, ServedProduct } from './served-product';

describe('a browser that was left open', () => {
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

  /** Whoever signed in did so longer ago than a proof lasts. */
  const letTimePass = (): Promise<void> =>
    product.tamper("update session set proved_at = proved_at - interval '11 minutes'");

  it.each([
    ['light', 'nl', 'management', 'Een rol geven', 'De rol geven', 'Ben jij het nog?'],
    ['dark', 'en', 'programme-office', 'Give a role', 'Give the role', 'Is it still you?'],
  ] as const)(
    'gives no role before the password was typed again, and then at once (%s, %s, %s)',
    async (theme, language, role, give, confirm, question) => {
      const visitor = await Visitor.arrive(browser, { url: product.url, theme, language });
      const { page } = visitor;
      await visitor.signIn('beheerder@antwerpen.example');
      await visitor.speak(language);
      // The next page asks the server which language it was.
      await visitor.settled();
      await visitor.open('/people');
      await page.locator('ui-data-table a[href*="/people/"]').last().click();
      await visitor.settled();
      const held = await page.locator('ul.grants li').count();
      await letTimePass();

      const button = page.getByRole('button', { name: give });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: confirm }).waitFor();
      await chooseRole(visitor, role);
      await page.getByRole('button', { name: confirm }).focus();
      await page.keyboard.press('Enter');

      const proof = page.getByRole('dialog', { name: question });
      await proof.waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      // By keyboard alone: the cursor stands in the field already.
      await page.keyboard.type('not the password');
      await page.keyboard.press('Enter');
      await proof.locator('[aria-invalid=true]').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(password);
      await page.keyboard.press('Enter');

      await page.getByRole('dialog').first().waitFor({ state: 'detached' });
      await page.locator('ul.grants li').nth(held).waitFor();
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
      await visitor.leave();
    },
  );
});

/** Chooses a role on the top of the organisation. */
async function chooseRole({ page }: Visitor, role: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('select').first().selectOption(role);
  await dialog.locator('app-grant-fields ui-tree-picker button').first().click();
  await page.getByRole('treeitem').first().click();
}
