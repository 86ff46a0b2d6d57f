import type { DutyLine, DutyRegister } from '@weerbaar/contracts';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const entity = { id: uuid(100), name: 'stad Antwerpen', companyNumber: '' };
const strand = { linked: 0, applicable: 0, assessed: 0, reached: 0, share: null, atMost: null };
const duty = (code: string, more: Partial<DutyLine> = {}): DutyLine => ({
  code,
  theme: 'measures',
  binding: 'obliged',
  bindingReason: 'by-class',
  id: uuid(200),
  revision: 0,
  state: null,
  files: 0,
  links: { direct: [], partial: [] },
  coverage: { direct: strand, partial: strand },
  claim: { verdict: 'silent', reason: 'nothing-claimed', strand: null, asked: null, found: null },
  ownEvidence: null,
  ...more,
});
const met: NonNullable<DutyLine['state']> = {
  id: uuid(300),
  revision: 1,
  effectiveOn: '2025-03-01',
  recordedAt: '2025-03-01T10:00:00Z',
  recordedBy: 'Ann',
  status: 'met',
  reason: '',
  owner: null,
  ownerName: null,
  dueOn: null,
  reviewOn: null,
  notes: '',
  route: null,
  milestones: [],
  illustrative: false,
  replaces: null,
  replaced: false,
};
const register: DutyRegister = {
  on: '2026-11-21',
  entity,
  recordable: true,
  classification: {
    outcome: 'important',
    dutyClass: 'important',
    effectiveOn: '2025-01-01',
    reviewOn: null,
    illustrative: false,
  },
  catalogue: { code: 'be-nis2', version: '2024' },
  units: 3,
  duties: [
    duty('measure-hygiene', {
      revision: 1,
      state: met,
      coverage: {
        direct: { ...strand, linked: 4, applicable: 4, assessed: 4, reached: 1 },
        partial: strand,
      },
      claim: {
        verdict: 'contradicted',
        reason: 'too-few-reached',
        strand: 'direct',
        asked: { numerator: '3', denominator: '4' },
        found: { numerator: '1', denominator: '4' },
      },
    }),
    duty('measure-disclosure', { ownEvidence: 'no-links' }),
    duty('digital-policy', {
      theme: 'digital',
      binding: 'none',
      bindingReason: 'not-a-provider',
    }),
  ],
};
const base = `/entities/${entity.id}/duties`;
const states = `${base}/measure-disclosure/states`;
const known = (over: Partial<DutyRegister> = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer(`GET ${base}`, { ...register, ...over })
    .answer(`GET ${states}`, { states: [] })
    .answer(`GET ${base}/measure-hygiene/states`, { states: [met] })
    .answer('GET /attachments', { attachments: [] });
const address = `/duties/${entity.id}`;

describe('the register of an entity', () => {
  it('tells how many duties are met, what binds, and which claim the safeguards contradict', async () => {
    const page = await openPage(address, known());
    expect(page.text()).toContain('stad Antwerpen');
    expect(page.text()).toContain('1van 2 plichten die deze entiteit binden zijn voldaan');
    expect(page.text()).toContain('De safeguards spreken 1 uitspraak tegen.');
    expect(page.text()).toContain('Rechtstreeks: 1 van 4 op het gevraagde niveau');
    expect(page.text()).toMatch(/spreken dit tegen: 25.% haalt het gevraagde niveau, 75.%/);
    expect(page.text()).toContain('1 plicht bindt deze entiteit niet');
    expect(page.text()).toContain('Belgische wet, art. 30 §3 11°');
  });

  it('records a state by the revision that was seen, and says why it was refused', async () => {
    const api = known().refuse(`POST ${states}`, 422, 'duty-own-evidence-missing');
    const page = await openPage(address, api);
    const open = [...page.root.querySelectorAll<HTMLElement>('.open')];
    open[1]?.click();
    await page.settle();
    expect(page.text()).toContain('Geen safeguard dekt deze plicht.');
    const status = page.root.querySelector<HTMLSelectElement>('#duty select');
    if (!status) throw new Error('there is no state to choose');
    status.value = 'met';
    status.dispatchEvent(new Event('change', { bubbles: true }));
    await page.type('Nota’s', 'Beslist door het college.');
    await page.press('Bewaren');
    const [sent] = api.requests(`POST ${states}`);
    expect(sent?.headers.get('If-Match')).toBe('"0"');
    expect(sent?.body).toMatchObject({
      effectiveOn: '2026-11-21',
      status: 'met',
      notes: 'Beslist door het college.',
    });
    expect(page.text()).toContain('Voeg eerst bewijs van de plicht zelf toe.');
    api.answer(`POST ${states}`, { id: uuid(301), revision: 1 }, 201);
    await page.press('Bewaren');
    expect(page.text()).toContain('De stand is vastgelegd.');
  });

  it('is only read by who may not record, with everything that was said', async () => {
    const page = await openPage(address, known({ recordable: false }));
    page.root.querySelector<HTMLElement>('.open')?.click();
    await page.settle();
    expect(page.text()).toContain('Vanaf 1 mrt 2025: Voldaan');
    expect(page.root.querySelector('#duty')).toBeNull();
  });

  it('tells what is past and what falls due within ninety days, the conformity assessment too', async () => {
    const duties = [
      duty('measure-hygiene', { state: { ...met, status: 'partly', dueOn: '2026-12-01' } }),
      duty('written-policy', { state: { ...met, status: 'partly', dueOn: '2027-06-01' } }),
      duty('measure-disclosure', { state: { ...met, reviewOn: '2026-11-01' } }),
      duty('conformity-assessment', { theme: 'conformity' }),
    ];
    const page = await openPage(address, known({ duties }));
    const told = [...page.root.querySelectorAll('app-due-section li')].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/^18 apr 2026\s*Conformiteitsbeoordeling: .*217 dagen te laat$/);
    expect(told[1]).toMatch(/^1 nov 2026\s*Herziening: .*20 dagen te laat$/);
    expect(told[2]).toMatch(/^1 dec 2026\s*Streefdatum van een plicht: .*nog 10 dagen$/);
  });

  it('asks for the classification first', async () => {
    const page = await openPage(address, known({ classification: null, duties: [] }));
    expect(page.text()).toContain('Deze entiteit is nog niet ingedeeld.');
    await page.press('Indelen').catch(() => undefined);
    expect(page.address()).toContain(`${address}/classification`);
  });
});
