import { FakeApi } from '../../testing/fake-api';
import { openPage } from '../../testing/open-page';
import { signedInAs, uuid } from '../../testing/sessions';

const [lineId, initiativeId, unitId] = [uuid(301), uuid(302), uuid(303)];
const million = 100_000_000;
const cell = (changes: object = {}) => ({
  lineId,
  year: 2022,
  initiativeId: null,
  ...{ decided: 14.6 * million, spent: 3 * million, paid: 2 * million },
  ...{ open: 1.6 * million, forecast: million, free: 9 * million },
  ...changes,
});
const books = (changes: object = {}) => ({
  on: '2026-11-22',
  lines: [
    {
      ...{ id: lineId, code: 'IMPULS', title: 'Extra middelen', unitId, unitName: 'Digipolis' },
      ...{ vatBasis: 'including', efroBasis: 'gross', accountingCode: '' },
      ...{ source: 'Perstekst van december 2022', illustrative: false, revision: 1 },
    },
  ],
  initiatives: [
    {
      ...{ id: initiativeId, code: 'P01', title: 'Aanmelden in twee stappen' },
      ...{ kind: 'technical-project', unitId, unitName: 'Digipolis' },
      keys: [{ code: '6.3', share: 9000 }],
    },
  ],
  cells: [
    cell(),
    cell({
      initiativeId,
      year: 2023,
      decided: 100,
      spent: 150,
      paid: 0,
      open: 0,
      forecast: 0,
      free: -50,
    }),
  ],
  unallocated: { count: 2, excluding: 5_000_000 },
  overdrawn: 0,
  ...changes,
});
const expense = {
  ...{ id: uuid(304), supplier: 'Noordkaai (fictief)', number: 'F-1', origin: '' },
  ...{ illustrative: true, revision: 3, recordedAt: '2026-11-02T06:00:00.000Z', kind: 'invoice' },
  ...{ invoicedOn: '2026-11-02', paidOn: null, excluding: 100_000, vat: 21_000, recoverable: 0 },
  ...{ shared: 0, description: 'Licenties', reason: '', shares: [], files: 0 },
};
const known = (role: Parameters<typeof signedInAs>[0] = 'programme-office', view = books()) =>
  new FakeApi()
    .answer('GET /session', signedInAs(role))
    .answer('GET /units', { on: '2026-11-22', units: [] })
    .answer('GET /budget', view)
    .answer('GET /budget/commitments', { on: '2026-11-22', commitments: [] })
    .answer('GET /budget/expenses', { on: '2026-11-22', count: 1, expenses: [expense] });

describe('the budget', () => {
  it('answers first with what was decided and what is free, and says what its amounts hold', async () => {
    const page = await openPage('/budget', known('management'));
    expect(page.text()).toContain('14,6');
    expect(page.text()).toContain(
      'is vrij. Bedragen inclusief btw, bruto, met het deel dat EFRO betaalt.',
    );
    expect(page.text()).toContain('Beslist = besteed + vastgelegd + verwacht + vrij');
    expect(page.text()).toContain('Perstekst van december 2022');
    expect(page.text()).toContain('2 facturen wachten op verdeling');
    expect(page.text()).not.toContain('Een lijn toevoegen');
  });

  it('shows a year that is bound beyond what was decided, though others have free money', async () => {
    const page = await openPage('/budget', known());
    expect(page.text()).toMatch(/€.?1 meer gebonden dan beslist/);
  });

  it('groups by what is asked in the address, with a row for what belongs nowhere', async () => {
    const page = await openPage('/budget?by=control', known());
    expect(page.text()).toContain('Aan geen maatregel toegeschreven');
  });

  it('narrows down to a line, and names initiatives', async () => {
    const other = await openPage('/budget?by=initiative&line=' + lineId, known());
    expect(other.text()).toContain('P01 Aanmelden in twee stappen');
    expect(other.text()).toContain('Niet toegewezen aan een initiatief');
  });

  it('says what to do when there is no budget yet', async () => {
    const page = await openPage(
      '/budget',
      known('programme-office', books({ lines: [], cells: [] })),
    );
    expect(page.text()).toContain('Begin met een lijn');
    expect(page.text()).toContain('Een lijn toevoegen');
  });
});

describe('the queue of invoices', () => {
  it('is emptied from the row itself: the whole rest stands ready to be shared out', async () => {
    const api = known().answer(`PUT /budget/expenses/${expense.id}`, {
      id: expense.id,
      revision: 4,
    });
    const page = await openPage('/budget/expenses?show=queue', api);
    expect(page.text()).toContain('wacht op verdeling over lijnen');
    await page.press('Verdelen');
    await page.press('Bewaren');
    const [sent] = api.requests(`PUT /budget/expenses/${expense.id}`);
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(sent?.body).toMatchObject({
      excluding: 100_000,
      vat: 21_000,
      shares: [{ lineId, year: 2026, initiativeId: null, commitmentId: null, excluding: 100_000 }],
    });
  });

  it('says in words which rule of the books refused', async () => {
    const refused = {
      code: 'money-refused',
      refusal: { code: 'overcommitment-unexplained', year: 2026, beyond: 12_345 },
    };
    const api = known().refuse(`PUT /budget/expenses/${expense.id}`, 422, 'money-refused', refused);
    const page = await openPage('/budget/expenses?show=queue', api);
    await page.press('Verdelen');
    await page.press('Bewaren');
    expect(page.text()).toContain(
      'Hiermee is voor een jaar meer besteed of vastgelegd dan beslist.',
    );
    expect(page.text()).toContain('123,45');
  });
});
