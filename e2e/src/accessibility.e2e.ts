import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { ServedProduct } from './served-product';

const pages = [
  '/dashboard',
  '/my-work',
  '/maturity',
  '/maturity/1',
  '/maturity/1/1.1',
  '/safeguards/1.1',
  '/targets',
  '/landmarks',
  '/units',
  '/activity',
  '/transfer',
  '/profile',
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  let product: ServedProduct;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    product = await ServedProduct.start();
    browser = await openBrowser();
    visitor = await Visitor.arrive(browser, product, {
      theme,
      language: theme === 'light' ? 'nl' : 'en',
    });
    await visitor.signIn('ciso@antwerpen.example');
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await product.remove();
  });

  it.each(pages)(
    'axe finds nothing on %s, and nothing runs over the side of a phone',
    async (path) => {
      await visitor.open(path);
      expect(new URL(visitor.page.url()).pathname).toBe(path);
      expect(await visitor.accessibilityFaults()).toEqual([]);
      await visitor.page.setViewportSize({ width: 360, height: 800 });
      await visitor.page.waitForTimeout(150);
      const overflow = await visitor.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await visitor.page.setViewportSize({ width: 1280, height: 900 });
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});
