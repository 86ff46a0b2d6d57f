import { aspectsIn, changedAspects, entryOf, newUnit, numberFault, writtenNumber } from './unit-entry';

const library = {
  name: 'Bibliotheek',
  parentId: 'city',
  weight: 3,
  archived: false,
  legalEntity: true,
  companyNumber: '0223456722',
  assessesItself: true,
};

describe('what a form says of a unit', () => {
  it('sends nothing of what was not touched', () => {
    expect(changedAspects(library, entryOf(library))).toEqual({});
  });

  it('sends only what differs', () => {
    const entry = { ...entryOf(library), name: 'Permeke', weight: '1.000' };
    expect(changedAspects(library, entry)).toEqual({ name: 'Permeke', weight: 1000 });
  });

  it('repeats in a correction what the replaced version said', () => {
    expect(changedAspects(library, entryOf(library), new Set(['parentId', 'weight'] as const))).toEqual({
      parentId: 'city',
      weight: 3,
    });
  });

  it('takes the company number away with the legal entity', () => {
    const entry = { ...entryOf(library), legalEntity: false };
    expect(changedAspects(library, entry)).toEqual({ legalEntity: false, companyNumber: '' });
  });

  it('never moves the top, which lies below nothing', () => {
    const top = { ...library, parentId: null };
    expect(changedAspects(top, entryOf(top), new Set(['parentId'] as const))).toEqual({});
  });

  it.each(['', 'drie', '1,5', '-1'])('gives a weight that no schema takes for %j', (weight) => {
    expect(aspectsIn({ ...newUnit, weight }).weight).toBeNaN();
  });
});

describe('a company number in a form', () => {
  it('is written the usual way, whatever way it is stored', () => {
    expect(writtenNumber('0223456722')).toBe('0223.456.722');
    expect(writtenNumber('')).toBe('');
  });

  it('is told what is wrong with it', () => {
    expect(numberFault('')).toBeUndefined();
    expect(numberFault('BE 0223.456.722')).toBeUndefined();
    expect(numberFault('0223.456.721')).toBe('wrong-check-digits');
    expect(numberFault('12')).toBe('not-ten-digits');
  });
});
