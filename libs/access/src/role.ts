/**
 * What a person can be in an organisation. A role is granted on a unit and holds for that unit and
 * everything below it; the role on the root holds for the whole organisation.
 */
export const roles = [
  /** Looks after the organisation's people, units and settings; scores nothing. */
  'administrator',
  /** Scores controls, sets targets and responsibilities, steers the programme. */
  'ciso',
  /** Scores the units given to him and those below. */
  'unit-lead',
  /** Keeps the programme's register of events, and later its money. */
  'programme-office',
  /** Reads, to weigh budget against progress. */
  'management',
  /** Reads what his grant gives him: its units, up to its as-at date, until it expires. */
  'auditor',
] as const;

export type Role = (typeof roles)[number];

/** Whether a text names a role. */
export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
