import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Fault {
  readonly id: string;
  readonly nodes: { readonly target: unknown[] }[];
}

/** Every rule of WCAG 2.2 A and AA that axe knows, the experimental ones as well. */
const everything = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
};
/** What can differ between two themes of the same page. */
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds on the page as it stands, one line per rule and place. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return run(page, everything, 'as it is');
}

/** The same in both themes; in the second one only what colours can change. */
export async function faultsInBothThemes(page: Page): Promise<string[]> {
  await paint(page, 'light');
  const light = await run(page, everything, 'light');
  await paint(page, 'dark');
  const dark = await run(page, colours, 'dark');
  await paint(page, 'light');
  return [...light, ...dark];
}

/** Shows the page in a theme, once no colour is on its way any more. */
async function paint(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // A colour that gives way to another one ends in a rejection, which is as good.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What lies over the page, when anything does: what is below it has its own tests. */
const place =
  "document.querySelector('.cdk-overlay-container [role]')?.closest('.cdk-overlay-container') ?? document";

async function run(page: Page, options: unknown, theme: string): Promise<string[]> {
  // Evaluated by the test and not by the page, whose own policy rightly forbids it to everybody else.
  const ready = await page.evaluate(() => 'axe' in window);
  const found: Fault[] = await page.evaluate(
    `${ready ? '' : axe}; axe.run(${place}, ${JSON.stringify(options)}).then((result) => result.violations)`,
  );
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${theme}: ${rule.id}: ${node.target.join(' ')}`),
  );
}
