import { Service, inject } from '@angular/core';
import {
  AuthenticatorOffer,
  CeremonyOptions,
  FoundingState,
  LinkView,
  RecoveryCodes,
  Session,
  type ChangePassword,
  type ChangeProfile,
  type Found,
  type SecondFactor,
  type SignIn,
  type UseLink,
} from '@weerbaar/contracts/identity';
import { ApiClient, nothing } from '../../shell/api/api-client';
import { SessionStore } from '../../shell/session/session-store';

/** Everything that a person does to prove who he is; the only place that knows these addresses. */
@Service()
export class IdentityClient {
  private readonly api = inject(ApiClient);
  private readonly store = inject(SessionStore);

  /** Whether this installation still has no organisation. */
  foundingState(): Promise<{ readonly open: boolean }> {
    return this.api.get('/founding', (body) => FoundingState.parse(body));
  }

  found(founding: Found, idempotencyKey: string): Promise<Session> {
    return this.begin(this.api.post('/founding', founding, parseSession, { idempotencyKey }));
  }

  signIn(details: SignIn): Promise<Session> {
    return this.begin(this.api.post('/session', details, parseSession));
  }

  confirm(factor: SecondFactor): Promise<Session> {
    return this.begin(this.api.post('/session/second-factor', factor, parseSession));
  }

  /** Signs in with a passkey: the browser asks the person. Declining is the problem `passkey-cancelled`. */
  async confirmWithPasskey(): Promise<Session> {
    const options = await this.api.post('/session/passkey-options', {}, parseOptions);
    const { usePasskey } = await import('../../shell/proof/passkeys');
    return this.confirm({ method: 'passkey', response: await usePasskey(options) });
  }

  link(token: string): Promise<LinkView> {
    return this.api.get(`/links/${encodeURIComponent(token)}`, (body) => LinkView.parse(body));
  }

  useLink(token: string, use: UseLink): Promise<Session> {
    return this.begin(this.api.post(`/links/${encodeURIComponent(token)}`, use, parseSession));
  }

  async changeProfile(change: ChangeProfile): Promise<void> {
    await this.api.patch('/profile', change, nothing);
    await this.store.refresh();
  }

  changePassword(change: ChangePassword): Promise<void> {
    return this.api.post('/profile/password', change, nothing);
  }

  offerAuthenticator(): Promise<AuthenticatorOffer> {
    return this.api.post('/profile/authenticator', {}, (body) => AuthenticatorOffer.parse(body));
  }

  /** Gives the recovery codes, which are shown only once; none when the person has some already. */
  confirmAuthenticator(id: string, code: string): Promise<readonly string[]> {
    return this.api.post('/profile/authenticator/confirm', { id, code }, parseCodes);
  }

  removeAuthenticator(): Promise<void> {
    return this.api.delete('/profile/authenticator', nothing);
  }

  /** Makes a passkey on this device or key; gives recovery codes as `confirmAuthenticator` does. */
  async addPasskey(name: string): Promise<readonly string[]> {
    const options = await this.api.post('/profile/passkeys/options', {}, parseOptions);
    const { makePasskey } = await import('../../shell/proof/passkeys');
    const response = await makePasskey(options);
    return this.api.post('/profile/passkeys', { name, response }, parseCodes);
  }

  removePasskey(id: string): Promise<void> {
    return this.api.delete(`/profile/passkeys/${id}`, nothing);
  }

  renewRecoveryCodes(): Promise<readonly string[]> {
    return this.api.post('/profile/recovery-codes', {}, parseCodes);
  }

  /** Asks the server who is signed in now, once a second factor has been set up. */
  refresh(): Promise<void> {
    return this.store.refresh();
  }

  private async begin(answer: Promise<Session>): Promise<Session> {
    const session = await answer;
    await this.store.begin(session);
    return session;
  }
}

const parseSession = (body: unknown): Session => Session.parse(body);
const parseOptions = (body: unknown) => CeremonyOptions.parse(body);
const parseCodes = (body: unknown): readonly string[] => RecoveryCodes.parse(body).recoveryCodes;
