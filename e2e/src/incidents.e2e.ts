import type { Browser, Locator } from 'playwright-core';
import { accessibilityFaults } from './axe';
import { openBrowser, Visitor } from './browser';

/** The night of 5 to 6 December 2022 as one CISO writes it down, as if today's law had applied. */
describe('an incident on the clock', () => {
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

  const dialog = (): Locator => visitor.page.getByRole('dialog');
  const card = (clock: string): Locator =>
    visitor.page.locator('app-clock-card', {
      has: visitor.page.getByRole('heading', { name: clock, exact: true }),
    });
  const open = async (button: Locator): Promise<void> => {
    await button.click();
    await dialog().waitFor();
  };
  const named = (name: string | RegExp): Locator =>
    visitor.page.getByRole('button', { name }).first();
  const moment = async (label: string, day: string, time: string): Promise<void> => {
    const group = dialog().getByRole('group', { name: label });
    await group.getByLabel('Day', { exact: true }).fill(day);
    await group.getByLabel('Time (Brussels)').fill(time);
  };
  const field = (label: string): Locator => dialog().getByLabel(label).first();
  const submit = (): Promise<void> => dialog().locator('footer button[type=submit]').click();
  const confirm = async (): Promise<void> => {
    await submit();
    await dialog().waitFor({ state: 'detached' });
    await visitor.settled();
  };
  /** Drafts with everything that is asked, and approves. */
  const approved = async (clock: string): Promise<void> => {
    await open(card(clock).getByRole('button', { name: 'Draft the report' }));
    for (const text of await dialog().locator('textarea').all()) {
      if ((await text.inputValue()) === '') await text.fill('What is known now.');
    }
    await confirm();
    await open(card(clock).getByRole('button', { name: 'Approve' }));
    await confirm();
  };
  const sending = async (clock: string, day: string, time: string): Promise<void> => {
    await open(card(clock).getByRole('button', { name: 'Record the sending' }));
    await moment('When it happened', day, time);
    await field('Through which channel').fill('portal');
    await field('Receipt number').fill(`R ${time}`);
  };

  it('is played from the first sign to the final report', async () => {
    const { page } = visitor;
    await visitor.open('/incidents');
    await open(named('Open an incident'));
    await field('Title').fill('The attack of 6 December 2022');
    await moment('First sign that somebody saw', '05/12/2022', '23:40');
    await confirm();
    await page.waitForURL(/\/incidents\/[0-9a-f-]{36}$/);
    await visitor.settled();

    await open(named('Play as if a law had applied'));
    await field('Law of').fill('18/10/2024');
    await field('Why').fill('An attack from before the law.');
    await confirm();
    expect(await page.locator('.as-if').textContent()).toContain('18 October 2024');

    await open(named('Involve an entity'));
    await confirm();
    await open(named(/^Record for .*: Awareness of the incident$/));
    await moment('When it happened', '06/12/2022', '0:30');
    await confirm();
    // Nobody has judged yet: time passes all the same.
    expect(await page.getByText('if significant').count()).toBe(2);

    await open(named('Judge the significance'));
    // The first question decides whether there is anything to ask.
    await dialog().getByRole('radio', { name: 'None' }).check({ force: true });
    expect(await dialog().innerText()).toContain('No service of the annexes is touched.');
    await dialog().getByRole('radio', { name: 'One or more' }).check({ force: true });
    await dialog().locator('.services input[type=checkbox]').first().check();
    const disruption = dialog()
      .getByRole('group', { name: /disrupt/i })
      .first();
    await disruption.getByRole('radio', { name: 'yes' }).check({ force: true });
    expect(await dialog().locator('.proposal').innerText()).toContain('At least one criterion');
    expect(await field('Judgement').inputValue()).toBe('significant');
    await field('Why').fill('Everything is down.');
    await moment('When it happened', '06/12/2022', '1:00');
    await confirm();
    await page.getByText('What the thresholds were asked').first().waitFor();
    expect(await card('Early warning').innerText()).toContain('7 Dec 2022, 00:30');

    await approved('Incident notification');
    await sending('Incident notification', '08/12/2022', '16:00');
    await submit();
    const reason = dialog().getByRole('alert');
    await reason.waitFor();
    expect(await reason.innerText()).toContain('(Early warning)');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await visitor.settled();

    await approved('Early warning');
    await sending('Early warning', '06/12/2022', '18:00');
    await confirm();
    await sending('Incident notification', '08/12/2022', '16:00');
    await confirm();
    expect(await card('Final report').innerText()).toContain('8 Jan 2023, 16:00');

    // An authority asks for a report of its own, and a recipient of a service is told.
    await open(named('An authority asks for a report'));
    await field('Who asked').fill('CCB');
    await field('Why').fill('A call of the CSIRT.');
    await moment('When it happened', '12/12/2022', '9:00');
    await confirm();
    await approved('Intermediate report on request');
    await sending('Intermediate report on request', '12/12/2022', '14:00');
    await confirm();
    await open(named('Tell the recipients of a service'));
    await field('Why').fill('Counters are closed.');
    await moment('When it happened', '06/12/2022', '9:00');
    await confirm();
    await approved('Notice to the recipients of the service');
    await sending('Notice to the recipients of the service', '06/12/2022', '10:00');
    await confirm();

    // While it runs a final report is refused; a progress report stands in for it.
    await approved('Final report');
    await sending('Final report', '06/01/2023', '10:00');
    await submit();
    await reason.waitFor();
    expect(await reason.innerText()).toContain('not been handled');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await visitor.settled();
    const progress = 'Progress report while the incident still runs';
    await approved(progress);
    await sending(progress, '06/01/2023', '10:00');
    await confirm();

    await open(named(/^Record for .*: Incident handled$/));
    await moment('When it happened', '31/01/2023', '17:00');
    await confirm();
    const final = 'Final report once the incident has been handled';
    expect(await card(final).innerText()).toContain('28 Feb 2023, 17:00');
    await approved(final);
    await sending(final, '27/02/2023', '10:00');
    await confirm();
    expect(await card(final).getByRole('button', { name: 'Change the draft' }).count()).toBe(0);
    expect(await card(final).innerText()).toContain('R 10:00');

    // What went stays as it is: what is new goes out beside it, and both can be taken along on paper.
    await open(card(final).getByRole('button', { name: 'Add a supplement' }));
    await dialog().locator('textarea').first().fill('One more server was touched.');
    await confirm();
    expect(await card(final).innerText()).toContain('Supplement 1: draft');
    const paper = await card(final)
      .getByRole('link', { name: 'As PDF' })
      .first()
      .getAttribute('href');
    const answer = await page.request.get(new URL(paper ?? '', page.url()).href);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await open(card(final).getByRole('button', { name: 'Approve' }));
    await confirm();
    await open(card(final).getByRole('button', { name: 'Record the sending' }));
    await moment('When it happened', '28/02/2023', '9:00');
    await field('Through which channel').fill('portal');
    await confirm();
    expect(await accessibilityFaults(page)).toEqual([]);

    await open(named('Close the incident'));
    await confirm();
    await page.getByText('Incident closed').first().waitFor();
    // The register refused one sending: the browser reports that answer, and nothing else.
    expect(visitor.complaints.filter((line) => !line.includes('422'))).toEqual([]);
  });
});
