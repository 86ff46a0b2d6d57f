import type { FrameworkVersion } from './framework-version';

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

/**
 * The smallest denominator that holds every control mean of a framework exactly: twice the least
 * common multiple of 1 to the size of its largest control, since each safeguard is worth a whole
 * number of halves. Every framework version, a customer's own included, must state this number or
 * a multiple of it.
 */
export function smallestDenominator(
  framework: Pick<FrameworkVersion, 'controls' | 'safeguards'>,
): bigint {
  const sizes = framework.controls.map(
    ({ code }) => framework.safeguards.filter(({ control }) => control === code).length,
  );
  let multiple = 1n;
  for (let count = 2n; count <= Math.max(0, ...sizes); count += 1n) {
    multiple *= count / greatestCommonDivisor(multiple, count);
  }
  return 2n * multiple;
}
