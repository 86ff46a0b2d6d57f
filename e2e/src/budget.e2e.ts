import type { Browser, Locator } from 'playwright-core';
import { openBrowser, Visitor } from './browser';

/** Council decision → initiative → commitment → invoice, as the programme office keeps them; management reads the figures. */
describe('the money of the programme', () => {
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
    visitor = await Visitor.arrive(browser, { language: 'en' });
    await visitor.signIn('programma@antwerpen.example');
    await visitor.speak('en');
  });
  afterAll(async () => {
    await browser.close();
  });

  const dialog = (): Locator => visitor.page.getByRole('dialog');
  const press = (name: string | RegExp): Promise<void> =>
    visitor.page.getByRole('button', { name }).first().click();
  const field = (label: string): Locator => dialog().getByLabel(label, { exact: true }).first();
  const save = async (): Promise<void> => {
    await dialog().locator('footer button[type=submit]').click();
    await dialog().waitFor({ state: 'detached' });
    await visitor.settled();
  };
  const total = async (): Promise<number> => {
    const { cells } = await visitor.ask<{ cells: { decided: number }[] }>('/budget');
    return cells.reduce((sum, { decided }) => sum + decided, 0);
  };

  it('shows the envelope of the sources, to the cent', async () => {
    await visitor.open('/budget');
    expect(await total()).toBe(1_940_000_000);
    await visitor.page.getByText('19.4', { exact: false }).first().waitFor();
    await visitor.open('/budget?on=2021-11-28');
    await visitor.page.getByText('4.8', { exact: false }).first().waitFor();
  });

  it('goes from a decision to a commitment and an invoice on it, which counts once', async () => {
    await visitor.open('/budget/decisions');
    await press('Record a decision');
    await field('Body').fill('City council');
    await field('Title').fill('A little more');
    await dialog().getByLabel('Amount (€)').fill('1000.00');
    await save();
    expect(await total()).toBe(1_940_100_000);

    await visitor.open('/budget/commitments');
    await press('Record a commitment');
    await field('Reference').fill('E2E-1');
    await field('Supplier').fill('Supplier (fictional)');
    await field('Title').fill('Licences');
    await dialog().getByLabel('Amount (€)').fill('500.00');
    await save();

    await visitor.open('/budget/expenses');
    await press('Record an invoice');
    await field('Supplier').fill('Supplier (fictional)');
    await field('Number').fill('E2E-F1');
    await dialog().getByLabel('Amount without VAT (€)').first().fill('100.00');
    await dialog().getByLabel('VAT (€)', { exact: true }).fill('21.00');
    await press('Add a row');
    await dialog().getByLabel('Commitment').selectOption({ label: 'E2E-1 Supplier (fictional)' });
    await dialog().getByLabel('Amount without VAT (€)').last().fill('100.00');
    await save();
    const { commitments } = await visitor.ask<{
      commitments: { reference: string; years: { open: number; drawn: number }[] }[];
    }>('/budget/commitments');
    const made = commitments.find(({ reference }) => reference === 'E2E-1');
    expect(made?.years[0]).toMatchObject({ drawn: 12_100, open: 37_900 });
  });

  it('leads from the addition to an initiative, its invoices and its scores', async () => {
    await visitor.open('/budget');
    await visitor.page.getByRole('link', { name: /Extra middelen/ }).click();
    await visitor.page.getByRole('link', { name: /^P01 / }).click();
    await visitor.page.getByRole('heading', { name: /^P01 / }).waitFor();
    expect(await visitor.page.getByRole('link', { name: /^6\.3/ }).count()).toBeGreaterThan(0);
    await visitor.page.getByRole('link', { name: 'Its invoices' }).click();
    await visitor.page.getByText('P01-2023-1', { exact: true }).waitFor();
  });
});
