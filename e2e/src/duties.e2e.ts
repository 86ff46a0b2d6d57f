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

  /** The page of one duty, with the form of a new state opened. */
  async function open(code: string): Promise<Locator> {
    await ciso.open(`/duties/${entity}/duty/${code}`);
    return opened();
  }

  async function opened(): Promise<Locator> {
    await ciso.press('governance.duty.record');
    const dialog = ciso.page.locator('app-duty-dialog');
    await dialog.locator('#duty').waitFor();
    return dialog;
  }

  async function sayMet(dialog: Locator): Promise<void> {
    await dialog.locator('#duty select').first().selectOption('met');
    await dialog.getByRole('button', { name: await ciso.say('core.action.save') }).click();
  }

  async function attach(within: Locator, name: string): Promise<void> {
    await within.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from('goedgekeurd'),
    });
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

    const bare = await open('management-approval');
    await sayMet(bare);
    await bare.getByText(await ciso.say('problem.duty-own-evidence-missing')).waitFor();
    await bare.getByRole('button', { name: await ciso.say('core.action.cancel') }).click();
    await attach(ciso.page.locator('app-duty-page'), 'besluit.txt');
    await becomes(
      ciso,
      () => lineOf('management-approval'),
      (line) => line?.files === 1,
    );
    await sayMet(await opened());
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
    await sayMet(await open(weak.code));
    await ciso.sees('entities.saved');
    await ciso.page.locator('.contradicted').first().waitFor();
    expect((await lineOf(weak.code))?.claim.verdict).toBe('contradicted');
    await ciso.open('/duties/matrix');
    await ciso.page.locator(`td:has(a[href$="/${entity}/duty/${weak.code}"]) .flag`).waitFor();
    expect(ciso.complaints).toEqual([]);
  });

  it('are met by training once every member who serves is trained', async () => {
    await ciso.open(`/duties/${entity}/duty/management-training`);
    await attach(ciso.page.locator('app-duty-page'), 'programma.txt');
    await becomes(
      ciso,
      () => lineOf('management-training'),
      (line) => line?.files === 1,
    );
    const early = await opened();
    await sayMet(early);
    await early.getByText(await ciso.say('problem.duty-members-missing')).waitFor();
    await early.getByRole('button', { name: await ciso.say('core.action.cancel') }).click();

    await ciso.open(`/duties/${entity}/body`);
    await ciso.press('governance.body.add');
    await (await ciso.field('governance.body.member')).fill('Ann Peeters');
    await (await ciso.field('governance.body.from')).fill('01/02/2026');
    await ciso.press('core.action.save');
    await ciso.sees('governance.body.saved');
    await ciso.page
      .getByRole('button', {
        name: await ciso.say('governance.training.add', { member: 'Ann Peeters' }),
      })
      .click();
    await (await ciso.field('governance.training.title')).fill('Cyberrisico voor besturen');
    await ciso.press('core.action.save');
    await ciso.sees('governance.training.saved');
    await ciso.page
      .getByText(await ciso.say('duties.training.trained'))
      .first()
      .waitFor();

    await sayMet(await open('management-training'));
    await ciso.sees('entities.saved');
    expect(await lineOf('management-training')).toMatchObject({ state: { status: 'met' } });
    ciso.complaints.splice(0);
  });

  it('are read otherwise as soon as a link of the crosswalk is another one', async () => {
    const linked = async () => (await lineOf('measure-disclosure'))?.coverage.direct.linked ?? 0;
    const before = await linked();
    await ciso.open('/duties/crosswalk?duty=measure-disclosure');
    await ciso.page.locator('[data-safeguard="7.2"] button').click();
    const dialog = ciso.page.locator('app-link-dialog');
    await dialog.locator('select').selectOption('direct');
    await (await ciso.field('governance.crosswalk.reason')).fill('Zo werkt het bij ons.');
    await ciso.press('core.action.save');
    await ciso.sees('governance.crosswalk.saved');
    expect(await linked()).toBe(before + 1);
    await ciso.page.getByText('Zo werkt het bij ons.').waitFor();
    expect(ciso.complaints).toEqual([]);
  });

  it('are put right by a corrective action, from the finding to its closure', async () => {
    await ciso.open(`/duties/${entity}/actions`);
    await ciso.press('governance.corrections.add');
    await (await ciso.field('governance.corrections.finding')).fill('Geen hersteltest gedaan');
    await ciso.press('core.action.save');
    await ciso.page.waitForURL(/\/duties\/actions\//);
    await ciso.settled();
    const step = async (fill: () => Promise<void>): Promise<void> => {
      await fill();
      await ciso.press('core.action.save');
      await ciso.page.locator('app-step-dialog').waitFor({ state: 'detached' });
      await ciso.settled();
    };
    await ciso.press('duties.corrective.act.plan');
    await step(async () => {
      await (await ciso.field('governance.corrections.measure')).fill('Een hersteltest doen');
      await ciso.page.locator('app-step-dialog select').selectOption({ label: 'Karim Bennani' });
      await (await ciso.field('governance.corrections.due')).fill('31/12/2026');
    });
    await ciso.press('duties.corrective.act.carry-out');
    await step(async () => Promise.resolve());
    await ciso.press('duties.corrective.act.retest');
    await step(async () => {
      await ciso.page.locator('app-step-dialog select').selectOption('passed');
    });
    await ciso.press('duties.corrective.act.close');
    await step(async () => Promise.resolve());
    await ciso.sees('duties.corrective.stage.closed');
    const { actions } = await ciso.ask<{ actions: { stage: string; finding: string }[] }>(
      `/corrective-actions?entity=${entity}`,
    );
    expect(actions).toMatchObject([{ stage: 'closed', finding: 'Geen hersteltest gedaan' }]);
    expect(ciso.complaints).toEqual([]);
  });

  it('stand with their dates on one page, narrowed in the address', async () => {
    await ciso.open('/duties/due');
    const all = await ciso.page.locator('ui-data-table tbody tr').count();
    expect(all).toBeGreaterThan(3);
    await ciso.page.locator('.filters select').nth(2).selectOption('corrective-action');
    await ciso.page.waitForURL(/kind=corrective-action/);
    await ciso.settled();
    await ciso.page
      .getByText('De hersteltest van het personeelssysteem', { exact: false })
      .first()
      .waitFor();
    await ciso.page.reload();
    await ciso.settled();
    const some = await ciso.page.locator('ui-data-table tbody tr').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(ciso.complaints).toEqual([]);
  });
});
