/** An exact rational number. The denominator is positive and the fraction is in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A fraction as it travels: two decimal strings, since JSON numbers are floats. */
export interface WireFraction {
  readonly numerator: string;
  readonly denominator: string;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [magnitude(a), magnitude(b)];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
};

/** `numerator / denominator` in lowest terms. Throws on a zero denominator: that is a bug. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction needs a denominator other than 0.');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = sign * greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The same number in lowest terms, for a fraction that did not come from `fraction`. */
export const reduceFraction = (value: Fraction): Fraction =>
  fraction(value.numerator, value.denominator);

/** The exact sum. */
export const addFractions = (a: Fraction, b: Fraction): Fraction =>
  fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );

/** The exact difference `a - b`. */
export const subtractFractions = (a: Fraction, b: Fraction): Fraction =>
  fraction(
    a.numerator * b.denominator - b.numerator * a.denominator,
    a.denominator * b.denominator,
  );

/** The exact product with a whole number. */
export const multiplyFraction = (value: Fraction, by: bigint): Fraction =>
  fraction(value.numerator * by, value.denominator);

/** The exact quotient by a whole number. Throws on 0: that is a bug. */
export const divideFraction = (value: Fraction, by: bigint): Fraction =>
  fraction(value.numerator, value.denominator * by);

/** Negative when `a` is less than `b`, 0 when equal, positive when greater. Never rounds. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The fraction as two decimal strings. */
export const fractionToWire = (value: Fraction): WireFraction => ({
  numerator: value.numerator.toString(),
  denominator: value.denominator.toString(),
});

/**
 * The fraction from its two decimal strings, in lowest terms. Throws on anything but whole
 * numbers and on a zero denominator: the message's schema has checked that before.
 */
export const fractionFromWire = (wire: WireFraction): Fraction =>
  fraction(BigInt(wire.numerator), BigInt(wire.denominator));

/**
 * The number with exactly that many decimals, for display only: a half goes away from zero, as in
 * spreadsheets and in SQL. `.` separates the decimals; the page puts it the Belgian way.
 */
export function roundHalfUp(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const { numerator, denominator } = value;
  const rounded = (magnitude(numerator) * scale * 2n + denominator) / (denominator * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = numerator < 0n && rounded > 0n ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}
