import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { ownOrigin } from '../own-origin';
import { Configuration } from '../../platform/config/configuration';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';

const Passkey = z.object({
  id: z.uuid(),
  credential_id: z.string(),
  public_key: z.instanceof(Buffer),
  counter: z.coerce.number(),
  transports: z.string(),
});
type Passkey = z.infer<typeof Passkey>;

/** EdDSA, ES256 and RS256: what every passkey speaks today. */
const algorithms = [-8, -7, -257];

/** Who makes a passkey, as his browser will name the account. */
export interface PasskeyOwner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Beside a password, a passkey shows that somebody has it. By itself it must show who that is as well, by a PIN, a finger or a
 * face: a key that was left in the machine answers to anybody's touch.
 */
export type Showing = 'beside-password' | 'by-itself';

/** The passkeys of people: WebAuthn, its ceremonies checked by its library. They stand beside the password, not in its place. */
@Injectable()
export class Passkeys {
  private readonly origin: string;
  private readonly rpID: string;

  constructor(configuration: Configuration) {
    this.origin = ownOrigin(configuration);
    this.rpID = new URL(this.origin).hostname;
  }

  /** What the browser needs to make a passkey. */
  async toAdd(
    tx: Transaction,
    owner: PasskeyOwner,
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return generateRegistrationOptions({
      rpName: 'Weerbaar',
      rpID: this.rpID,
      userID: new Uint8Array(Buffer.from(owner.id)),
      userName: owner.email,
      userDisplayName: owner.name,
      attestationType: 'none',
      supportedAlgorithmIDs: algorithms,
      excludeCredentials: named(await passkeysOf(tx, owner.id)),
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    });
  }

  /** Adds the passkey that the browser made; its id, or null when the ceremony is not sound. */
  async add(
    tx: Transaction,
    personId: string,
    name: string,
    response: unknown,
    challenge: string,
  ): Promise<string | null> {
    const verified = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.rpID,
      requireUserVerification: false,
      supportedAlgorithmIDs: algorithms,
    }).catch(unsound);
    if (!verified?.verified) return null;
    const { credential } = verified.registrationInfo;
    const id = uuidv7();
    const [added] = await tx.rows(
      question(
        sql`insert into passkey (tenant_id, id, person_id, credential_id, public_key, counter, transports, name)
            values (${tx.tenantId}, ${id}, ${personId}, ${credential.id}, ${Buffer.from(credential.publicKey)},
                    ${credential.counter}, ${plainTransports(credential.transports)}, ${name})
            on conflict (tenant_id, credential_id) do nothing returning id`,
        z.object({ id: z.uuid() }),
      ),
    );
    return added?.id ?? null;
  }

  /** What the browser needs to show one of the person's passkeys. */
  async toShow(
    tx: Transaction,
    personId: string,
    showing: Showing,
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({
      rpID: this.rpID,
      allowCredentials: named(await passkeysOf(tx, personId)),
      userVerification: showing === 'by-itself' ? 'required' : 'preferred',
    });
  }

  /** Whether the browser showed one of the person's passkeys in answer to the challenge. */
  async use(
    tx: Transaction,
    personId: string,
    response: unknown,
    challenge: string,
    showing: Showing,
  ): Promise<boolean> {
    const passkey = (await passkeysOf(tx, personId)).find(
      (one) => one.credential_id === idIn(response),
    );
    if (passkey === undefined) return false;
    const verified = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.rpID,
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: passkey.counter,
      },
      requireUserVerification: showing === 'by-itself',
    }).catch(unsound);
    if (!verified?.verified) return false;
    const used = await tx.run(sql`
      update passkey set counter = ${verified.authenticationInfo.newCounter}, last_used_at = now()
       where tenant_id = ${tx.tenantId} and id = ${passkey.id} and removed_at is null`);
    return used === 1;
  }
}

async function passkeysOf(tx: Transaction, personId: string): Promise<Passkey[]> {
  return tx.rows(
    question(
      sql`select id, credential_id, public_key, counter, transports from passkey
           where tenant_id = ${tx.tenantId} and person_id = ${personId} and removed_at is null order by id`,
      Passkey,
    ),
  );
}

const named = (passkeys: readonly Passkey[]): { id: string; transports: string[] }[] =>
  passkeys.map(({ credential_id: id, transports }) => ({
    id,
    transports: transports === '' ? [] : transports.split(','),
  }));

/** They come from the browser and go back to it: only plain words are kept. */
const plainTransports = (transports: readonly string[] | undefined): string =>
  (transports ?? [])
    .filter((transport) => /^[a-z-]{1,20}$/.test(transport))
    .slice(0, 10)
    .join(',');

const idIn = (response: unknown): unknown =>
  typeof response === 'object' && response !== null && 'id' in response ? response.id : undefined;

/** The library throws at whatever is not as it should be; all of that is a refusal. */
const unsound = (): undefined => undefined;
