import type { Browser, Locator } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { becomes, unitNamed } from './demonstration';

interface Strand {
  readonly linked: number;
  readonly applicable: number;
  readonly reached: number;
  readonly atMost: { readonly numerator: string; readonly denominator: string } | null;
}
interface Line {
  readonly code: string;
  readonly binding: string;
  readonly files: number;
  readonly claim: { readonly verdict: string };
  readonly coverage: { readonly direct: Strand };
  readonly state: { readonly status: string } | null;
}

describe('the duties of a legal entity', () => {
  let browser: Browser;
  let ciso: Visitor;
  let entity: string;

  beforeAll(async () => {
    browser = await openBrowser();
    ciso = await Visitor.arrive(browser);
    await ciso.signIn('ciso@antwerpen.example');
    entity = await unitNamed(ciso, 'OCMW');
  });
  afterAll(async () => {
    await browser.close();
  });

  const lines = async (): Promise<readonly Line[]> =>
    (await ciso.ask<{ duties: Line[] }>(`/entities/${entity}/duties`)).duties;
  const lineOf = async (code: string): Promise<Line | undefined> =>
    (await lines()).find((line) => line.code === code);

  async function open(code: string): Promise<Locator> {
    await ciso.page.locator(`li[data-duty="${code}"] button`).click();
    const dialog = ciso.page.locator('app-duty-dialog');
    await dialog.locator('#duty').waitFor();
    return dialog;
  }

  async function sayMet(dialog: Locator): Promise<void> {
    await dialog.locator('#duty select').first().selectOption('met');
    await dialog.getByRole('button', { name: await ciso.say('core.action.save') }).click();
  }

  it('follow from a decision with its reason, and are met only with evidence that fits', async () => {
    await ciso.open(`/duties/${entity}/classification`);
    const form = ciso.page.locator('form');
    await form.locator('select').nth(0).selectOption('important');
    await form.locator('select').nth(1).selectOption('important');
    await form
      .getByLabel(await ciso.say('entities.reason'))
      .fill('Beslist voor de cijfers er waren.');
    await ciso.press('entities.classification.record');
    await ciso.sees('entities.classification.saved');

    await ciso.open(`/duties/${entity}`);
    const bare = await open('management-approval');
    await sayMet(bare);
    await bare.getByText(await ciso.say('problem.duty-own-evidence-missing')).waitFor();
    await bare.locator('input[type=file]').setInputFiles({
      name: 'besluit.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('goedgekeurd'),
    });
    await becomes(
      ciso,
      () => lineOf('management-approval'),
      (line) => line?.files === 1,
    );
    await sayMet(bare);
    await ciso.sees('entities.saved');
    expect(await lineOf('management-approval')).toMatchObject({ state: { status: 'met' } });
    // The browser itself reports the answer that refused.
    ciso.complaints.splice(0);
  });

  it('flag a claim that the safeguards contradict', async () => {
    const weak = (await lines()).find(({ binding, coverage: { direct } }) => {
      if (binding !== 'obliged' || direct.atMost === null) return false;
      return Number(direct.atMost.numerator) / Number(direct.atMost.denominator) < 0.75;
    });
    if (weak === undefined) throw new Error('the demonstration has no duty that is weak there');
    await ciso.open(`/duties/${entity}`);
    await sayMet(await open(weak.code));
    await ciso.sees('entities.saved');
    await ciso.page.locator('.contradicted').first().waitFor();
    expect((await lineOf(weak.code))?.claim.verdict).toBe('contradicted');
    expect(ciso.complaints).toEqual([]);
  });
});
