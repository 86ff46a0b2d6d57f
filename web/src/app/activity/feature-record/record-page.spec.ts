import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const check = (n: number, over: object = {}) => ({
  id: uuid(n),
  askedAt: '2026-11-20T02:00:00Z',
  askedBy: null,
  witness: false,
  finishedAt: '2026-11-20T02:00:05Z',
  size: 1234,
  flaws: [],
  ...over,
});
const known = (over: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('auditor'))
    .answer('GET /units', { on: '2026-11-21', units: [] })
    .answer('GET /record', {
      origin: `weerbaar/${uuid(9)}`,
      keys: [{ key: 'weerbaar/x+00000000+AQ==', since: '2026-01-01T00:00:00Z' }],
      size: 1234,
      sealedAt: '2026-11-20T10:00:00Z',
      waiting: 0,
      checks: [check(1)],
      ...over,
    });

describe('the page of the sealed record', () => {
  it('says how much is sealed, that it was found sound, and by which key', async () => {
    const page = await openPage('/activity/record', known());
    expect(page.text()).toContain('1.234');
    expect(page.text()).toContain('bevonden zoals het ondertekend is');
    expect(page.text()).toContain('De klok');
    expect(page.text()).toContain('weerbaar/x+00000000+AQ==');
    expect(page.text()).toContain(`/.well-known/weerbaar-record/${uuid(9)}`);
  });

  it('says that it was tampered with, where, and whose checkpoint tells', async () => {
    const flaws = [
      { code: 'event-altered', at: 7 },
      { code: 'root-differs', at: 100, held: 'outside' },
    ];
    const page = await openPage(
      '/activity/record',
      known({ checks: [check(1, { flaws, witness: true })] }),
    );
    expect(page.text()).toContain('er is met het logboek geknoeid');
    expect(page.text()).toContain('2 dingen kloppen niet');
    expect(page.text()).toContain('De gebeurtenis op plaats 7 is gewijzigd.');
    expect(page.text()).toContain('het controlepunt dat elders bewaard is');
  });

  it('asks for a reading against a checkpoint that was pasted', async () => {
    const api = known().answer('POST /record/checks', { id: uuid(5) });
    const page = await openPage('/activity/record', api);
    await page.type('Een controlepunt dat je bewaard hebt', 'a note');
    await page.press('Nu herlezen');
    expect(api.requests('POST /record/checks').at(-1)?.body).toEqual({ witness: 'a note\n' });
  });

  it('says why a text is no witness', async () => {
    const api = known().refuse('POST /record/checks', 422, 'record-witness-refused');
    const page = await openPage('/activity/record', api);
    await page.type('Een controlepunt dat je bewaard hebt', 'a letter');
    await page.press('Nu herlezen');
    expect(page.text()).toContain('Deze tekst is geen controlepunt');
  });

  it('has nothing to take away before anything was sealed', async () => {
    const page = await openPage(
      '/activity/record',
      known({ size: 0, sealedAt: null, checks: [], keys: [] }),
    );
    expect(page.text()).toContain('Er is nog niets verzegeld');
    expect(page.text()).not.toContain('Neem het nieuwste controlepunt mee');
  });
});
