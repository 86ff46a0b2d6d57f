import { Service, inject } from '@angular/core';
import {
  ContactView,
  EscalationView,
  type ContactBody,
  type EscalationBody,
} from '@weerbaar/contracts';
import { ApiClient, nothing } from '../../shell/api/api-client';

/** The list of crisis contacts, as the API has it. */
@Service()
export class ContactClient {
  private readonly api = inject(ApiClient);

  /** Puts somebody on the list. */
  add(body: ContactBody, idempotencyKey: string): Promise<ContactView> {
    const parse = (answer: unknown) => ContactView.parse(answer);
    return this.api.post('/contacts', body, parse, { idempotencyKey });
  }

  /** Puts a contact right, provided that it is still as `seen`. */
  change(id: string, body: ContactBody, seen: number): Promise<ContactView> {
    const parse = (answer: unknown) => ContactView.parse(answer);
    return this.api.put(`/contacts/${id}`, body, parse, { ifMatch: seen });
  }

  /** Takes somebody off the list, provided that he is still as `seen`. */
  remove(id: string, seen: number): Promise<void> {
    return this.api.delete(`/contacts/${id}`, nothing, { ifMatch: seen });
  }

  /** Sets when they are told, provided that it is still as `seen`. */
  escalate(body: EscalationBody, seen: number): Promise<EscalationView> {
    const parse = (answer: unknown) => EscalationView.parse(answer);
    return this.api.put('/escalation', body, parse, { ifMatch: seen });
  }
}
