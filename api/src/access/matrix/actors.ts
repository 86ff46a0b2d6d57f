/** Somebody who asks: whether he is signed in, and the roles he holds, by letter (see `Row.may`). */
export interface Actor {
  readonly name: string;
  readonly state: 'in' | 'pending' | 'enrolling' | 'out';
  /** Roles on the root, which reach the whole group. */
  readonly group: string;
  /** Roles on the own unit, which reach it and what lies below. */
  readonly unit: string;
  /** What else is the matter with him. */
  readonly twist?: Twist;
}

export type Twist =
  | 'no-cookie'
  | 'forged-token'
  | 'token-of-other-tenant'
  | 'expired-grant'
  | 'revoked-grant'
  | 'deactivated'
  | 'session-ended'
  | 'session-expired'
  | 'session-idle'
  | 'organisation-suspended';

const roleNames = {
  A: 'administrator',
  C: 'ciso',
  L: 'unit-lead',
  P: 'programme-office',
  M: 'management',
  U: 'auditor',
} as const;
export type RoleLetter = keyof typeof roleNames;

export const roleOf = (letter: string): string => roleNames[letter as RoleLetter];

const letters = Object.keys(roleNames);
const somebody = (name: string, changes: Partial<Actor>): Actor => ({
  name,
  state: 'in',
  group: '',
  unit: '',
  ...changes,
});
const out = (name: string, twist: Twist): Actor =>
  somebody(name, { state: 'out', group: 'C', twist });

export const actors: readonly Actor[] = [
  ...letters.map((letter) => somebody(`${roleOf(letter)} of the group`, { group: letter })),
  ...letters.map((letter) => somebody(`${roleOf(letter)} of a unit`, { unit: letter })),
  somebody('every role on a unit, management of the group', { group: 'M', unit: 'ACLPU' }),
  somebody('a person without a role', {}),
  somebody('an auditor whose grant has expired', { twist: 'expired-grant' }),
  somebody('a CISO whose grant was revoked', { twist: 'revoked-grant' }),
  somebody('a CISO who still owes his second factor', { state: 'pending', group: 'C' }),
  somebody('a CISO who must set up a second factor', { state: 'enrolling', group: 'C' }),
  out('nobody', 'no-cookie'),
  out('a forged token', 'forged-token'),
  out('a token of another organisation under the name of this one', 'token-of-other-tenant'),
  out('a deactivated CISO', 'deactivated'),
  out('a session that was ended', 'session-ended'),
  out('a session that has expired', 'session-expired'),
  out('a session that was idle too long', 'session-idle'),
  out('a CISO of a suspended organisation', 'organisation-suspended'),
];

const named = (name: string): Actor => actors.find((actor) => actor.name === name) as Actor;
export const cisoOfTheGroup = named('ciso of the group');
export const officeOfTheGroup = named('programme-office of the group');
