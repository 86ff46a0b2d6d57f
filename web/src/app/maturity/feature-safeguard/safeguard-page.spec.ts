import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import {
  answerView,
  dayOf,
  providedBy,
  providerUnit,
  safeguardHistory,
  safeguardRow,
  testUnit,
  unitTree,
  unitView,
} from '../../../testing/score-messages';
import { signedInAs, uuid } from '../../../testing/sessions';

const path = `/units/${testUnit}/safeguards/4.1`;
const own = answerView({ id: uuid(901), revision: 2 });
const row = safeguardRow({
  own,
  revision: 2,
  standing: { kind: 'scored', documentation: 3, implementation: 2, source: 'own' },
});
const record = { replaces: null, retracts: null, live: true, source: 'entry' } as const;
const history = safeguardHistory(row, {
  assessments: [
    { ...own, ...record, replaces: 1 },
    {
      ...answerView({ id: uuid(900), revision: 1, documentation: 1 }),
      ...record,
      live: false,
      source: 'bulk',
    },
  ],
  inheritedBy: [{ unitId: providerUnit, name: 'Cultuur', kind: 'shared' }],
});
const written = {
  id: uuid(7),
  revision: 3,
  effectiveOn: '2026-11-21',
  recordedAt: '2026-11-21T09:42:00.000Z',
};

const serving = (told = history, session = signedInAs('unit-lead')): FakeApi =>
  new FakeApi()
    .answer('GET /session', session)
    .answer('GET /units', unitTree(unitView()))
    .answer('GET /attachments', { attachments: [] })
    .answer(`GET ${path}`, told);

describe('the page of a safeguard', () => {
  it('says of a unit that only groups others that it is not assessed, and leads to those below', async () => {
    const api = serving().answer('GET /units', unitTree(unitView({ assessesItself: false })));
    const page = await openPage('/maturity/4/4.1', api);
    const note = page.root.querySelector('app-groups-note');
    expect(note?.textContent).toContain('groepeert andere eenheden en wordt zelf niet beoordeeld');
    expect(note?.querySelector('a')?.getAttribute('href')).toMatch(/^\/maturity(\?|$)/);
  });

  it('tells what is asked, how it stands, and what was ever said of it', async () => {
    const page = await openPage('/maturity/4/4.1', serving());
    expect(page.text()).toContain('Documentatie 3 Vastgelegd, uitvoering 2 Herhaalbaar');
    expect(page.text()).toContain('Hoe goed bewijs eruitziet');
    expect(page.text()).toContain('Geldt nu, verbetert nr. 1');
    expect(page.text()).toContain('Verbeterd door nr. 2; telt niet mee');
    expect(page.text()).toContain('Door An Claes voor meer tegelijk');
    expect(page.text()).toMatch(/Deze eenheid beweegt mee met dit antwoord:\s*Cultuur/);
    expect(page.text()).toContain('CC BY-NC-ND 4.0');
  });

  it('leads in one click to where an inherited score comes from', async () => {
    const inherited = safeguardRow({
      responsibility: providedBy('inherited'),
      provided: answerView({ documentation: 5, implementation: 5 }),
      standing: { kind: 'scored', documentation: 5, implementation: 5, source: 'inherited' },
    });
    const page = await openPage('/maturity/4/4.1', serving(safeguardHistory(inherited)));
    expect(page.text()).toContain('Wat Digipolis antwoordt');
    const links = [...page.root.querySelectorAll('a')].filter(
      (link) => link.textContent === 'Digipolis',
    );
    expect(links[0]?.getAttribute('href')).toBe(`/maturity/4/4.1?unit=${providerUnit}`);
    expect(page.root.querySelector('app-answer-editor')).toBeNull();
  });

  it('saves a level that is chosen here, and reads the history again', async () => {
    const api = serving().answer(`POST ${path}/assessments`, written);
    const page = await openPage('/maturity/4/4.1', api);
    page.root
      .querySelectorAll<HTMLElement>('app-answer-editor app-level-choice button')[4]
      ?.click();
    await new Promise((resolve) => setTimeout(resolve, 550));
    await page.settle();
    expect(api.requests(`POST ${path}/assessments`)[0]?.body).toMatchObject({
      answer: { documentation: 5, implementation: 2, documentationReason: 'beleid van 2025' },
    });
    expect(api.requests(`GET ${path}`)).toHaveLength(2);
    expect(page.text()).toContain('Bewaard om');
  });

  it('corrects an earlier record by one that takes its place', async () => {
    const api = serving().answer(`POST ${path}/assessments`, written);
    const page = await openPage('/maturity/4/4.1', api);
    await page.press('Verbeteren…');
    expect(page.text()).toContain('Antwoord nr. 2 verbeteren');
    await page.press('De verbetering vastleggen');
    const [sent] = api.requests(`POST ${path}/assessments`);
    expect(sent?.body).toMatchObject({
      replaces: 2,
      effectiveOn: '2026-03-31',
      answer: { documentation: 3 },
    });
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(page.text()).toContain('De verbetering is vastgelegd.');
  });

  it('takes a record back, but not without a reason', async () => {
    const api = serving().answer(`POST ${path}/retractions`, written);
    const page = await openPage('/maturity/4/4.1', api);
    await page.press('Intrekken');
    expect(page.text()).toContain(
      'Het antwoord dat geldt sinds 31 maart 2026 telt dan nergens meer mee',
    );
    const dialog = () => [
      ...page.root.querySelectorAll<HTMLElement>('ui-dialog-frame footer button'),
    ];
    dialog().at(-1)?.click();
    await page.settle();
    expect(api.requests(`POST ${path}/retractions`)).toHaveLength(0);
    await page.type('Waarom het er niet had mogen staan', 'verkeerde eenheid');
    dialog().at(-1)?.click();
    await page.settle();
    expect(api.requests(`POST ${path}/retractions`)[0]?.body).toMatchObject({
      retracts: 2,
      reason: 'verkeerde eenheid',
    });
    expect(page.text()).toContain('Het antwoord is ingetrokken.');
  });

  it('offers no change to who may only read', async () => {
    const page = await openPage('/maturity/4/4.1', serving(history, signedInAs('auditor')));
    expect(page.root.querySelector('app-answer-editor')).toBeNull();
    expect(page.text()).not.toContain('Verbeteren…');
    expect(page.text()).not.toContain('sleep ze hierheen');
    expect(page.text()).toContain('beleid van 2025');
  });

  it('tells when nobody has answered yet, and what to do for files', async () => {
    const page = await openPage('/maturity/4/4.1', serving(safeguardHistory(safeguardRow())));
    expect(page.text()).toContain('Hier antwoordde nog niemand op.');
    expect(page.text()).toContain(
      'Geef eerst een antwoord; daarna kun je toevoegen wat het aantoont.',
    );
  });

  it('tells since when somebody else answers for it', async () => {
    const told = safeguardHistory(row, {
      responsibilities: [
        {
          revision: 1,
          kind: 'shared',
          providerName: 'Digipolis',
          effectiveOn: dayOf('2023-04-01'),
          recordedAt: '2023-04-05T08:00:00.000Z',
          recordedBy: null,
          reason: 'aangesloten na de aanval',
        },
      ],
    });
    const page = await openPage('/maturity/4/4.1', serving(told));
    expect(page.text()).toContain('1 apr 2023 Gedeeld met Digipolis aangesloten na de aanval');
  });
});
