import {
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { ApiProblem } from '../api/api-problem';

/** What the browser answers, as the message carries it. */
type Credential = Record<string, unknown>;

/** Lets the person sign a challenge with one of his passkeys. */
export const usePasskey = (options: Record<string, unknown>): Promise<Credential> =>
  ceremony(() =>
    startAuthentication({
      optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
    }),
  );

/** Lets the person make a passkey on this device or on a key. */
export const makePasskey = (options: Record<string, unknown>): Promise<Credential> =>
  ceremony(() =>
    startRegistration({
      optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON,
    }),
  );

async function ceremony(
  start: () => Promise<AuthenticationResponseJSON | RegistrationResponseJSON>,
): Promise<Credential> {
  if (!browserSupportsWebAuthn()) throw new ApiProblem('passkey-unsupported', 0);
  try {
    return { ...(await start()) };
  } catch {
    // Declined, timed out, or no fitting key: browsers do not tell these apart, on purpose.
    throw new ApiProblem('passkey-cancelled', 0);
  }
}
