import type { DutyLine, DutyRegister } from '@weerbaar/contracts';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';
import { noAnswers } from '../data/answers-book';

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
const body = {
  on: '2026-11-21',
  entity,
  recordable: true,
  serving: 2,
  trained: 1,
  rules: { firstWithinMonths: 6, repeatAfterMonths: 24 },
  mandates: [],
};
const registrations = {
  on: '2026-11-21',
  entity,
  recordable: true,
  registrations: [
    {
      regime: 'general',
      fields: ['name'],
      fieldsIfAny: [],
      changeWithin: { unit: 'weeks', count: 2 },
      revision: 0,
      data: {},
      missing: ['name'],
      dueOn: '2025-03-18',
      registeredOn: null,
      changeDueOn: null,
      daysLeft: -613,
      untold: [],
      versions: [],
      notices: [],
    },
  ],
};
const decided = {
  id: uuid(400),
  revision: 1,
  outcome: 'important',
  dutyClass: 'important',
  effectiveOn: '2025-01-01',
  reviewOn: null,
  illustrative: false,
  recordedAt: '2025-01-01T10:00:00Z',
  recordedBy: 'Ann',
  law: { code: 'be-nis2', version: '2024' },
  answers: noAnswers,
  grounds: [],
  departs: true,
  reason: '',
  decidedBy: 'raad van bestuur, 12 maart',
  replaces: null,
  replaced: false,
  files: 0,
};
const classification = {
  on: '2026-11-21',
  entity,
  recordable: true,
  law: decided.law,
  revision: 1,
  current: decided,
  history: [decided],
};
const known = (over: Partial<DutyRegister> = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer(`GET ${base}`, { ...register, ...over })
    .answer('GET /duties/due', { on: '2026-11-21', within: 90, entities: [], items: [] })
    .answer('GET /corrective-actions', { on: '2026-11-21', actions: [] })
    .answer(`GET /entities/${entity.id}/mandates`, body)
    .answer(`GET /entities/${entity.id}/registrations`, registrations)
    .answer(`GET /entities/${entity.id}/classifications`, classification);
const address = `/duties/${entity.id}`;

describe('the register of an entity', () => {
  it('tells how many duties are met, what binds, and which claim the safeguards contradict', async () => {
    const page = await openPage(address, known());
    expect(page.text()).toContain('stad Antwerpen');
    expect(page.text()).toContain('1van 2 plichten die deze entiteit binden zijn voldaan');
    expect(page.text()).toContain('De maatregelen spreken 1 uitspraak tegen.');
    expect(page.text()).toContain('Rechtstreeks: 1 van 4 op het gevraagde niveau');
    expect(page.text()).toMatch(/spreken dit tegen: 25.% haalt het gevraagde niveau, 75.%/);
    expect(page.text()).toContain('1 plicht bindt deze entiteit niet');
    expect(page.text()).toContain('Belgische wet, art. 30 §3 11°');
  });

  it('leads from each duty to its page, and is taken along as a file', async () => {
    const page = await openPage(address, known());
    const hrefs = [...page.root.querySelectorAll('a.open')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs).toContain(`${address}/duty/measure-hygiene`);
    const file = page.root.querySelector('a[download][href*="duties/export"][href*="xlsx"]');
    expect(file?.getAttribute('href')).toContain(`/api/v1${base}/export?on=`);
  });

  it('tells what is past and what falls due, with whose it is and where to go', async () => {
    const item = {
      kind: 'duty',
      entity: { id: entity.id, name: entity.name },
      duty: 'measure-hygiene',
      milestone: null,
      about: '',
      owner: null,
      on: '2026-12-01',
      daysLeft: 10,
      standing: 'ahead',
      illustrative: true,
    };
    const items = [
      {
        ...item,
        kind: 'conformity',
        duty: 'conformity-assessment',
        milestone: 'first',
        on: '2026-04-18',
        daysLeft: -217,
        standing: 'past',
      },
      {
        ...item,
        kind: 'training',
        duty: 'management-training',
        about: 'Ann Peeters',
        daysLeft: 0,
        standing: 'today',
      },
      item,
      { ...item, kind: 'review', duty: null },
    ];
    const page = await openPage(
      address,
      known().answer('GET /duties/due', { on: '2026-11-21', within: 90, entities: [], items }),
    );
    const told = [...page.root.querySelectorAll('app-due-section li')].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(told[0]).toMatch(
      /^18 apr 2026\s?Conformiteitsbeoordeling: Eerste conformiteitsbeoordeling\s?217 dagen te laat/,
    );
    expect(told[1]).toMatch(/Opleiding van een lid: Ann Peeters\s?Vandaag/);
    expect(told[2]).toMatch(/nog 10 dagen\s?illustratief$/);
    expect(told[3]).toContain('Herziening: De indeling');
    const hrefs = [...page.root.querySelectorAll('app-due-section a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs).toEqual([
      `${address}/duty/conformity-assessment`,
      `${address}/body`,
      `${address}/duty/measure-hygiene`,
      `${address}/classification`,
    ]);
  });

  it('sums up the rest of its dossier: who decided, the body, the registration, corrections and fines', async () => {
    const page = await openPage(address, known());
    const dossier = page.root
      .querySelector('app-dossier-section')
      ?.textContent.replace(/\s+/g, ' ');
    expect(dossier).toContain('raad van bestuur, 12 maart');
    expect(dossier).toContain('1 van 2 leden in functie opgeleid');
    expect(dossier).toContain('Niet geregistreerd. Dat moest gebeurd zijn tegen 18 maart 2025.');
    expect(dossier).toContain('Geen herstelactie open');
    expect(dossier).toContain('7.000.000');
  });

  it('asks for the classification first', async () => {
    const page = await openPage(address, known({ classification: null, duties: [] }));
    expect(page.text()).toContain('Deze entiteit is nog niet ingedeeld.');
    await page.press('Indelen').catch(() => undefined);
    expect(page.address()).toContain(`${address}/classification`);
  });
});
