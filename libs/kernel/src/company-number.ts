import type { Brand } from './brand';
import { err, ok, type Result } from './result';

/** A number of the Crossroads Bank for Enterprises: ten digits, the first one 0 or 1. */
export type CompanyNumber = Brand<string, 'CompanyNumber'>;

/** Why a text is no company number. */
export interface InvalidCompanyNumber {
  readonly code: 'not-ten-digits' | 'wrong-first-digit' | 'wrong-check-digits';
}

/**
 * Reads a Belgian company number as people write it (`0123.456.749`, `BE 0123 456 749`) and gives
 * its ten digits. The last two must be 97 minus the first eight modulo 97, so that one mistyped
 * digit or two swapped neighbours never pass.
 */
export function parseCompanyNumber(text: string): Result<CompanyNumber, InvalidCompanyNumber> {
  const digits = text
    .trim()
    .replace(/^BE/i, '')
    .replace(/[\s.-]/g, '');
  if (!/^\d{10}$/.test(digits)) return err({ code: 'not-ten-digits' });
  if (!/^[01]/.test(digits)) return err({ code: 'wrong-first-digit' });
  const expected = 97 - (Number(digits.slice(0, 8)) % 97);
  return Number(digits.slice(8)) === expected
    ? ok(digits as CompanyNumber)
    : err({ code: 'wrong-check-digits' });
}

/** The usual notation, `0123.456.749`. */
export const formatCompanyNumber = (number: CompanyNumber): string =>
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
