import { importRowFate, type ImportRow, type ImportScope, type ImportUnit } from './import-row';

const port = '01a1ff62-1e61-72ea-9f89-7dda84e5c05b';
const city = '01a1ff62-1e61-72ea-9f89-7dda84e5c05c';
const twin = '01a1ff62-1e61-72ea-9f89-7dda84e5c05d';
const foreign = '01a1ff62-1e61-72ea-9f89-7dda84e5c05e';

const unit = (id: string, changes: Partial<ImportUnit> = {}): ImportUnit => ({
  id,
  mayImport: true,
  everNamed: (name) => ['Port', 'Harbour of old'].includes(name),
  periods: [{ from: '2020-01-01', until: 'infinity', assessesItself: true }],
  provides: new Set(),
  ...changes,
});
const units = new Map([
  ['Port', [unit(port)]],
  ['Twin', [unit(twin), unit('another')]],
  ['Foreign', [unit(foreign, { mayImport: false })]],
  [
    'City',
    [
      unit(city, {
        periods: [
          { from: '2020-01-01', until: '2022-01-01', assessesItself: true },
          { from: '2023-01-01', until: 'infinity', assessesItself: false },
        ],
        provides: new Set(['3.10']),
      }),
    ],
  ],
]);
const scope: ImportScope = {
  today: '2026-03-01',
  unitById: (id) => [...units.values()].flat().find((one) => one.id === id),
  unitsByName: (name) => units.get(name) ?? [],
  hasSafeguard: (code) => ['1.1', '3.1', '3.10'].includes(code),
};
const row: ImportRow = {
  unit: 'Port',
  unitId: '',
  safeguard: '1.1',
  safeguardIsNumber: false,
  effectiveOn: '2024-02-29',
  kind: 'scored',
  documentation: '3',
  implementation: '2',
  documentationReason: 'a policy',
  implementationReason: '',
  reason: '',
};
const fate = (changes: Partial<ImportRow>) => {
  const result = importRowFate({ ...row, ...changes }, scope);
  return result.ok ? result.value : result.error.code;
};
const blank = { documentation: '', implementation: '' };

describe('the fate of a row of an exchange file', () => {
  it('is an answer when everything is filled in', () => {
    expect(fate({})).toEqual({
      unitId: port,
      code: '1.1',
      effectiveOn: '2024-02-29',
      kind: 'scored',
      documentation: 3,
      implementation: 2,
      documentationReason: 'a policy',
      implementationReason: '',
      reason: '',
    });
  });

  it('does not depend on blanks around a cell, nor on the case of a kind or an id', () => {
    const padded = Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        typeof cell === 'string' ? ` ${cell}\t` : cell,
      ]),
    ) as unknown as ImportRow;
    expect(fate(padded)).toEqual(fate({}));
    expect(fate({ kind: 'Scored', unitId: port.toUpperCase(), unit: 'Harbour of old' })).toEqual(
      fate({}),
    );
  });

  it('is an answer without levels for what is not applicable or open', () => {
    expect(fate({ kind: 'not-applicable', ...blank, reason: 'no wireless' })).toMatchObject({
      kind: 'not-applicable',
      documentation: null,
      implementation: null,
      reason: 'no wireless',
    });
    expect(fate({ kind: 'open', ...blank })).toMatchObject({ kind: 'open' });
  });

  it.each([
    ['a unit that does not exist', { unit: 'Nowhere' }, 'unit-unknown'],
    ['no unit', { unit: ' ' }, 'unit-unknown'],
    [
      'an id that does not exist',
      { unitId: '01a1ff62-1e61-72ea-9f89-7dda84e5c0ff' },
      'unit-unknown',
    ],
    ['an id that is none, whatever the name', { unitId: "x' or 1=1" }, 'unit-unknown'],
    ['a name that two units have', { unit: 'Twin' }, 'unit-ambiguous'],
    ['a name and an id of two units', { unit: 'City', unitId: port }, 'unit-contradictory'],
    ['an id beside a name that nobody has', { unit: 'Prot', unitId: port }, 'unit-contradictory'],
    ['a unit of somebody else', { unit: 'Foreign' }, 'unit-not-allowed'],
    ['a safeguard that does not exist', { safeguard: '1.2' }, 'safeguard-unknown'],
    ['no safeguard', { safeguard: '' }, 'safeguard-unknown'],
    [
      'a number that may have lost a digit',
      { safeguard: '3.1', safeguardIsNumber: true },
      'safeguard-unknown',
    ],
    ['a day that does not exist', { effectiveOn: '2023-02-29' }, 'date-invalid'],
    ['a day in another form', { effectiveOn: '29/02/2024' }, 'date-invalid'],
    ['a day with a time', { effectiveOn: '2024-02-29T00:00:00.000Z' }, 'date-invalid'],
    ['tomorrow', { effectiveOn: '2026-03-02' }, 'date-invalid'],
    ['a day long ago', { effectiveOn: '1989-12-31' }, 'date-invalid'],
    ['no day', { effectiveOn: '' }, 'date-invalid'],
    ['a kind that does not exist', { kind: 'done' }, 'kind-unknown'],
    ['no kind', { kind: '' }, 'kind-unknown'],
    ['a level too high', { documentation: '6' }, 'level-invalid'],
    ['a level too low', { implementation: '0' }, 'level-invalid'],
    ['half a level', { implementation: '2.5' }, 'level-invalid'],
    ['no level', { documentation: '' }, 'level-invalid'],
    ['a level in words', { documentation: 'three' }, 'level-invalid'],
    [
      'a level of what is not applicable',
      { kind: 'not-applicable', reason: 'none' },
      'level-invalid',
    ],
    [
      'a level of what is open',
      { kind: 'open', documentation: '', implementation: '1' },
      'level-invalid',
    ],
    [
      'no reason for what is not applicable',
      { kind: 'not-applicable', ...blank, reason: ' \n' },
      'reason-missing',
    ],
    ['a text that is too long', { documentationReason: 'x'.repeat(4001) }, 'text-too-long'],
    ['a text with a NUL', { reason: 'a\u0000b' }, 'text-invalid'],
    ['a text that turns the reading direction', { reason: 'a\u202eb' }, 'text-invalid'],
    [
      'a reason of which nothing can be seen',
      { kind: 'not-applicable', ...blank, reason: '\u200b' },
      'reason-missing',
    ],
    ['a text with half a character', { implementationReason: 'a\ud800' }, 'text-invalid'],
    ['a day before the unit was there', { effectiveOn: '2019-12-31' }, 'unit-does-not-assess'],
    [
      'a day on which the unit was archived',
      { unit: 'City', effectiveOn: '2022-06-01' },
      'unit-does-not-assess',
    ],
    ['a unit that only groups others', { unit: 'City' }, 'unit-does-not-assess'],
  ])('is a refusal for %s', (_, changes, code) => {
    expect(fate(changes)).toBe(code);
  });

  it('allows what lies just within the bounds', () => {
    for (const changes of [
      { effectiveOn: '2026-03-01' },
      { effectiveOn: '2020-01-01' },
      { documentationReason: 'x'.repeat(4000) },
      { reason: 'line\nline\ttab' },
      { safeguard: '1.1', safeguardIsNumber: true },
      { safeguard: '3.1' },
      { unit: 'City', effectiveOn: '2021-12-31' },
      { unit: 'City', safeguard: '3.10' },
    ])
      expect(fate(changes)).toMatchObject({ kind: 'scored' });
  });
});
