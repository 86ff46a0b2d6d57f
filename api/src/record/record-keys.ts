import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import type { NoteKey, Sign } from '@weerbaar/ledger';
import { Configuration } from '../platform/config/configuration';
import { type Question, question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { KeyRing } from '../platform/security/key-ring';
import { newKeyPair, signWith } from './ed25519';
import { recordOrigin } from './record-origin';

const PublicKey = z.object({ id: z.uuid(), public_key: z.instanceof(Buffer), since: z.date() });
export type PublicKey = z.infer<typeof PublicKey>;
const PrivateKey = PublicKey.extend({ sealed_private_key: z.instanceof(Buffer) });

export interface RecordSigner {
  readonly key: NoteKey;
  readonly sign: Sign;
}

/** The public keys of an organisation's record, the newest first. */
export const findRecordKeys = (tenantId: TenantId): Question<PublicKey> =>
  question(
    sql`select id, public_key, since from record_key where tenant_id = ${tenantId} order by since desc, id desc`,
    PublicKey,
  );

/** The keys as those know them who hold a signed text against them. */
export const noteKeys = (tenantId: TenantId, keys: readonly PublicKey[]): NoteKey[] =>
  keys.map((key) => ({ name: recordOrigin(tenantId), publicKey: key.public_key }));

/** Signs for an organisation, with a key that is made when it is first needed. */
@Injectable()
export class RecordKeys {
  private readonly ring: KeyRing;

  constructor({ secretKey }: Configuration) {
    this.ring = new KeyRing(secretKey);
  }

  async signer(tx: Transaction): Promise<RecordSigner> {
    const [newest] = await tx.rows(
      question(
        sql`select id, public_key, since, sealed_private_key from record_key
             where tenant_id = ${tx.tenantId} order by since desc, id desc limit 1`,
        PrivateKey,
      ),
    );
    if (newest === undefined) return this.make(tx);
    const place = `${tx.tenantId}/${newest.id}`;
    const privateKey = this.ring.open('record-key', place, newest.sealed_private_key);
    return this.signerOf(tx.tenantId, newest.public_key, privateKey);
  }

  /** A new key, which signs from now on. Those before it stay, for what they have signed. */
  async make(tx: Transaction): Promise<RecordSigner> {
    const { publicKey, privateKey } = newKeyPair();
    const id = uuidv7({ msecs: tx.now.getTime() });
    const sealed = this.ring.seal('record-key', `${tx.tenantId}/${id}`, privateKey);
    await tx.run(sql`
      insert into record_key (tenant_id, id, public_key, sealed_private_key, since)
      values (${tx.tenantId}, ${id}, ${publicKey}, ${sealed}, ${tx.now})`);
    return this.signerOf(tx.tenantId, publicKey, privateKey);
  }

  private signerOf(tenantId: TenantId, publicKey: Buffer, privateKey: Buffer): RecordSigner {
    return { key: { name: recordOrigin(tenantId), publicKey }, sign: signWith(privateKey) };
  }
}
