import { hash, parseOptions, verify } from '@node-rs/argon2';
import { availableParallelism } from 'node:os';
import { Problem, problems } from '../http/problem';

/** Argon2id, the library's default kind, with the memory that ASVS 5.0 appendix C asks for at one pass. */
const cost = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

/**
 * A hash that no password matches, at the same cost: whoever is unknown, or has no password, is verified against it, so that
 * his refusal takes as long as anybody's.
 */
const nobody =
  '$argon2id$v=19$m=47104,t=1,p=1$d2VlcmJhYXItbm9ib2R5IQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** A password as it rests: slow to guess, salted, its costs beside it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/**
 * The one place where passwords are hashed. Hashing is meant to be slow, so it happens a few at a time, one core fewer than the
 * machine has and never more than two; a few dozen wait in line and the next is told to come back. A flood of sign-ins can
 * therefore slow down sign-ins, and nothing else.
 */
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce = Math.max(1, Math.min(2, availableParallelism() - 1)),
    private readonly mostWaiting = 48,
  ) {}

  hash(password: string): Promise<string> {
    return this.inTurn(() => hashPassword(password));
  }

  /** Whether the password is the one that was hashed; never for somebody without one, after the same work. */
  verify(hashed: string | null, password: string): Promise<boolean> {
    return this.inTurn(() => verify(hashed ?? nobody, password));
  }

  /** Whether a hash was made at a lesser cost than today's: the next sign-in replaces it. */
  isOutdated(hashed: string): boolean {
    const made = parseOptions(hashed);
    return (
      made.memoryCost < cost.memoryCost ||
      made.timeCost < cost.timeCost ||
      !hashed.startsWith('$argon2id$')
    );
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running += 1;
    else await this.stand();
    try {
      return await work();
    } finally {
      // The place is handed to the next in line, so that nobody slips in between.
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  private stand(): Promise<void> {
    if (this.waiting.length >= this.mostWaiting) {
      throw new Problem(problems.unavailable, {}, { 'retry-after': '2' });
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
