import type { DutyMatrix, EntityList } from '@weerbaar/contracts';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const classification = {
  outcome: 'important',
  dutyClass: 'important',
  effectiveOn: '2025-01-01',
  reviewOn: null,
  illustrative: true,
} as const;
const totals = { obliged: 30, met: 4, partly: 9, notMet: 2, notApplicable: 1, silent: 14 };
const nothing = { obliged: 0, met: 0, partly: 0, notMet: 0, notApplicable: 0, silent: 0 };
const city = { id: uuid(100), name: 'stad Antwerpen', companyNumber: '' };
const ocmw = { id: uuid(101), name: 'OCMW Antwerpen', companyNumber: '' };
const list: EntityList = {
  entities: [
    { ...ocmw, classification: null, totals: nothing },
    { ...city, classification, totals },
  ],
};
const matrix: DutyMatrix = {
  catalogue: { code: 'be-nis2', version: '2024' },
  duties: [
    { code: 'written-policy', theme: 'measures' },
    { code: 'digital-policy', theme: 'digital' },
  ],
  entities: [
    {
      ...ocmw,
      classification: null,
      cells: [
        { binding: 'open', status: null },
        { binding: 'open', status: null },
      ],
    },
    {
      ...city,
      classification,
      cells: [
        { binding: 'obliged', status: 'partly' },
        { binding: 'none', status: null },
      ],
    },
  ],
};
const contradictions = {
  entities: [
    {
      id: city.id,
      duties: [
        {
          code: 'written-policy',
          claim: {
            verdict: 'contradicted',
            reason: 'too-few-reached',
            strand: 'direct',
            asked: { numerator: '1', denominator: '4' },
            found: { numerator: '1', denominator: '10' },
          },
        },
      ],
    },
  ],
};
const known = () =>
  new FakeApi()
    .answer('GET /session', signedInAs('management'))
    .answer('GET /entities', list)
    .answer('GET /duties/contradictions', contradictions)
    .answer('GET /duties/matrix', matrix);

describe('the legal entities', () => {
  it('stand with what they are and how their duties stand', async () => {
    const page = await openPage('/duties', known());
    expect(page.text()).toContain('1van 2 rechtspersonen zijn ingedeeld');
    expect(page.text()).toContain(
      'Aan 4 van de 30 plichten die hen binden, is voldaan. De maatregelen spreken 1 uitspraak tegen.',
    );
    const rows = [...page.root.querySelectorAll('ui-data-table tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    // What binds it is not known, which is not the same as nothing.
    expect(rows.find((row) => row.includes('Nog niet ingedeeld'))).not.toMatch(/\d/);
    expect(rows.some((row) => row.includes('Belangrijk') && row.includes('illustratief'))).toBe(
      true,
    );
  });

  it('say what to do when there are none', async () => {
    const page = await openPage('/duties', known().answer('GET /entities', { entities: [] }));
    expect(page.text()).toContain('Nog geen enkele eenheid is een rechtspersoon');
  });

  it('stand beside each other in a matrix, a cell for each duty', async () => {
    const page = await openPage('/duties/matrix', known());
    const cells = [...page.root.querySelectorAll('td')].map((cell) => cell.textContent.trim());
    expect([cells[0], cells[2], cells[3]]).toEqual(['?', '?', '']);
    // The reason stands in the cell as well, for who does not see the mark.
    expect(cells[1]).toMatch(
      /^Deels\s*De maatregelen spreken dit tegen: 10.% haalt .*25.% is nodig\.$/s,
    );
    expect(page.text()).toContain('0van 1 plichten die een entiteit binden zijn voldaan');
  });
});
