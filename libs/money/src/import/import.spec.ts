import fc from 'fast-check';
import { cents, type Notation } from '../amount';
import { changesOf, compareImport, reconcile } from './compare';
import { guessMapping, layoutOf, parseBelgianDate } from './mapping';
import { importedExpense, type ImportCells, type ImportedExpense } from './row-fate';

const cells = (changes: ImportCells = {}): ImportCells => ({
  supplier: 'Supplier',
  number: 'F1',
  'invoiced-on': '01/03/2024',
  excluding: '1.000,00',
  including: '1.210,00',
  ...changes,
});
const fateOf = (changes: ImportCells, notation: Notation = 'belgian') => {
  const row = importedExpense(cells(changes), notation, '2026-11-22');
  return row.ok ? row.value : `${row.error.code} ${row.error.field}`;
};

describe('a row of an accounting system', () => {
  it('is read as it stands', () => {
    expect(fateOf({ 'paid-on': '2024-04-01', description: ' Licences ' })).toEqual({
      kind: 'invoice',
      supplier: 'Supplier',
      number: 'F1',
      invoicedOn: '2024-03-01',
      paidOn: '2024-04-01',
      excluding: 100_000,
      vat: 21_000,
      recoverable: 0,
      description: 'Licences',
      commitment: '',
      line: '',
      year: 2024,
    });
    expect(fateOf({ excluding: '1.000,00-', including: '1.210,00-' })).toMatchObject({
      kind: 'credit-note',
      excluding: -100_000,
      vat: -21_000,
    });
    expect(fateOf({ excluding: '1,000.00', including: '', vat: '0' }, 'english')).toMatchObject({
      excluding: 100_000,
      vat: 0,
    });
    expect(fateOf({ year: '2023' })).toMatchObject({ year: 2023 });
  });

  it('is refused by the name of the rule and the field', () => {
    expect(fateOf({ supplier: ' ' })).toBe('supplier-missing supplier');
    expect(fateOf({ number: '' })).toBe('number-missing number');
    expect(fateOf({ 'invoiced-on': '31/02/2024' })).toBe('date-invalid invoiced-on');
    expect(fateOf({ 'invoiced-on': '01/03/24' })).toBe('date-invalid invoiced-on');
    expect(fateOf({ 'paid-on': '2029-01-01' })).toBe('in-the-future invoiced-on');
    expect(fateOf({ excluding: '' })).toBe('not-an-amount excluding');
    expect(fateOf({ excluding: '12,345' })).toBe('fraction-of-a-cent excluding');
    expect(fateOf({ excluding: 'USD 12,00' })).toBe('wrong-currency excluding');
    expect(fateOf({ including: '' })).toBe('not-an-amount including');
    expect(fateOf({ vat: '200,00' })).toBe('vat-does-not-add-up vat');
    expect(fateOf({ including: '2.000,00' })).toBe('vat-impossible vat');
    expect(fateOf({ year: '24' })).toBe('year-invalid year');
    expect(fateOf({ year: '2e3' })).toBe('year-invalid year');
    expect(fateOf({ description: 'x'.repeat(501) })).toBe('text-too-long description');
    expect(fateOf({ description: 'a\u0000b' })).toBe('text-invalid description');
  });

  it('has a day that nobody has to guess', () => {
    const read = (text: string) => {
      const day = parseBelgianDate(text);
      return day.ok ? day.value : day.error.code;
    };
    expect(
      ['1/3/2024', '01-03-2024', '01.03.2024', '2024-03-01', '2024-03-01T00:00:00.000Z'].map(read),
    ).toEqual(Array(5).fill('2024-03-01'));
    expect(['', '03/13/2024', '2024-3-1', '2024-03-01T12:00:00Z', '45352'].map(read)).toEqual(
      Array(5).fill('date-invalid'),
    );
  });
});

describe('a mapping of columns', () => {
  const headings = ['Leverancier', 'Factuurnummer', 'Factuurdatum', 'Bedrag excl. btw', ' BTW '];
  it('is guessed from the headings that accounting systems use', () => {
    const mapping = guessMapping(headings, 'belgian');
    expect(mapping.columns).toEqual({
      supplier: 'Leverancier',
      number: 'Factuurnummer',
      'invoiced-on': 'Factuurdatum',
      excluding: 'Bedrag excl. btw',
      vat: 'BTW',
    });
    expect(layoutOf(mapping, headings)).toEqual({
      ok: true,
      value: { supplier: 0, number: 1, 'invoiced-on': 2, excluding: 3, vat: 4 },
    });
  });

  it('says what it misses', () => {
    const { columns } = guessMapping(headings, 'belgian');
    const told = (changed: Record<string, string>, from = headings) =>
      layoutOf({ columns: { ...columns, ...changed }, notation: 'belgian' }, from);
    expect(told({ supplier: ' ' })).toEqual({
      ok: false,
      error: { code: 'fields-missing', fields: ['supplier'] },
    });
    expect(told({ vat: '' })).toEqual({
      ok: false,
      error: { code: 'fields-missing', fields: ['including'] },
    });
    expect(told({ description: 'Tekst' })).toEqual({
      ok: false,
      error: { code: 'columns-unknown', fields: ['description'] },
    });
    expect(told({}, [...headings, 'leverancier'])).toEqual({
      ok: false,
      error: { code: 'columns-repeated', fields: ['supplier'] },
    });
  });
});

const rows = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 60 }).map(String),
      day: fc.integer({ min: 1, max: 28 }),
      euros: fc.integer({ min: 1, max: 99 }),
    }),
    { selector: ({ number }) => number, maxLength: 20 },
  )
  .map((list) =>
    list.map(({ number, day, euros }) => {
      const row = importedExpense(
        cells({
          number,
          'invoiced-on': `${day}/03/2024`,
          excluding: `${euros},00`,
          including: `${euros},00`,
        }),
        'belgian',
        '2026-11-22',
      );
      if (!row.ok) throw new Error(row.error.code);
      return row.value;
    }),
  );

describe('a file beside what is known', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(rows, (file) => {
        expect(compareImport(file, [], []).rows.every(({ fate }) => fate === 'new')).toBe(true);
        const again = compareImport(file, file, file);
        expect(again.rows.every(({ fate }) => fate === 'unchanged')).toBe(true);
        expect(again.vanished).toEqual([]);
      }),
    );
  });

  it('tells the fate of every row once, and of every known expense of its days that it lacks', () => {
    fc.assert(
      fc.property(rows, rows, (file, known) => {
        const compared = compareImport(file, known, known);
        expect(compared.rows.map(({ row }) => row)).toEqual(file);
        for (const { row, fate, changes } of compared.rows) {
          const before = known.find(({ number }) => number === row.number);
          const other = before && changesOf(before, row).length > 0;
          expect(fate).toBe(before === undefined ? 'new' : other ? 'changed' : 'unchanged');
          expect(changes.length > 0).toBe(fate === 'changed');
        }
        const days = file.map(({ invoicedOn }) => invoicedOn).sort();
        const lacking = known.filter(
          (one) =>
            file.length > 0 &&
            one.invoicedOn >= days[0]! &&
            one.invoicedOn <= days.at(-1)! &&
            !file.some(({ number }) => number === one.number),
        );
        expect(compared.vanished).toEqual(lacking);
      }),
    );
  });

  it('takes neither of two rows of one invoice, and shows what a row changes', () => {
    const read = (changes: ImportCells) => fateOf(changes) as ImportedExpense;
    const twice = compareImport(
      [read({}), read({ number: 'f-1' }), read({ number: 'F2' })],
      [],
      [],
    );
    expect(twice.rows.map(({ fate }) => fate)).toEqual(['duplicate', 'duplicate', 'new']);
    const changed = compareImport([read({ 'paid-on': '2024-04-01' })], [read({})], []);
    expect(changed.rows[0]).toMatchObject({
      fate: 'changed',
      changes: [{ field: 'paidOn', before: null, after: '2024-04-01' }],
    });
  });

  it('is held against the total of the ledger that it came from', () => {
    const one = fateOf({}) as ImportedExpense;
    expect(reconcile([one, one], cents(242_000))).toEqual({
      counted: 242_000,
      stated: 242_000,
      difference: 0,
    });
    expect(reconcile([one], cents(242_000)).difference).toBe(121_000);
  });
});
