import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './browser';
import { becomes, ownAnswer, unitNamed } from './demonstration';

/** It weighs heavily in the unit above it, and nobody else of these tests scores it. */
const scoredUnit = 'Stedelijk Onderwijs Antwerpen';

describe('the dashboard', () => {
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

  it('moves in heat map, trend, list of controls and headline when a safeguard is scored', async () => {
    const unit = await unitNamed(ciso, scoredUnit);
    const above = await parentOf(ciso, unit);
    const before = await figures(ciso, above, unit);

    await ciso.open(`/maturity/8?unit=${unit}`);
    const codes = await ciso.page
      .locator('tr[data-code]')
      .evaluateAll((rows) =>
        rows
          .filter((row) => row.querySelector('td[data-cell][aria-readonly=true]') === null)
          .map((row) => row.getAttribute('data-code') ?? ''),
      );
    // All of them to the same end of the scale, so that no two changes make up for each other.
    const level = Number(before.cell.replace(',', '.')) >= 3 ? 1 : 5;
    await ciso.page
      .locator(`tr[data-code="${codes[0] ?? ''}"] td[data-cell]`)
      .first()
      .focus();
    // Two digits for each; the sheet goes on by itself to the next that takes an answer.
    for (const key of codes.flatMap(() => [level, level])) await ciso.page.keyboard.press(`${key}`);
    await ciso.page.keyboard.press('ArrowUp');
    for (const code of codes) {
      await becomes(
        ciso,
        () => ownAnswer(ciso, unit, code),
        (answer) => answer.documentation === level && answer.implementation === level,
      );
    }

    const after = await figures(ciso, above, unit);
    expect(after.cell).not.toBe(before.cell);
    expect(after.control).not.toBe(before.control);
    expect(after.trend).not.toBe(before.trend);
    expect(after.aboveTrend).not.toBe(before.aboveTrend);
    // What was is still what was.
    expect(after.yearAgo).toBe(before.yearAgo);
    expect(ciso.complaints).toEqual([]);
  });
});

interface Figures {
  /** Of the unit and the control, in the heat map of the unit above. */
  readonly cell: string;
  /** The last point of the trend of the unit above, in its table of figures. */
  readonly aboveTrend: string;
  /** The same of the unit itself. */
  readonly trend: string;
  /** The control now, beside the radar. */
  readonly control: string;
  readonly yearAgo: string;
}

async function figures(visitor: Visitor, above: string, unit: string): Promise<Figures> {
  await visitor.open(`/dashboard?unit=${above}`);
  const more = visitor.page.locator('app-heat-map > button');
  if (await more.isVisible()) await more.click();
  const line = visitor.page.locator('app-heat-map tbody tr', { hasText: scoredUnit });
  const cell = await line.locator('td').nth(9).innerText();
  const aboveTrend = await lastOfTrend(visitor);
  await visitor.open(`/dashboard?unit=${unit}`);
  const control = visitor.page.locator('app-controls-section table tbody tr').nth(7);
  const [, now = '', yearAgo = ''] = await control.locator('th, td').allInnerTexts();
  return { cell, aboveTrend, trend: await lastOfTrend(visitor), control: now, yearAgo };
}

async function lastOfTrend(visitor: Visitor): Promise<string> {
  const trend = visitor.page.locator('app-trend-section');
  await trend.getByRole('button', { name: await visitor.say('chart.as-table') }).click();
  const cells = await trend.locator('tbody tr').last().locator('td').allInnerTexts();
  return cells[0] ?? '';
}

async function parentOf(visitor: Visitor, unit: string): Promise<string> {
  const { units } = await visitor.ask<{ units: { id: string; parentId: string | null }[] }>(
    '/units',
  );
  return units.find(({ id }) => id === unit)?.parentId ?? '';
}
