import type { DutyDetail, DutyLine } from '@weerbaar/contracts';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const entity = { id: uuid(100), name: 'stad Antwerpen', companyNumber: '' };
const strand = { linked: 0, applicable: 0, assessed: 0, reached: 0, share: null, atMost: null };
const met: NonNullable<DutyLine['state']> = {
  id: uuid(300),
  revision: 1,
  effectiveOn: '2025-03-01',
  recordedAt: '2025-03-01T10:00:00Z',
  recordedBy: 'Ann',
  status: 'met',
  reason: '',
  owner: uuid(7),
  ownerName: 'Karim',
  dueOn: null,
  reviewOn: null,
  notes: '',
  route: null,
  milestones: [],
  illustrative: false,
  replaces: null,
  replaced: false,
};
const line: DutyLine = {
  code: 'conformity-assessment',
  theme: 'conformity',
  binding: 'obliged',
  bindingReason: 'by-class',
  id: uuid(200),
  revision: 1,
  state: met,
  files: 0,
  links: { direct: ['4.1'], partial: ['1.1'] },
  coverage: {
    direct: { ...strand, linked: 1, applicable: 3, assessed: 2, reached: 1 },
    partial: { ...strand, linked: 1, applicable: 3, assessed: 3, reached: 0 },
  },
  claim: {
    verdict: 'contradicted',
    reason: 'too-few-reached',
    strand: 'direct',
    asked: { numerator: '3', denominator: '4' },
    found: { numerator: '1', denominator: '4' },
  },
  ownEvidence: null,
};
const detail: DutyDetail = {
  on: '2026-11-21',
  entity,
  recordable: true,
  units: 3,
  askedTenths: 30,
  duty: line,
  safeguards: [
    { code: '4.1', strength: 'direct', changed: true, applicable: 3, assessed: 2, reached: 1 },
    { code: '1.1', strength: 'partial', changed: false, applicable: 3, assessed: 3, reached: 0 },
  ],
};
const path = `/entities/${entity.id}/duties/conformity-assessment`;
const address = `/duties/${entity.id}/duty/conformity-assessment`;
const known = (over: Partial<DutyDetail> = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer(`GET ${path}`, { ...detail, ...over })
    .answer(`GET ${path}/states`, { states: [met] })
    .answer(`GET /entities/${entity.id}/owners`, {
      people: [
        { id: uuid(7), name: 'Karim' },
        { id: uuid(8), name: 'Sofie' },
      ],
    })
    .answer('GET /attachments', { attachments: [] });

describe('one duty of an entity', () => {
  it('tells what is said, what its safeguards say in two numbers, and what these contradict', async () => {
    const page = await openPage(address, known());
    expect(page.text()).toContain('stad Antwerpen');
    expect(page.text()).toContain('Voldaan');
    expect(page.text()).toMatch(/De maatregelen spreken dit tegen: 25.% haalt/);
    expect(page.text()).toContain('1 van 3 op het gevraagde niveau');
    expect(page.text()).toContain('2 van 3 beoordeeld');
    expect(page.text()).toContain('3 van 3 beoordeeld');
    expect(page.text()).toContain('Rechtstreeks, hier gewijzigd');
    const link = page.root.querySelector('ui-data-table tbody a');
    expect(link?.getAttribute('href')).toBe(`/safeguards/4.1?unit=${entity.id}`);
    expect(page.text()).toContain('Vanaf 1 mrt 2025: Voldaan, vastgelegd door Ann');
  });

  it('takes a new state with its owner and milestones, by the revision that was seen', async () => {
    const api = known().refuse(`POST ${path}/states`, 422, 'duty-route-missing');
    const page = await openPage(address, api);
    await page.press('De stand vastleggen');
    const owner = [...page.root.querySelectorAll<HTMLSelectElement>('#duty select')][1];
    if (!owner) throw new Error('there is no owner to choose');
    expect([...owner.options].map((option) => option.text.trim())).toContain('Sofie');
    owner.value = uuid(8);
    owner.dispatchEvent(new Event('change', { bubbles: true }));
    await page.type('Eerste conformiteitsbeoordeling, verwacht op 18 april 2026', '10/04/2026');
    await page.press('Bewaren');
    const [sent] = api.requests(`POST ${path}/states`);
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(sent?.body).toMatchObject({
      owner: uuid(8),
      status: 'met',
      replaces: null,
      milestones: [{ code: 'first', reachedOn: '2026-04-10' }],
    });
    expect(page.text()).toContain('Kies eerst de weg van de conformiteitsbeoordeling.');
    api.answer(`POST ${path}/states`, { id: uuid(301), revision: 2 }, 201);
    await page.press('Bewaren');
    expect(page.text()).toContain('De stand is vastgelegd.');
  });

  it('corrects an earlier state by its revision', async () => {
    const api = known().answer(`POST ${path}/states`, { id: uuid(301), revision: 2 }, 201);
    const page = await openPage(address, api);
    const button = page.root.querySelector<HTMLElement>('[aria-label^="Deze stand verbeteren"]');
    button?.click();
    await page.settle();
    expect(page.text()).toContain('Dit verbetert de stand die geldt vanaf 1 maart 2025.');
    await page.press('Bewaren');
    expect(api.requests(`POST ${path}/states`)[0]?.body).toMatchObject({
      replaces: 1,
      effectiveOn: '2025-03-01',
    });
  });

  it('is only read by who may not record', async () => {
    const page = await openPage(address, known({ recordable: false }));
    expect(page.text()).not.toContain('De stand vastleggen');
    expect(page.root.querySelector('[aria-label^="Deze stand verbeteren"]')).toBeNull();
  });
});
