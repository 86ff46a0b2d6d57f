import { addTallies, sameTally, type Tally, tallyDelta, zeroTally } from './tally';

const fields = Object.keys(zeroTally) as (keyof Tally)[];
/** Nothing but `value` in one field. */
const only = (field: keyof Tally, value: number): Tally => ({
  ...zeroTally,
  [field]: typeof zeroTally[field] === 'bigint' ? BigInt(value) : value,
});

describe('a tally', () => {
  it.each(fields)('adds, takes away and compares its %s', (field) => {
    expect(addTallies(only(field, 2), only(field, 3))).toEqual(only(field, 5));
    expect(tallyDelta(only(field, 2), only(field, 3))).toEqual(only(field, 1));
    expect(sameTally(only(field, 2), only(field, 3))).toBe(false);
    expect(sameTally(only(field, 2), only(field, 2))).toBe(true);
  });
});
