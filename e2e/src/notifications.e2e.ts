import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './browser';

/** Somebody opens an incident whose clocks run; he is told, reads it, and chooses how he wants to be told. */
describe('the notification centre', () => {
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
    visitor = await Visitor.arrive(browser, { language: 'en' });
    await visitor.signIn('ciso@antwerpen.example');
    await visitor.speak('en');
  });
  afterAll(async () => {
    await browser.close();
  });

  const bell = () => visitor.page.locator('app-bell a');

  it('is reached by the bell, which counts what is unread', async () => {
    const { page } = visitor;
    await visitor.open('/contacts');
    await page.getByRole('heading', { name: 'Crisis contacts', exact: true }).waitFor();
    await bell().waitFor();
    await page.waitForFunction(() =>
      /unread/.test(document.querySelector('app-bell a')?.getAttribute('aria-label') ?? ''),
    );
    await bell().click();
    await page.getByRole('heading', { name: 'Notifications', exact: true }).waitFor();
    await visitor.settled();
    expect(await page.locator('.told li.unread').count()).toBeGreaterThan(0);
  });

  it('is read away, and stays read', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.locator('.told li.unread').first().waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: 'Notifications', exact: true }).waitFor();
    await visitor.settled();
    expect(await page.locator('.told li.unread').count()).toBe(0);
  });

  it('keeps what somebody chose', async () => {
    const { page } = visitor;
    const dates = page.getByRole('group', { name: 'Dates of duties' });
    await dates.getByLabel('By mail').selectOption('daily');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your choice is kept.').waitFor();
    await page.reload();
    await dates.waitFor();
    expect(await dates.getByLabel('By mail').inputValue()).toBe('daily');
  });

  it('makes an address for a calendar that any program can read', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: /Make a(n| new) address/ }).click();
    const address = page.getByLabel('Address of your calendar');
    await address.waitFor();
    const { pathname } = new URL(await address.inputValue());
    const calendar = await fetch(`${visitor.url}${pathname}`);
    expect([calendar.status, await calendar.text()]).toEqual([
      200,
      expect.stringContaining('BEGIN:VCALENDAR'),
    ]);
    expect(visitor.complaints).toEqual([]);
  });
});
