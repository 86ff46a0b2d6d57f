import { FakeApi } from '../../../testing/fake-api';
import { type OpenPage, openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const report = (dryRun: boolean) => ({
  dryRun,
  rows: 2,
  added: 1,
  unchanged: 0,
  refused: 1,
  fates: [
    { row: 3, unit: 'Zoo', code: '1.1', fate: 'refused', reason: 'unit-unknown' },
    { row: 2, unit: 'Bibliotheek', code: '1.1', fate: 'added', reason: null },
  ],
});
const known = (role: 'ciso' | 'management' = 'ciso') =>
  new FakeApi()
    .answer('GET /session', signedInAs(role))
    .answer('GET /units', { on: '2026-11-21', units: [] });

async function choose(page: OpenPage): Promise<void> {
  const entry = page.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!entry) throw new Error('There is nowhere to choose a file');
  Object.defineProperty(entry, 'files', {
    value: [new File(['unit'], 'scores.csv')],
    configurable: true,
  });
  entry.dispatchEvent(new Event('change'));
  await page.settle();
}

describe('import and export', () => {
  it('leads to the export of the unit and explains the columns', async () => {
    const page = await openPage('/transfer', known('management'));
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('a[download]')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links).toEqual([
      `/api/v1/scores/export?unit=${uuid(100)}&format=csv`,
      `/api/v1/scores/export?unit=${uuid(100)}&format=xlsx`,
    ]);
    expect(page.text()).toContain('effective_on');
    expect(page.text()).not.toContain('Inlezen');
  });

  it('tells the fate of each row first, and writes only when told', async () => {
    const api = known().answer('POST /scores/imports', (request: { url: string }) =>
      report(request.url.includes('dryRun=true')),
    );
    const page = await openPage('/transfer', api);
    await choose(page);
    expect(page.text()).toContain('scores.csv is nagekeken. Er is nog niets bewaard.');
    expect(page.text()).toContain('Geen enkele eenheid heeft deze naam of id.');
    expect(api.requests('POST /scores/imports')).toHaveLength(1);
    await page.press('1 antwoord inlezen');
    expect(page.text()).toContain('scores.csv is ingelezen.');
    const [, sent] = api.requests('POST /scores/imports');
    expect(sent?.url).toContain('dryRun=false');
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('says what is wrong with a file as a whole', async () => {
    const api = known().refuse('POST /scores/imports', 422, 'import-columns-wrong', {
      missing: ['kind'],
      unknown: ['soort'],
      repeated: [],
    });
    const page = await openPage('/transfer', api);
    await choose(page);
    expect(page.text()).toContain('Ontbreekt: kind.');
    expect(page.text()).toContain('Onbekend: soort.');
  });
});
