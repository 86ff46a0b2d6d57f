import * as z from 'zod';
import { Id, Instant, Language, line, Theme } from '../words';
import { AuthenticatorCode, Password, PersonName, ShownPasskey } from './session';

export const ChangeProfile = z
  .object({ name: PersonName.optional(), language: Language.optional(), theme: Theme.optional() })
  .meta({ id: 'ChangeProfile' });
export type ChangeProfile = z.infer<typeof ChangeProfile>;

export const ChangePassword = z
  .object({ current: z.string().min(1).max(1000), next: Password })
  .meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const AuthenticatorOffer = z
  .object({ id: Id, secret: z.string(), uri: z.string(), qrSvg: z.string() })
  .meta({ id: 'AuthenticatorOffer' });
export type AuthenticatorOffer = z.infer<typeof AuthenticatorOffer>;

export const ConfirmAuthenticator = z
  .object({ id: Id, code: z.string().regex(/^\d{6}$/) })
  .meta({ id: 'ConfirmAuthenticator' });
export type ConfirmAuthenticator = z.infer<typeof ConfirmAuthenticator>;

/** Shown once; only hashes are kept. Empty when the person already has codes. */
export const RecoveryCodes = z
  .object({ recoveryCodes: z.array(z.string()) })
  .meta({ id: 'RecoveryCodes' });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

export const AddPasskey = z
  .object({ name: line(100), response: z.record(z.string(), z.unknown()) })
  .meta({ id: 'AddPasskey' });
export type AddPasskey = z.infer<typeof AddPasskey>;

export const SecondFactors = z
  .object({
    authenticator: z.object({ since: Instant }).nullable(),
    passkeys: z.array(
      z.object({ id: Id, name: z.string(), since: Instant, lastUsedAt: Instant.nullable() }),
    ),
    recoveryCodesLeft: z.int(),
    demanded: z.boolean(),
  })
  .meta({ id: 'SecondFactors' });
export type SecondFactors = z.infer<typeof SecondFactors>;

/** Proves again who one is, before a sensitive change: with the password, or with a second factor that tells who it is. */
export const ProveAgain = z
  .discriminatedUnion('method', [
    z.object({ method: z.literal('password'), password: z.string().min(1).max(1000) }),
    AuthenticatorCode,
    ShownPasskey,
  ])
  .meta({ id: 'ProveAgain' });
export type ProveAgain = z.infer<typeof ProveAgain>;
