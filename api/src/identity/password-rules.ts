import { err, ok, type Result } from '@weerbaar/kernel';

/** Why a password is too easy to guess. */
export interface WeakPassword {
  readonly code: 'too-short' | 'common' | 'contains-own-name';
}

/** What somebody who guesses knows anyway. */
export interface Surroundings {
  readonly email: string;
  /** Name and short name of the organisation. */
  readonly organisation: readonly string[];
}

const shortest = 12;
/** A shorter name turns up inside good passwords by chance. */
const shortestName = 4;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The shortest text that the whole repeats: `abcabc` is `abc` twice. */
function repeated(text: string): string {
  const at = (text + text).indexOf(text, 1);
  return text.slice(0, at);
}

/** What remains when the digits and marks that people put around a word are taken off: `!Summer2024` is `summer`. */
const wordWithin = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/**
 * Whether a password is hard enough to guess: at least 12 characters; not a common password, nor one repeated or dressed up with
 * digits around it; without the person's address or the organisation's name. Nothing is asked about kinds of characters, which
 * only makes passwords harder to remember (NIST SP 800-63B, ASVS 6.2).
 */
export function judgePassword(
  password: string,
  { email, organisation }: Surroundings,
  isCommon: (password: string) => boolean,
): Result<string, WeakPassword> {
  if (Array.from(password).length < shortest) return err({ code: 'too-short' });
  const lower = password.toLowerCase();
  const unit = repeated(lower);
  const forms = [lower, unit, wordWithin(lower), repeated(wordWithin(lower))];
  if (Array.from(unit).length < 4 || forms.some((form) => isCommon(form)))
    return err({ code: 'common' });
  const [mailbox = ''] = email.split('@');
  const known = [mailbox, ...organisation].map(plain).filter((name) => name.length >= shortestName);
  return known.some((name) => plain(password).includes(name))
    ? err({ code: 'contains-own-name' })
    : ok(password);
}
