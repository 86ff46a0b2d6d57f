import { err, ok, type Brand, type Result } from '@weerbaar/kernel';

/**
 * An amount of money: whole euro cents, as a safe integer. A single amount lies within
 * ±`greatestAmount`, so that some nine thousand of the greatest can be added before a sum leaves
 * the safe integers; a sum that does throws instead of rounding in silence.
 */
export type Cents = Brand<number, 'Cents'>;

/** The greatest single amount that can be recorded: ten milliard euros, in cents. */
export const greatestAmount = 1_000_000_000_000;

/** Why something is no amount. */
export interface InvalidAmount {
  readonly code: 'not-an-amount' | 'fraction-of-a-cent' | 'amount-too-large' | 'wrong-currency';
}

const refused = (code: InvalidAmount['code']): Result<never, InvalidAmount> => err({ code });

/** A whole number of cents that the program itself made. Throws on anything else: that is a bug. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of cents: ${value}`);
  // -0 prints and compares like an amount of its own.
  return (value === 0 ? 0 : value) as Cents;
}

/** No money. */
export const noMoney = cents(0);

/**
 * A whole number of cents from outside, within ±`greatestAmount`; else `not-an-amount`,
 * `fraction-of-a-cent` or `amount-too-large`.
 */
export function parseCents(value: number): Result<Cents, InvalidAmount> {
  if (!Number.isFinite(value)) return refused('not-an-amount');
  if (!Number.isInteger(value)) return refused('fraction-of-a-cent');
  return Math.abs(value) > greatestAmount ? refused('amount-too-large') : ok(cents(value));
}

/** The exact sum; no money of nothing. Throws when it leaves the safe integers. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = noMoney;
  for (const amount of amounts) sum = cents(sum + amount);
  return sum;
}

/** The exact sum of two. Throws when it leaves the safe integers. */
export const addCents = (a: Cents, b: Cents): Cents => cents(a + b);

/** The exact difference `a - b`. Throws when it leaves the safe integers. */
export const subtractCents = (a: Cents, b: Cents): Cents => cents(a - b);

/** The same amount the other way. */
export const negateCents = (amount: Cents): Cents => cents(0 - amount);

/** What of an amount lies above nothing: an amount below nothing counts as none. */
export const atLeastNothing = (amount: Cents): Cents => (amount < 0 ? noMoney : amount);

/** How a program or a person writes an amount: `1.234,50`, `1,234.50`, or `1234.50` in a file. */
export type Notation = 'belgian' | 'english';

const marks = {
  belgian: { group: '.', decimal: ',' },
  english: { group: ',', decimal: '.' },
} as const;

/** Blanks that people and programs put between thousands, thin and non-breaking ones included. */
const blanks = /[\s\u00a0\u2009\u202f]/g;
const euro = /^(?:€|EUR)|(?:€|EUR)$/i;
const otherCurrency = /^(?:[A-Z]{3}(?![A-Z])|[$£¥])|(?:(?<![A-Z])[A-Z]{3}|[$£¥])$/i;

/**
 * Reads euros as people and accounting systems write them: `1.234.567,89`, `1234567,89`,
 * `€ 1.234,5`, `-12,00`, and `12,00-` as some exports put it. Groups of thousands are complete or
 * absent, at most two decimals count. Nothing is guessed: in the Belgian notation `1.234` is a
 * thousand and `1234.50` is refused. Another currency is `wrong-currency`, a third decimal
 * `fraction-of-a-cent`, more than `greatestAmount` `amount-too-large`, the rest `not-an-amount`.
 */
export function parseEuros(
  text: string,
  notation: Notation = 'belgian',
): Result<Cents, InvalidAmount> {
  const bare = text.replace(blanks, '').replaceAll('\u2212', '-').replace(euro, '');
  if (otherCurrency.test(bare)) return refused('wrong-currency');
  const trailing = /^[^-]+-$/.test(bare);
  const sign = trailing || bare.startsWith('-') ? -1n : 1n;
  const digits = (trailing ? bare.slice(0, -1) : bare.replace(/^[-+]/, '')).replace(euro, '');
  const { group, decimal } = marks[notation];
  const [whole = '', decimals, more] = digits.split(decimal);
  if (more !== undefined || (decimals !== undefined && !/^\d+$/.test(decimals))) {
    return refused('not-an-amount');
  }
  const grouped = whole.includes(group);
  const groups = whole.split(group);
  const complete = groups.every((part, index) =>
    (index === 0 ? (grouped ? /^\d{1,3}$/ : /^\d+$/) : /^\d{3}$/).test(part),
  );
  if (!complete) return refused('not-an-amount');
  const [kept, lost] = [(decimals ?? '').slice(0, 2), (decimals ?? '').slice(2)];
  if (/[1-9]/.test(lost)) return refused('fraction-of-a-cent');
  const value = sign * BigInt(groups.join('') + kept.padEnd(2, '0'));
  return value > BigInt(greatestAmount) || value < -BigInt(greatestAmount)
    ? refused('amount-too-large')
    : ok(cents(Number(value)));
}

/**
 * Euros that a spreadsheet holds as a number. What lies further from a whole cent than the noise of
 * binary arithmetic (a thousandth of a cent) is `fraction-of-a-cent`.
 */
export function parseEuroNumber(euros: number): Result<Cents, InvalidAmount> {
  if (!Number.isFinite(euros)) return refused('not-an-amount');
  const nearest = Math.round(euros * 100);
  if (Math.abs(nearest) > greatestAmount) return refused('amount-too-large');
  return Math.abs(euros * 100 - nearest) > 0.001
    ? refused('fraction-of-a-cent')
    : ok(cents(nearest));
}

/** The amount as a decimal number for files: `-1234567.89`. No groups, always two decimals. */
export function plainEuros(amount: Cents): string {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The amount as Belgians write it, without a sign for the currency: `-1.234.567,89`. */
export const belgianEuros = (amount: Cents): string => {
  const [whole = '', decimals = ''] = plainEuros(amount).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${decimals}`;
};
