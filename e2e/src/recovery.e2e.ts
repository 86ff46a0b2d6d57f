import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { accessibilityFaults, faultsInBothThemes } from './axe';
import { demonstration, openBrowser, Visitor } from './browser';

/** The night of 5 to 6 December 2022 goes on: services come back, and citizens read which. */
describe('services brought back', () => {
  let browser: Browser;
  let visitor: Visitor;
  let address = '';

  beforeAll(async () => {
    browser = await openBrowser();
    visitor = await Visitor.arrive(browser, { language: 'en' });
    await visitor.signIn('ciso@antwerpen.example');
    await visitor.speak('en');
  });
  afterAll(async () => {
    await browser.close();
  });

  const dialog = (): Locator => visitor.page.getByRole('dialog');
  const named = (name: string | RegExp): Locator =>
    visitor.page.getByRole('button', { name }).first();
  const open = async (button: Locator): Promise<void> => {
    await button.click();
    await dialog().waitFor();
  };
  const moment = async (label: string, day: string, time: string): Promise<void> => {
    const group = dialog().getByRole('group', { name: label });
    await group.getByLabel('Day', { exact: true }).fill(day);
    await group.getByLabel('Time (Brussels)').fill(time);
  };
  const confirm = async (): Promise<void> => {
    await dialog().locator('footer button').last().click();
    await dialog().waitFor({ state: 'detached' });
    await visitor.settled();
  };
  /** A stranger at a browser of his own; without scripts he reads all the same. */
  const stranger = (scripts: boolean): Promise<BrowserContext> =>
    browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } });
  const visit = async (context: BrowserContext, path: string): Promise<[Page, number]> => {
    const page = await context.newPage();
    const answer = await page.goto(`${demonstration()}${path}`);
    return [page, answer?.status() ?? 0];
  };

  it('are written down with their true times, in an order in which nothing comes before what it needs', async () => {
    const { page } = visitor;
    await visitor.open('/incidents');
    await open(named('Open an incident'));
    await dialog().getByLabel('Title').first().fill('The night of the attack');
    await moment('First sign that somebody saw', '05/12/2022', '23:40');
    await confirm();
    await page.waitForURL(/\/incidents\/[0-9a-f-]{36}$/);
    await visitor.settled();
    await page.getByRole('link', { name: 'Recovery of the services' }).click();
    await visitor.settled();

    for (const [service, time] of [
      ['Aangifte van overlijden', '6:00'],
      ['Netwerk en datacenter', '0:40'],
    ] as const) {
      await open(named('Add a service'));
      await dialog().getByLabel('Service', { exact: true }).selectOption({ label: service });
      await moment('Since when', '06/12/2022', time);
      await confirm();
    }
    const steps = page.locator('app-restoration-order li');
    expect(await steps.allInnerTexts()).toEqual([
      expect.stringContaining('Netwerk en datacenter'),
      expect.stringContaining('waits for Netwerk en datacenter'),
    ]);

    await open(named('Write down how Netwerk en datacenter stands'));
    await dialog().getByLabel('How it stands').selectOption('up');
    await moment('Since when', '12/12/2022', '18:00');
    await confirm();
    await open(named('Write down how Aangifte van overlijden stands'));
    await dialog().getByLabel('How it stands').selectOption('workaround');
    await moment('Since when', '06/12/2022', '9:00');
    await moment('Planned to be back', '31/01/2099', '17:00');
    await confirm();
    expect(await page.locator('ui-figure').innerText()).toContain('1');
    expect(await steps.allInnerTexts()).toEqual([expect.stringContaining('overlijden')]);
    expect(await page.locator('ui-data-table').innerText()).toContain('objective missed');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(visitor.complaints.splice(0)).toEqual([]);
  });

  it('are told to the public on purpose, exactly as the preview shows it', async () => {
    const { page } = visitor;
    await visitor.open(
      page
        .url()
        .replace(visitor.url, '')
        .replace(/\/recovery.*/, '/status-page'),
    );
    await open(named('Write the texts'));
    await dialog().getByLabel('Title in Dutch').fill('Storing aan de loketten');
    await dialog().getByLabel('Title in English').fill('Outage at the counters');
    await dialog().getByLabel('Message in English').fill('We are working on it.');
    await confirm();
    const preview = page.frameLocator('iframe');
    await preview.getByRole('heading', { name: 'Storing aan de loketten' }).waitFor();
    await open(named('Publish'));
    await confirm();
    await page.getByText('Everybody can read this page').waitFor();
    await page.getByText('The public reads exactly this already.').waitFor();
    address = new URL(
      (await page.locator('header a[target=_blank]').getAttribute('href')) ?? '',
      visitor.url,
    ).pathname;
    expect(address).toMatch(/^\/status\/[\w-]{22}$/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(visitor.complaints.splice(0)).toEqual([]);
  });

  it('are read by a stranger without a script, in both languages', async () => {
    const context = await stranger(false);
    const [page, status] = await visit(context, `${address}/nl.html`);
    expect(status).toBe(200);
    const text = await page.locator('body').innerText();
    expect(text).toContain('Storing aan de loketten');
    expect(text).toContain('Overlijden aangeven');
    expect(text).toContain('Voorlopig op een andere manier');
    expect(text).not.toContain('The night of the attack');
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    const english = await page.locator('body').innerText();
    expect(english).toContain('Outage at the counters');
    expect(english).toContain('Registering a death');
    expect(english).toContain('Expected back: 31 Jan 2099');
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('stand on a page that everybody can read: axe finds nothing in either theme, on a telephone', async () => {
    const context = await stranger(true);
    for (const file of ['nl.html', 'en.html']) {
      const [page] = await visit(context, `${address}/${file}`);
      expect(await faultsInBothThemes(page)).toEqual([]);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    }
    const [, feed] = await visit(context, `${address}/status.json`);
    expect(feed).toBe(200);
    await context.close();
  });

  it('are no longer told once the page is taken away', async () => {
    const { page } = visitor;
    await open(named('Take the page away'));
    await confirm();
    await page.getByText('Nobody outside can read anything').waitFor();
    await page.waitForTimeout(2_100);
    const context = await stranger(false);
    const [gone, status] = await visit(context, `${address}/en.html`);
    expect(status).toBe(404);
    expect(await gone.locator('body').innerText()).toContain('This page does not exist');
    await context.close();
  });
});
