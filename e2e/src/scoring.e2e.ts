import type { Browser, Locator } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { becomes, ownAnswer, unitNamed } from './demonstration';

const levels = [1, 2, 3, 4, 5] as const;

describe('scoring', () => {
  let browser: Browser;
  let ciso: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
    ciso = await Visitor.arrive(browser);
    await ciso.signIn('ciso@antwerpen.example');
  });
  afterAll(async () => {
    await browser.close();
  });

  it('takes the keyboard alone', async () => {
    const unit = await unitNamed(ciso, 'Digipolis');
    await ciso.open(`/maturity/2?unit=${unit}`);
    const wished = otherThan((await ownAnswer(ciso, unit, '2.1')).documentation);
    await cellOf(ciso, '2.1').focus();
    await ciso.page.keyboard.press(String(wished));
    await ciso.page.keyboard.press('ArrowDown');
    await becomes(
      ciso,
      () => ownAnswer(ciso, unit, '2.1'),
      (answer) => answer.documentation === wished,
    );
    const told = await rowOf(ciso, '2.1').getByRole('status').innerText();
    expect(told).toContain((await ciso.say('core.state.saved-at', { time: '' })).trim());
  });

  it('says so when the connection is lost, keeps what was given, and saves it when it is back', async () => {
    const unit = await unitNamed(ciso, 'Digipolis');
    await ciso.open(`/maturity/3?unit=${unit}`);
    const before = await ownAnswer(ciso, unit, '3.1');
    const wished = otherThan(before.documentation);
    await ciso.context.setOffline(true);
    await cellOf(ciso, '3.1').focus();
    await ciso.page.keyboard.press(String(wished));
    await ciso.page.keyboard.press('ArrowDown');
    await ciso.sees('core.offline');
    await rowOf(ciso, '3.1')
      .getByText(await ciso.say('maturity.save.waiting'))
      .waitFor();
    await ciso.context.setOffline(false);
    const after = await becomes(
      ciso,
      () => ownAnswer(ciso, unit, '3.1'),
      ({ revision }) => revision > before.revision,
    );
    expect(after.documentation).toBe(wished);
    await ciso.page.getByText(await ciso.say('core.offline')).waitFor({ state: 'detached' });
    // The browser itself reports every request that found no way.
    ciso.complaints.splice(0);
  });

  it('shows whoever comes second the answer of the first, and overwrites nothing', async () => {
    const unit = await unitNamed(ciso, 'Digipolis');
    const lead = await Visitor.arrive(browser);
    await lead.signIn('lead.digipolis@antwerpen.example');
    await Promise.all([ciso, lead].map((person) => person.open(`/maturity/4?unit=${unit}`)));
    const before = await ownAnswer(ciso, unit, '4.1');
    const first = otherThan(before.documentation);
    const second = otherThan(before.documentation, first);

    await cellOf(ciso, '4.1').focus();
    await ciso.page.keyboard.press(String(first));
    await ciso.page.keyboard.press('ArrowDown');
    const answerNow = () => ownAnswer(ciso, unit, '4.1');
    const saved = await becomes(ciso, answerNow, ({ revision }) => revision > before.revision);

    await cellOf(lead, '4.1').focus();
    await lead.page.keyboard.press(String(second));
    await lead.page.keyboard.press('ArrowDown');
    const choice = lead.page.locator('app-conflict-choice');
    await choice.waitFor();
    expect(await choice.innerText()).toContain('Karim Bennani');
    expect(await answerNow()).toEqual(saved);

    await choice.getByRole('button', { name: await lead.say('maturity.conflict.keep') }).click();
    await choice.waitFor({ state: 'detached' });
    expect(await answerNow()).toEqual(saved);
    expect(await cellOf(lead, '4.1').getAttribute('aria-label')).toContain(String(first));
    await lead.leave();
    ciso.complaints.splice(0);
  });

  it('gives one answer to many units at once', async () => {
    const names = ['District Deurne', 'District Merksem', 'District Antwerpen'];
    const units = await Promise.all(names.map((name) => unitNamed(ciso, name)));
    await ciso.open('/safeguards/17.2');
    for (const unit of units)
      await ciso.page.locator(`[data-unit="${unit}"] input[type=checkbox]`).check();
    await ciso.press('maturity.across.same', { count: units.length });
    await answerInDialog(ciso, 5, 4);
    await ciso.press('maturity.same.record', { count: units.length });
    for (const unit of units) {
      const answer = await becomes(
        ciso,
        () => ownAnswer(ciso, unit, '17.2'),
        ({ documentation }) => documentation === 5,
      );
      expect(answer.implementation).toBe(4);
    }
  });

  it('gives one answer to a whole control of one unit', async () => {
    const unit = await unitNamed(ciso, 'District Deurne');
    await ciso.open(`/maturity/18?unit=${unit}`);
    const rows = await ciso.page.locator('tr[data-code]').count();
    await ciso.page.locator('thead input[type=checkbox]').check();
    await ciso.press('maturity.same', { count: rows });
    await answerInDialog(ciso, 2, 2);
    await ciso.press('maturity.same.record', { count: rows });
    await becomes(
      ciso,
      () => ownAnswer(ciso, unit, '18.2'),
      ({ documentation, implementation }) => documentation === 2 && implementation === 2,
    );
  });

  it('tells the fate of each row of a file before it writes any of them', async () => {
    const unit = await unitNamed(ciso, 'District Merksem');
    const before = await ownAnswer(ciso, unit, '15.1');
    const wished = otherThan(before.documentation);
    const file = [
      'unit,safeguard,kind,documentation,implementation,effective_on',
      `District Merksem,15.1,scored,${wished},${wished},${new Date().toISOString().slice(0, 10)}`,
      `District Merksem,99.9,scored,3,3,2026-01-01`,
      `Nergens,1.1,scored,3,3,2026-01-01`,
    ].join('\n');
    await ciso.open('/transfer');
    await ciso.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'scores.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await ciso.sees('transfer.checked', { file: 'scores.csv' });
    await ciso.sees('transfer.reason.unit-unknown');
    await ciso.sees('transfer.reason.safeguard-unknown');
    expect(await ownAnswer(ciso, unit, '15.1')).toEqual(before);
    await ciso.press('transfer.confirm', { count: 1 });
    await ciso.sees('transfer.done', { file: 'scores.csv' });
    expect(await ownAnswer(ciso, unit, '15.1')).toMatchObject({ documentation: wished });
    expect(ciso.complaints).toEqual([]);
  });
});

const otherThan = (...taken: readonly (number | null)[]): number =>
  levels.find((level) => !taken.includes(level)) ?? 1;

const rowOf = (visitor: Visitor, code: string): Locator =>
  visitor.page.locator(`tr[data-code="${code}"]`);

const cellOf = (visitor: Visitor, code: string): Locator =>
  rowOf(visitor, code).locator('td[data-cell]').first();

/** Gives both levels in the dialog that asks for one answer to several safeguards. */
async function answerInDialog(
  visitor: Visitor,
  documentation: number,
  implementation: number,
): Promise<void> {
  const form = visitor.page.locator('app-answer-form');
  const scored = await visitor.say('maturity.answer.scored');
  await form.getByRole('radio', { name: scored, exact: true }).check();
  const sides = form.locator('app-level-choice');
  await sides
    .nth(0)
    .locator('button')
    .nth(documentation - 1)
    .click();
  await sides
    .nth(1)
    .locator('button')
    .nth(implementation - 1)
    .click();
}
