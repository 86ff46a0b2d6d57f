import { cis81 } from '@weerbaar/catalogue';
import { aBoard, level } from '../../../testing/boards';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const route = '/frameworks/cis/8.1/weights';
const weights = {
  on: '2026-11-21',
  revision: 2,
  weights: cis81.controls.map(({ code }) => ({ code, weight: code === '3' ? 2 : 1 })),
  history: [
    {
      revision: 2,
      effectiveOn: '2024-01-01',
      recordedAt: '2026-11-20T09:00:00.000Z',
      recordedBy: 'Els',
      reason: 'De audit vroeg het.',
      weights: [{ code: '3', weight: 2 }],
    },
  ],
};
const [, ...others] = aBoard().controls;
const [first] = aBoard().controls;
const board = aBoard({
  maturity: level(30),
  controls: first ? [{ ...first, maturity: level(50) }, ...others] : [],
});
const known = (role: Parameters<typeof signedInAs>[0] = 'ciso', over: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs(role, over))
    .answer('GET /units', { on: '2026-11-21', units: [] })
    .answer(`GET /units/${uuid(100)}/dashboard`, board)
    .answer(`GET ${route}`, weights);
const inputs = () => [...document.querySelectorAll<HTMLInputElement>('table input')];
const type = (code: number, text: string) => {
  const input = inputs()[code - 1];
  if (!input) throw new Error('there is no such field');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the weights of the controls', () => {
  it('tell what each control weighs, its share, and who decided it', async () => {
    const page = await openPage('/targets/weights', known('management'));
    expect(inputs()).toHaveLength(0);
    const rows = [...page.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim().replace(/\s/g, ' ')),
    );
    expect(rows[0]).toEqual(['5,0', '1', '5 %']);
    expect(rows[2]).toEqual(['3,0', '2', '11 %']);
    expect(page.text()).toContain('De audit vroeg het.');
    expect(page.text()).toContain('Els');
  });

  it('show what the maturity becomes while they are typed, and are set by the revision that was seen', async () => {
    const api = known().answer(`POST ${route}`, { revision: 3 });
    const page = await openPage('/targets/weights', api);
    expect(page.root.querySelector('ui-figure .value')?.textContent).toContain('3,1');
    type(1, '10');
    await page.settle();
    // (10 × 5 + 18 × 3) / 28.
    expect(page.root.querySelector('ui-figure .value')?.textContent).toContain('3,7');
    expect(page.text()).toContain('nu is ze 3,0');
    await page.type('Reden', 'Zo besliste het college.');
    await page.press('Bewaren');
    const [sent] = api.requests(`POST ${route}`);
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(sent?.body).toEqual({
      effectiveOn: '2026-11-21',
      weights: [{ code: '1', weight: 10 }],
      reason: 'Zo besliste het college.',
    });
    expect(page.text()).toContain('De gewichten zijn bepaald.');
  });

  it('are not sent while one of them is no weight, nor without a reason', async () => {
    const api = known();
    const page = await openPage('/targets/weights', api);
    type(1, '11');
    await page.settle();
    expect(page.text()).toContain('Schrijf een geheel getal van 0 tot 10.');
    type(1, '4');
    await page.settle();
    await page.press('Bewaren');
    expect(api.requests(`POST ${route}`)).toHaveLength(0);
  });

  it('are not typed on an earlier day', async () => {
    await openPage('/targets/weights?on=2024-06-30', known());
    expect(inputs()).toHaveLength(0);
  });

  it('speak English as well', async () => {
    const { person } = signedInAs('ciso');
    const api = known('ciso', { person: { ...person, language: 'en' } });
    const page = await openPage('/targets/weights', api, { language: 'en' });
    expect(page.text()).toContain('Weights of the controls');
    expect(page.text()).toContain('How it came about');
  });
});
