import * as z from 'zod';
import { Day, Id, Instant, Language, line, Role, Theme } from '../words';

export const GrantView = z
  .object({ id: Id, role: Role, unitId: Id, asAt: Day.nullable(), expiresAt: Instant.nullable() })
  .meta({ id: 'Grant' });
export type GrantView = z.infer<typeof GrantView>;

export const SecondFactorMethod = z.enum(['authenticator', 'passkey', 'recovery-code']);

/** Who is signed in, how far, and what he may do. The screens show no more than `permissions` allows. */
export const Session = z
  .object({
    state: z.enum(['signed-in', 'second-factor', 'enrol-second-factor']),
    methods: z.array(SecondFactorMethod),
    person: z
      .object({ id: Id, name: z.string(), email: z.string(), language: Language, theme: Theme })
      .nullable(),
    organisation: z
      .object({ slug: z.string(), name: z.string(), illustrative: z.boolean() })
      .nullable(),
    grants: z.array(GrantView),
    permissions: z.array(z.string()),
    rootUnitId: Id.nullable(),
    /** The unit that the first page shows: the highest that this person may see. */
    homeUnitId: Id.nullable(),
    landing: z.enum(['/dashboard', '/my-work']),
    /** Today in Brussels, by the server. */
    today: Day,
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

export const SignIn = z
  .object({
    organisation: line(60).toLowerCase(),
    email: line(320),
    password: z.string().min(1).max(1000),
  })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

/** What a passkey answers: described by WebAuthn, checked by its library. */
const Credential = z.record(z.string(), z.unknown());

export const AuthenticatorCode = z.object({
  method: z.literal('authenticator'),
  code: z.string().regex(/^\d{6}$/),
});
export const ShownPasskey = z.object({ method: z.literal('passkey'), response: Credential });

export const SecondFactor = z
  .discriminatedUnion('method', [
    AuthenticatorCode,
    z.object({ method: z.literal('recovery-code'), code: z.string().trim().min(8).max(40) }),
    ShownPasskey,
  ])
  .meta({ id: 'SecondFactor' });
export type SecondFactor = z.infer<typeof SecondFactor>;

/** Options for the browser's passkey ceremony: described by WebAuthn. */
export const CeremonyOptions = z.record(z.string(), z.unknown()).meta({ id: 'CeremonyOptions' });

export const SessionList = z
  .object({
    sessions: z.array(
      z.object({
        id: Id,
        createdAt: Instant,
        lastSeenAt: Instant,
        userAgent: z.string(),
        current: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'SessionList' });
export type SessionList = z.infer<typeof SessionList>;

export const Password = z.string().min(12).max(1000);
export const PersonName = line(200);
export const Email = z.email().max(320);
