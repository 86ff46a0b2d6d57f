import { Service, inject } from '@angular/core';
import { RecoveryRecorded, type RecoveryEntryBody } from '@weerbaar/contracts';
import { ApiClient } from '../../shell/api/api-client';

/** What adds to the recovery of an incident; the only place that knows this address. */
@Service()
export class RecoveryClient {
  private readonly api = inject(ApiClient);

  /** Writes down how a service stands, when it is to be back, or that an entry was a mistake. */
  record(incident: string, body: RecoveryEntryBody, idempotencyKey: string): Promise<RecoveryRecorded> {
    const parse = (answer: unknown) => RecoveryRecorded.parse(answer);
    return this.api.post(`/incidents/${incident}/recovery/entries`, body, parse, {
      idempotencyKey,
    });
  }
}
