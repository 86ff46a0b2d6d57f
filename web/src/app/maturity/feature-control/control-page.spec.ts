import { TestBed } from '@angular/core/testing';
import type { HttpRequest } from '@angular/common/http';
import { FakeApi } from '../../../testing/fake-api';
import { openPage, type OpenPage } from '../../../testing/open-page';
import {
  answerView,
  controlSheet,
  dayOf,
  providedBy,
  safeguardRow,
  testUnit,
  unitTree,
  unitView,
} from '../../../testing/score-messages';
import { signedInAs, uuid } from '../../../testing/sessions';
import { Connection } from '../../shell/connection/connection';
import { UnsavedInput } from '../../shell/leave/unsaved-input';

const recorded = `POST /units/${testUnit}/safeguards/4.1/assessments`;
const rows = [
  safeguardRow({ code: '4.1' }),
  safeguardRow({
    code: '4.2',
    own: answerView(),
    revision: 4,
    standing: { kind: 'scored', documentation: 3, implementation: 2, source: 'own' },
  }),
  safeguardRow({
    code: '4.3',
    group: 2,
    responsibility: providedBy('inherited'),
    provided: answerView({ documentation: 5, implementation: 4 }),
    standing: { kind: 'scored', documentation: 5, implementation: 4, source: 'inherited' },
  }),
];

const serving = (sheet = controlSheet(rows), session = signedInAs('unit-lead')): FakeApi =>
  new FakeApi()
    .answer('GET /session', session)
    .answer('GET /units', unitTree(unitView()))
    .answer(`GET /units/${testUnit}/controls/4`, sheet)
    .answer(recorded, {
      id: uuid(7),
      revision: 1,
      effectiveOn: '2026-11-21',
      recordedAt: '2026-11-21T09:42:00.000Z',
    });

const cells = (page: OpenPage) => [...page.root.querySelectorAll<HTMLElement>('[data-cell]')];
const labels = (page: OpenPage) => cells(page).map((cell) => cell.getAttribute('aria-label'));
const statusOf = (page: OpenPage, code: string) =>
  page.root.querySelector(`[data-code="${code}"] app-answer-status`)?.textContent.trim();
const pause = () => new Promise((resolve) => setTimeout(resolve, 550));

/** Presses keys where the keyboard is; begins in the first cell. */
async function press(page: OpenPage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const here = document.activeElement?.closest<HTMLElement>('[data-cell]') ?? cells(page)[0];
    here?.focus();
    here?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await page.settle();
  }
}

const body = (request: HttpRequest<unknown> | undefined) =>
  request?.body as Record<string, unknown>;

describe('the assessment grid', () => {
  it('shows each safeguard with both sides of its score and where it comes from', async () => {
    const page = await openPage('/maturity/4', serving());
    expect(labels(page)).toEqual([
      '4.1 Documentatie: niet beoordeeld',
      '4.1 Uitvoering: niet beoordeeld',
      '4.2 Documentatie: 3 Vastgelegd',
      '4.2 Uitvoering: 2 Herhaalbaar',
      '4.3 Documentatie: 5 Steeds beter. kan hier niet gewijzigd worden',
      '4.3 Uitvoering: 4 Beheerst. kan hier niet gewijzigd worden',
    ]);
    expect(page.text()).toContain('overgenomen van Digipolis');
    expect(page.text()).toContain('Onbewaakte schermen vergrendelen vanzelf');
  });

  it('is filled in with two digits, saved by itself, and says so', async () => {
    const api = serving();
    const page = await openPage('/maturity/4', api);
    await press(page, '3');
    expect(statusOf(page, '4.1')).toBe('Uitvoering nog in te vullen');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('4.1 Uitvoering');
    await press(page, '4');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('4.2 Documentatie');
    await pause();
    await page.settle();
    const [sent] = api.requests(recorded);
    expect(body(sent)).toMatchObject({
      framework: 'cis',
      effectiveOn: '2026-11-21',
      answer: { kind: 'scored', documentation: 3, implementation: 4 },
    });
    expect(sent?.headers.get('If-Match')).toBe('"0"');
    expect(sent?.headers.get('Idempotency-Key')).not.toBeNull();
    expect(statusOf(page, '4.1')).toMatch(/^Bewaard om \d\d:\d\d$/);
  });

  it('takes levels that are typed faster than the page is drawn', async () => {
    const api = serving();
    const page = await openPage('/maturity/4', api);
    const [first] = cells(page);
    first?.focus();
    for (const key of ['3', '4'])
      first?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await page.settle();
    await pause();
    await page.settle();
    expect(body(api.requests(recorded)[0])).toMatchObject({
      answer: { kind: 'scored', documentation: 3, implementation: 4 },
    });
  });

  it('shows what the control comes to while one types, before it is saved', async () => {
    const page = await openPage('/maturity/4', serving());
    const figure = () => page.root.querySelector('ui-figure .number')?.textContent;
    expect(figure()).toBe('3,5');
    await press(page, '1', '1');
    expect(figure()).toBe('2,7');
    expect(page.text()).toContain('3 van de 3 maatregelen beoordeeld');
  });

  it('names the day of the target only while there is something to go', async () => {
    const sheet = controlSheet(rows, { targetDueOn: dayOf('2027-12-31') });
    const page = await openPage('/maturity/4', serving(sheet));
    const sentence = () => page.root.querySelector('ui-figure .sentence')?.textContent;
    expect(sentence()).toBe('Het streefniveau van 3,0 is bereikt');
    await press(page, '1', '1');
    expect(sentence()).toBe('0,3 onder het streefniveau van 3,0, tegen 31 december 2027');
  });

  it('leaves what others answer alone', async () => {
    const api = serving();
    const page = await openPage('/maturity/4?at=4.3', api);
    await press(page, '1', 'n', 'o');
    await pause();
    expect(api.sent.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(page.root.querySelector('ui-dialog-frame')).toBeNull();
  });

  it('begins at the safeguard that a link names', async () => {
    await openPage('/maturity/4?at=4.2', serving());
    expect(document.activeElement?.getAttribute('aria-label')).toContain('4.2 Documentatie');
  });

  it('asks why before a safeguard does not apply', async () => {
    const api = serving();
    const page = await openPage('/maturity/4', api);
    await press(page, 'n');
    await page.press('Bewaren');
    expect(page.text()).toContain('Vul dit in.');
    await page.type('Waarom het niet van toepassing is', 'geen eigen servers');
    await page.press('Bewaren');
    await pause();
    await page.settle();
    expect(body(api.requests(recorded)[0])).toMatchObject({
      answer: { kind: 'not-applicable', reason: 'geen eigen servers' },
    });
  });

  it('leads to the words with e, and records them when one leaves', async () => {
    const api = serving(controlSheet([{ ...rows[1]!, code: '4.1' }]));
    const page = await openPage('/maturity/4', api);
    await press(page, 'e');
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('beleid van 2025');
    await page.type('Waarom dit niveau van documentatie', 'beleid van 2026');
    expect(api.requests(recorded)).toHaveLength(0);
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    await page.settle();
    expect(document.activeElement?.getAttribute('aria-label')).toContain('4.1 Documentatie');
    expect(body(api.requests(recorded)[0])).toMatchObject({
      answer: { documentation: 3, documentationReason: 'beleid van 2026' },
    });
  });

  it('lists its keys', async () => {
    const page = await openPage('/maturity/4', serving());
    await press(page, '?');
    expect(page.text()).toContain('klopt nog: legt hetzelfde antwoord opnieuw vast');
  });

  it('explains the levels of the side that the keyboard is on', async () => {
    const page = await openPage('/maturity/4?at=4.2', serving());
    expect(page.text()).toContain('Er is een goedgekeurde tekst, maar niemand keek hem');
    await press(page, 'ArrowRight');
    expect(page.text()).toContain('Het gebeurt, maar informeel en geval per geval.');
  });
});

describe('a lost connection', () => {
  it('keeps the answer, says so, and saves it once when the connection is back', async () => {
    const api = serving();
    const page = await openPage('/maturity/4', api);
    api.cut();
    await press(page, '3', '4');
    await pause();
    await page.settle();
    expect(statusOf(page, '4.1')).toBe('Bewaard zodra er verbinding is');
    expect(page.text()).toContain('1 antwoord is nog niet bewaard');
    expect(TestBed.inject(UnsavedInput).any()).toBe(true);
    expect(labels(page)[1]).toBe('4.1 Uitvoering: 4 Beheerst');
    api.mend();
    TestBed.inject(Connection).reached();
    await page.settle();
    expect(statusOf(page, '4.1')).toMatch(/^Bewaard om/);
    expect(TestBed.inject(UnsavedInput).any()).toBe(false);
    const keys = api.requests(recorded).map((request) => request.headers.get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(1);
  });

  it('that is none, but a refusal, tells what to do and tries again on demand', async () => {
    const api = serving().refuse(recorded, 422, 'unit-archived');
    const page = await openPage('/maturity/4', api);
    await press(page, '3', '4');
    await pause();
    await page.settle();
    expect(statusOf(page, '4.1')).toContain(
      'Niet bewaard: Deze eenheid was op die dag gearchiveerd.',
    );
    api.answer(recorded, {
      id: uuid(7),
      revision: 1,
      effectiveOn: '2026-11-21',
      recordedAt: '2026-11-21T09:42:00.000Z',
    });
    await page.press('Opnieuw proberen');
    expect(statusOf(page, '4.1')).toMatch(/^Bewaard om/);
  });
});

describe('two people on one safeguard', () => {
  const current = {
    revision: 1,
    answer: answerView({ revision: 1, documentation: 5, implementation: 5 }),
  };

  async function conflict() {
    const api = serving().refuse(recorded, 412, 'stale-revision', { current });
    const page = await openPage('/maturity/4', api);
    await press(page, '3', '4');
    await pause();
    await page.settle();
    return { api, page };
  }

  it('the second is shown the first one’s answer beside the own one', async () => {
    const { page } = await conflict();
    const choice = page.root.querySelector('app-conflict-choice')?.textContent ?? '';
    expect(choice).toContain('An Claes antwoordde hierop');
    expect(choice).toContain('5 Steeds beter');
    expect(choice).toContain('4 Beheerst');
  });

  it('the second can leave it at that', async () => {
    const { api, page } = await conflict();
    await page.press('Het andere behouden');
    expect(labels(page)[0]).toBe('4.1 Documentatie: 5 Steeds beter');
    expect(api.requests(recorded)).toHaveLength(1);
    expect(TestBed.inject(UnsavedInput).any()).toBe(false);
  });

  it('the second can record the own answer on top', async () => {
    const { api, page } = await conflict();
    api.answer(recorded, {
      id: uuid(8),
      revision: 2,
      effectiveOn: '2026-11-21',
      recordedAt: '2026-11-21T09:42:00.000Z',
    });
    await page.press('Mijn antwoord erbovenop bewaren');
    expect(api.requests(recorded)[1]?.headers.get('If-Match')).toBe('"1"');
    expect(statusOf(page, '4.1')).toMatch(/^Bewaard om/);
  });
});

describe('an earlier day', () => {
  const past = controlSheet(rows, { on: dayOf('2024-03-31') });

  it('takes no answers until one asks for it, and then says that they are back-dated', async () => {
    const api = serving(past);
    const page = await openPage('/maturity/4?on=2024-03-31', api);
    await press(page, '3', '4');
    expect(labels(page)[0]).toBe(
      '4.1 Documentatie: niet beoordeeld. kan hier niet gewijzigd worden',
    );
    await page.press('Antwoorden geven vanaf 31 maart 2024');
    expect(page.text()).toContain(
      'Met terugwerkende kracht: wat je hier invult, geldt vanaf 31 maart 2024',
    );
    await press(page, 'Home', '3', '4');
    await pause();
    await page.settle();
    expect(body(api.requests(recorded)[0])).toMatchObject({ effectiveOn: '2024-03-31' });
  });
});

describe('who may not score', () => {
  it('sees the same sheet without a way to change it', async () => {
    const page = await openPage(
      '/maturity/4',
      serving(controlSheet(rows), signedInAs('management')),
    );
    await press(page, '3', '4');
    expect(labels(page)[0]).toContain('kan hier niet gewijzigd worden');
    expect(page.text()).not.toContain('Zelfde antwoord');
    expect(page.root.querySelector('[type=checkbox]')).toBeNull();
    expect(page.root.querySelector('textarea')).toBeNull();
  });
});

describe('several safeguards at once', () => {
  const many = 'POST /assessments';

  it('get the same answer, but for those that a provider answers', async () => {
    const api = serving().answer(many, { recorded: 2, stale: [] });
    const page = await openPage('/maturity/4', api);
    await page.press('Zelfde antwoord voor 2 maatregelen…');
    await page.press('2 antwoorden vastleggen');
    expect(page.text()).toContain(
      'Geef beide niveaus, of een reden waarom het niet van toepassing is.',
    );
    for (const group of page.root.querySelectorAll('ui-dialog-frame app-level-choice')) {
      group.querySelectorAll('button')[3]?.click();
    }
    await page.settle();
    await page.press('2 antwoorden vastleggen');
    expect(body(api.requests(many)[0])).toMatchObject({
      answer: { documentation: 4, implementation: 4 },
      pairs: [
        { unitId: testUnit, code: '4.1', seen: 0 },
        { unitId: testUnit, code: '4.2', seen: 4 },
      ],
      skipStale: false,
    });
    expect(page.text()).toContain('2 antwoorden vastgelegd.');
  });

  it('name those that somebody changed meanwhile, and can skip them', async () => {
    const stale = [{ unitId: testUnit, code: '4.2', head: 5 }];
    const api = serving().refuse(many, 412, 'stale-revision', { stale });
    const page = await openPage('/maturity/4', api);
    await page.press('Zelfde antwoord voor 2 maatregelen…');
    for (const group of page.root.querySelectorAll('ui-dialog-frame app-level-choice')) {
      group.querySelectorAll('button')[3]?.click();
    }
    await page.settle();
    await page.press('2 antwoorden vastleggen');
    expect(page.root.querySelector('ui-dialog-frame ui-problem-notice li')?.textContent).toContain(
      '4.2',
    );
    api.answer(many, { recorded: 1, stale });
    await page.press('Deze overslaan en de andere 1 vastleggen');
    expect(body(api.requests(many)[1])).toMatchObject({ skipStale: true });
    expect(page.text()).toContain('1 antwoord vastgelegd.');
  });

  it('are picked with the space bar', async () => {
    const page = await openPage('/maturity/4', serving());
    await press(page, ' ');
    expect(page.text()).toContain('1 maatregel beantwoorden…');
  });

  it('get a provider from who may say so', async () => {
    const sheet = controlSheet(rows, { unit: { ...controlSheet([]).unit, mayProvide: true } });
    const api = serving(sheet, signedInAs('ciso'))
      .answer(
        'GET /units',
        unitTree(unitView(), unitView({ id: uuid(200), parentId: testUnit, name: 'Digipolis' })),
      )
      .answer('POST /responsibilities', { changed: 1 });
    const page = await openPage('/maturity/4', api);
    await press(page, ' ');
    await page.press('Wie antwoordt voor 1 maatregel…');
    page.root.querySelector<HTMLInputElement>('ui-dialog-frame input[value=inherited]')?.click();
    await page.settle();
    await page.press('Bewaren');
    expect(api.requests('POST /responsibilities')).toHaveLength(0);
    expect(page.root.querySelector('ui-dialog-frame .error')).not.toBeNull();
  });
});

describe('the states of the page', () => {
  it('tell that a group asks nothing of a control', async () => {
    const page = await openPage(
      '/maturity/4?ig=1',
      serving(controlSheet([{ ...rows[0]!, group: 2 }], { group: 1 })),
    );
    expect(page.text()).toContain('Deze control vraagt niets in IG1');
    expect(page.root.querySelector('ui-figure')).toBeNull();
  });

  it('tell what went wrong and can try again', async () => {
    const api = serving().refuse(`GET /units/${testUnit}/controls/4`, 503, 'unavailable');
    const page = await openPage('/maturity/4', api);
    expect(page.text()).toContain('De dienst kan nu niet antwoorden.');
    api.answer(`GET /units/${testUnit}/controls/4`, controlSheet(rows));
    await page.press('Opnieuw proberen');
    expect(labels(page)).toHaveLength(6);
  });
});
