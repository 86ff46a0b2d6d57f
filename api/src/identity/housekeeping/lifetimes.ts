/** The moments that part what still serves from what is dead. */
export interface Lifetimes {
  /** What expires at this moment or before is over. */
  readonly now: Date;
  /** Whoever was last seen at this moment or before has idled out. */
  readonly idleSince: Date;
  /** A request that was answered at this moment or before is not sent again any more. */
  readonly answeredBy: Date;
}

const minute = 60_000;

/**
 * How long the answer to a creating request is kept for a second, equal one. A page sends again as soon as its connection is
 * back, and no page outlives a day without being opened anew.
 */
const hoursToRepeat = 24;

/**
 * What is dead at a moment: a session that was ended, whose time is up or that was silent for `idleMinutes`; a link that was
 * used or whose time is up; the answer to a request that nobody repeats any more.
 */
export const lifetimesAt = (now: Date, idleMinutes: number): Lifetimes => ({
  now,
  idleSince: new Date(now.getTime() - idleMinutes * minute),
  answeredBy: new Date(now.getTime() - hoursToRepeat * 60 * minute),
});
