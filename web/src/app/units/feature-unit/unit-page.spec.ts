import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const top = uuid(100);
const library = uuid(101);
const unit = (id: string, over: object = {}) => ({
  id,
  parentId: null,
  name: 'Groep stad Antwerpen',
  weight: 1,
  archived: false,
  legalEntity: false,
  companyNumber: '',
  assessesItself: false,
  revision: 1,
  depth: 0,
  readable: true,
  scorable: true,
  ...over,
});
const version = (revision: number, over: object = {}) => ({
  revision,
  effectiveOn: '2024-01-01',
  recordedAt: '2024-01-02T10:00:00Z',
  recordedBy: 'Liesbeth',
  retracts: null,
  replaces: null,
  live: true,
  name: null,
  parentId: null,
  parentName: null,
  weight: null,
  archived: null,
  legalEntity: null,
  companyNumber: null,
  assessesItself: null,
  reason: '',
  ...over,
});
const itself = (revision: number) =>
  unit(library, { parentId: top, name: 'Bibliotheek', depth: 1, revision });
const detail = (revision: number, versions: readonly object[]) => ({
  unit: itself(revision),
  versions,
});
const history = [version(2, { weight: 3, reason: 'fusie' }), version(1, { name: 'Bibliotheek' })];
const known = (role: 'ciso' | 'management' = 'ciso') =>
  new FakeApi()
    .answer('GET /session', signedInAs(role))
    .answer('GET /units', { on: '2026-11-21', units: [unit(top), itself(2)] })
    .answer(`GET /units/${library}`, detail(2, history))
    .answer('GET /attachments', { attachments: [] });

describe('the page of a unit', () => {
  it('tells how it stands and everything that ever changed', async () => {
    const page = await openPage(`/units/${library}`, known());
    expect(page.text()).toContain(
      'In de score van Groep stad Antwerpen telt ze mee met gewicht 1.',
    );
    expect(page.text()).toContain('gewicht 3');
    expect(page.text()).toContain('Reden: fusie');
  });

  it('shows no way to change anything to who may not', async () => {
    const page = await openPage(`/units/${library}`, known('management'));
    expect(page.text()).not.toContain('Wijzigen');
    expect(page.text()).not.toContain('Ongedaan maken');
  });

  it('sends only what was changed, on top of what was seen', async () => {
    const api = known().answer(
      `POST /units/${library}/versions`,
      { id: library, revision: 3 },
      201,
    );
    const page = await openPage(`/units/${library}`, api);
    await page.press('Wijzigen');
    await page.type('Naam', 'Permeke');
    await page.press('Bewaren');
    const [sent] = api.requests(`POST /units/${library}/versions`);
    expect(sent?.body).toEqual({ name: 'Permeke', effectiveOn: '2026-11-21', reason: '' });
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(page.text()).toContain('Bibliotheek is gewijzigd.');
  });

  it('shows what somebody else did in the meantime and keeps the own entry', async () => {
    const api = known().refuse(`POST /units/${library}/versions`, 412, 'stale-revision', {
      head: 3,
    });
    const page = await openPage(`/units/${library}`, api);
    await page.press('Wijzigen');
    await page.type('Naam', 'Permeke');
    api.answer(`GET /units/${library}`, detail(3, [version(3, { archived: true }), ...history]));
    await page.press('Bewaren');
    expect(page.text()).toContain('Iemand anders heeft deze eenheid intussen gewijzigd:');
    expect(page.text()).toContain('gearchiveerd');
    await page.press('Bewaren');
    const sent = api.requests(`POST /units/${library}/versions`);
    expect(sent.at(-1)?.headers.get('If-Match')).toBe('"3"');
  });

  it('tells in a sentence why the tree refuses, and when it would go wrong', async () => {
    const api = known().refuse(`POST /units/${library}/versions`, 422, 'tree-children-active', {
      on: '2026-12-01',
    });
    const page = await openPage(`/units/${library}`, api);
    await page.press('Wijzigen');
    await page.type('Naam', 'Permeke');
    await page.press('Bewaren');
    expect(page.text()).toContain('Verplaats of archiveer die eerst.');
    expect(page.text()).toContain('Het loopt mis op 1 december 2026.');
  });

  it('names what an undo takes back before it does so', async () => {
    const api = known().answer(
      `POST /units/${library}/retractions`,
      { id: library, revision: 3 },
      201,
    );
    const page = await openPage(`/units/${library}`, api);
    await page.press('Ongedaan maken');
    expect(page.text()).toContain('Bibliotheek wordt alsof dit nooit gebeurd is: gewicht 3.');
    await page.press('Deze wijziging ongedaan maken');
    expect(api.requests(`POST /units/${library}/retractions`)[0]?.body).toEqual({
      retracts: 2,
      reason: '',
    });
  });
});
