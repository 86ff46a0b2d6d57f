import fc from 'fast-check';
import { cis81 } from './cis-8.1/structure';
import { smallestDenominator } from './denominator';

/** A framework of one control for each size. */
const ofSizes = (sizes: readonly number[]) => ({
  controls: sizes.map((_, index) => ({ code: `${index}` })),
  safeguards: sizes.flatMap((size, index) =>
    Array.from({ length: size }, (_, position) => ({
      code: `${index}.${position}`,
      control: `${index}`,
      group: 1,
      assetClass: '',
      securityFunction: '',
    })),
  ),
});

describe('the denominator of a framework', () => {
  it('is 720,720 for the CIS Controls v8.1', () => {
    expect(smallestDenominator(cis81)).toBe(720_720n);
    expect(cis81.denominator).toBe(720_720n);
  });

  it('holds the mean of any number of safeguards of any control', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 5 }), (sizes) => {
        const denominator = smallestDenominator(ofSizes(sizes));
        for (const size of sizes) {
          for (let count = 1; count <= size; count += 1) {
            expect(denominator % BigInt(2 * count)).toBe(0n);
          }
        }
      }),
    );
  });
});
