import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { password, type ServedProduct } from './served-product';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Flags that keep the browser to the page it is asked for. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'];
  if (executablePath === undefined) throw new Error('CHROMIUM is not set: run npm test -- e2e');
  return chromium.launch({ executablePath, headless: true, args: flags });
}

export interface Visit {
  readonly language?: 'nl' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** A person at his own browser. Whatever the browser complains of is remembered. */
export class Visitor {
  readonly complaints: string[] = [];

  private constructor(
    private readonly product: ServedProduct,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async arrive(
    browser: Browser,
    product: ServedProduct,
    visit: Visit = {},
  ): Promise<Visitor> {
    const { language = 'nl', theme = 'light', width = 1280 } = visit;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      locale: language === 'nl' ? 'nl-BE' : 'en-GB',
      // axe is placed in the page by the test, which the page's own policy rightly forbids to everybody else.
      bypassCSP: false,
    });
    const page = await context.newPage();
    const visitor = new Visitor(product, context, page);
    page.on('pageerror', (error) => visitor.complaints.push(String(error)));
    page.on('console', (message) => {
      // Asking who is signed in before anybody is answers 401; the browser reports every such answer.
      if (message.type() === 'error' && !message.text().includes('401'))
        visitor.complaints.push(message.text());
    });
    return visitor;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.product.url}${path}`);
    await this.settled();
  }

  /** Nothing is loading any more. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.locator('h1').first().waitFor();
  }

  async signIn(email: string, organisation = 'antwerpen'): Promise<void> {
    await this.open('/sign-in');
    const fields = this.page.locator('input');
    await fields.nth(0).fill(organisation);
    await fields.nth(1).fill(email);
    await fields.nth(2).fill(password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await this.settled();
  }

  /** What axe finds on the page as it stands, one line per rule and place. */
  async accessibilityFaults(): Promise<string[]> {
    // One experimental rule is left aside: a cell that draws the scale 1 2 3 4 5 is named by the level that was chosen on it.
    const found: { id: string; nodes: { target: unknown[] }[] }[] = await this.page.evaluate(
      `${axe}; axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: { 'label-content-name-mismatch': { enabled: false } },
      }).then((result) => result.violations)`,
    );
    return found.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`),
    );
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
