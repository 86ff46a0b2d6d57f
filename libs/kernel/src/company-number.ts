import type { Brand } from './brand';
import { err, ok, type Result } from './result';

/** A number of the Crossroads Bank for Enterprises: ten digits, of the series from 0200 or of the one from 1000. */
export type CompanyNumber = Brand<string, 'CompanyNumber'>;

/** Why a text is no company number. */
export interface InvalidCompanyNumber {
  readonly code: 'not-ten-digits' | 'wrong-beginning' | 'wrong-check-digits';
}

/**
 * What numbers begin with. By the royal decree of 23 June 2003 the first digit is 0 or 1; the series of 1
 * is given out since that of 0 is exhausted (FPS Economy, "Structuur van het ondernemingsnummer", 30 May
 * 2022). The older numbers got a 0 before the nine digits that they had, which began with 2, 3, 4 or 9 in
 * the national register of legal persons and with 5, 6 or 7 at the VAT administration; 8 came later. So
 * nothing was ever given out below 0200.
 */
const beginning = /^(?:0[2-9]|1)/;

/**
 * Reads a Belgian company number as people write it (`0223.456.722`, `BE 0223 456 722`) and gives
 * its ten digits. The last two must be 97 minus the first eight modulo 97, so that one mistyped
 * digit or two swapped neighbours never pass.
 */
export function parseCompanyNumber(text: string): Result<CompanyNumber, InvalidCompanyNumber> {
  const digits = text
    .trim()
    .replace(/^BE/i, '')
    .replace(/[\s.-]/g, '');
  if (!/^\d{10}$/.test(digits)) return err({ code: 'not-ten-digits' });
  if (!beginning.test(digits)) return err({ code: 'wrong-beginning' });
  const expected = 97 - (Number(digits.slice(0, 8)) % 97);
  return Number(digits.slice(8)) === expected
    ? ok(digits as CompanyNumber)
    : err({ code: 'wrong-check-digits' });
}

/** The usual notation, `0223.456.722`. */
export const formatCompanyNumber = (number: CompanyNumber): string =>
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
