import { sql, type SqlFragment } from '../../platform/database/sql';

/** How many failures are let pass, and how the wait grows after that. */
export interface AttemptLimit {
  /** Failures without a wait. */
  readonly free: number;
  /** The longest wait in seconds; it starts at one and doubles with each failure. */
  readonly longestWait: number;
  /** One failure is forgotten every so many seconds. */
  readonly forgottenEvery: number;
}

/**
 * One account: about a hundred guesses a day once its free ones are used. Nobody is ever locked out for longer than the
 * longest wait, and a browser that signed in before is counted apart (see `TrustedDevices`).
 */
export const accountLimit: AttemptLimit = { free: 5, longestWait: 900, forgottenEvery: 900 };

/** One address: it may be the only door of a whole town hall, so it is given more, and forgets sooner. */
export const addressLimit: AttemptLimit = { free: 30, longestWait: 300, forgottenEvery: 10 };

/** The failures of row `t` after one more, those forgotten by now taken off. Of two at once the later may have begun earlier. */
function oneMore(limit: AttemptLimit): SqlFragment {
  return sql`least(1000, greatest(0, t.failures
    - greatest(0, floor(extract(epoch from now() - t.last_failure_at) / ${limit.forgottenEvery}::numeric))::integer) + 1)`;
}

/**
 * Whether row `t` no longer slows anybody down at a moment: its failures are all forgotten and its wait is over. One that was
 * touched later than a single failure takes to be forgotten cannot be; that much an index knows.
 */
export function isForgotten(limit: AttemptLimit, now: Date): SqlFragment {
  const newest = new Date(now.getTime() - limit.forgottenEvery * 1000);
  return sql`t.last_failure_at <= ${newest}
    and t.failures * ${limit.forgottenEvery}::numeric <= extract(epoch from ${now}::timestamptz - t.last_failure_at)
    and (t.blocked_until is null or t.blocked_until <= ${now})`;
}

/** What one more attempt does to row `t`, unless it must still wait. */
export function countAttempt(limit: AttemptLimit): SqlFragment {
  const failures = oneMore(limit);
  return sql`
    set failures = ${failures}, last_failure_at = greatest(t.last_failure_at, now()),
        blocked_until = case when ${failures} > ${limit.free}::integer
          then now() + interval '1 second' * least(${limit.longestWait}::integer, 2 ^ least(20, ${failures} - ${limit.free}::integer - 1)) end
    where t.blocked_until is null or t.blocked_until <= now()`;
}
