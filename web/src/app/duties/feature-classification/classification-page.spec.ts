import type { EntityClassification } from '@weerbaar/contracts';
import { FakeApi } from '../../../testing/fake-api';
import { openPage, type OpenPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const entity = { id: uuid(100), name: 'OCMW Antwerpen', companyNumber: '' };
const classification: EntityClassification = {
  on: '2026-11-21',
  entity,
  recordable: true,
  law: { code: 'be-nis2', version: '2024' },
  revision: 0,
  current: null,
  history: [],
};
const route = `/entities/${entity.id}/classifications`;
const address = `/duties/${entity.id}/classification`;
const known = (over: Partial<EntityClassification> = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer(`GET ${route}`, { ...classification, ...over });

async function choose(page: OpenPage, label: string, value: string): Promise<void> {
  const labels = [...page.root.querySelectorAll('label')];
  const entry = labels.find((one) => one.textContent.includes(label))?.control;
  if (!(entry instanceof HTMLSelectElement))
    throw new Error(`nothing to choose is called ${label}`);
  entry.value = value;
  entry.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
}

describe('the classification of an entity', () => {
  it('says what is open, and what the rules come to as soon as an answer decides', async () => {
    const page = await openPage(address, known());
    const outcome = () => page.root.querySelector('.outcome')?.textContent.trim();
    expect(outcome()).toBe('Nog te bepalen');
    expect(page.text()).toMatch(/vragen staan nog open/);
    const [question] = page.root.querySelectorAll('legend');
    await choose(page, question?.textContent.trim() ?? '', 'outside-union');
    expect(outcome()).toBe('Niet onder de wet');
    expect(page.text()).toContain('Grond');
  });

  it('records what the rules come to, with who decided, by the revision that was seen', async () => {
    const api = known().answer(`POST ${route}`, { id: uuid(200), revision: 1 }, 201);
    const page = await openPage(address, api);
    const [question] = page.root.querySelectorAll('legend');
    await choose(page, question?.textContent.trim() ?? '', 'outside-union');
    await page.type('Wie besliste', 'vast bureau, 3 november');
    await page.press('De beslissing vastleggen');
    const [sent] = api.requests(`POST ${route}`);
    expect(sent?.headers.get('If-Match')).toBe('"0"');
    expect(sent?.body).toMatchObject({
      outcome: 'not-in-scope',
      dutyClass: null,
      decidedBy: 'vast bureau, 3 november',
      answers: { jurisdiction: 'outside-union', critical: null },
    });
    expect(page.text()).toContain('De beslissing is vastgelegd.');
  });

  it('tells why a decision was refused', async () => {
    const api = known().refuse(`POST ${route}`, 422, 'classification-reason-missing');
    const page = await openPage(address, api);
    await page.press('De beslissing vastleggen');
    expect(page.text()).toContain('De beslissing is niet wat de regels opleveren. Zeg waarom.');
  });

  it('goes from step to step', async () => {
    const page = await openPage(address, known());
    await page.press('Volgende');
    expect(page.root.querySelector('[aria-current=step]')?.textContent.trim()).toBe(
      'Rechtspersoon',
    );
  });

  it('is only read by who may not record', async () => {
    const page = await openPage(address, known({ recordable: false }));
    expect(page.text()).not.toContain('De beslissing vastleggen');
    expect(page.text()).toContain('Nog niemand heeft beslist.');
  });
});
