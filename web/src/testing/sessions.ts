import { type Permission, type Role, may, permissions } from '@weerbaar/access';
import type { Session } from '@weerbaar/contracts';

/** A UUID that ends in a number, so that a failing test is readable. */
export const uuid = (n: number): string => `0190aaaa-bbbb-7ccc-8ddd-${String(n).padStart(12, '0')}`;

const rootUnit = uuid(100);

/** A person who is signed in with a role on the whole organisation; what matters to a test is named. */
export const signedInAs = (role: Role, over: Partial<Session> = {}): Session => ({
  state: 'signed-in',
  methods: [],
  person: {
    id: uuid(1),
    name: 'Liesbeth Peeters',
    email: 'liesbeth@antwerpen.test',
    language: 'nl',
    theme: 'light',
  },
  organisation: { slug: 'antwerpen', name: 'Groep stad Antwerpen', illustrative: true },
  grants: [{ id: uuid(2), role, unitId: rootUnit, asAt: null, expiresAt: null }],
  permissions: (Object.keys(permissions) as Permission[]).filter((one) => may(role, one)),
  rootUnitId: rootUnit,
  homeUnitId: rootUnit,
  landing: role === 'unit-lead' ? '/my-work' : '/dashboard',
  today: '2026-11-21',
  ...over,
});

/** Somebody whose password was right and who must still confirm or set up a second factor. */
export const halfSignedIn = (
  state: 'second-factor' | 'enrol-second-factor',
  methods: Session['methods'] = ['authenticator', 'passkey', 'recovery-code'],
): Session => signedInAs('ciso', { state, methods, grants: [], permissions: [] });
