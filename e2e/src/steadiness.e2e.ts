import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { unitNamed } from './demonstration';

/** Of Cumulative Layout Shift; web.dev calls 0.1 good. */
const mostShift = 0.02;
/** Script and style of the first screen as they travel, in bytes. */
const firstScreen = 170_000;

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

describe('a page while it loads', () => {
  let browser: Browser;
  let signedIn: Kept;
  let sheet: string;

  beforeAll(async () => {
    browser = await openBrowser();
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn('ciso@antwerpen.example');
    sheet = `/maturity/5?unit=${await unitNamed(visitor, 'Digipolis')}`;
    signedIn = await visitor.context.storageState();
    await visitor.leave();
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each([360, 1280])(
    'holds still at %i px, the first time and when it is known',
    async (width) => {
      const shifts: Record<string, number> = {};
      for (const path of ['/dashboard', '/my-work', sheet]) {
        const place = path.replace(/\?.*/, '');
        const first = await Visitor.arrive(browser, { width, signedIn });
        await watchShifts(first);
        // As over a line outside the building: what comes late is seen to come late.
        await first.context.route(/\/api\/v1\/|\.js$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 60));
          await route.continue();
        });
        await first.open(path);
        shifts[`${place} cold`] = await shiftOf(first);
        await first.leave();

        const second = await Visitor.arrive(browser, { width, signedIn });
        await watchShifts(second);
        await second.open(path);
        await second.open(path);
        shifts[`${place} warm`] = await shiftOf(second);
        await second.leave();
      }
      const tooMuch = Object.entries(shifts).filter(([, shift]) => shift > mostShift);
      expect(tooMuch).toEqual([]);
    },
  );

  it('asks at most 170 kB of script and style for the first screen, compressed', async () => {
    const visitor = await Visitor.arrive(browser);
    expect(await scriptAndStyle(visitor, '/sign-in')).toBeLessThanOrEqual(firstScreen);
    await visitor.leave();
  });
});

/** Adds up every shift that no hand caused, whatever the time between them: more than the measure itself counts. */
async function watchShifts(visitor: Visitor): Promise<void> {
  await visitor.context.addInitScript(() => {
    const seen = window as Window & { shifted?: number };
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) seen.shifted = (seen.shifted ?? 0) + entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftOf = (visitor: Visitor): Promise<number> =>
  visitor.page.evaluate(() => (window as Window & { shifted?: number }).shifted ?? Number.NaN);

/** What a page really fetches when it is opened for the first time, as it travels and without the heads. */
async function scriptAndStyle(visitor: Visitor, path: string): Promise<number> {
  await visitor.open(path);
  const files = await visitor.page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /\.(js|css)$/.test(name))
      .map(({ encodedBodySize, decodedBodySize }) => ({ encodedBodySize, decodedBodySize })),
  );
  expect(files.length).toBeGreaterThan(5);
  const [whole, travelled] = [
    files.reduce((sum, file) => sum + file.decodedBodySize, 0),
    files.reduce((sum, file) => sum + file.encodedBodySize, 0),
  ];
  expect(travelled).toBeGreaterThan(20_000);
  expect(travelled).toBeLessThan(whole / 2);
  return travelled;
}
