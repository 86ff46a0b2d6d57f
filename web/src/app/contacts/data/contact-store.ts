import { Injectable, computed } from '@angular/core';
import { ContactList, EscalationView } from '@weerbaar/contracts';
import { apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

/** Where the list is downloaded as a workbook. */
export const contactWorkbook = apiUrl('/contacts/export', { format: 'xlsx' });

/** The list of crisis contacts, as far as this person may see it. */
@Injectable()
export class ContactStore {
  private readonly fetched = apiResource(
    () => ({ path: '/contacts' }),
    (body) => ContactList.parse(body),
  );

  readonly list = computed(() => (this.fetched.hasValue() ? this.fetched.value() : undefined));
  readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });

  /** Asks again. */
  reload(): void {
    this.fetched.reload();
  }
}

/** When contacts of which level are told. */
@Injectable()
export class EscalationStore {
  private readonly fetched = apiResource(
    () => ({ path: '/escalation' }),
    (body) => EscalationView.parse(body),
  );
  readonly view = computed(() => (this.fetched.hasValue() ? this.fetched.value() : undefined));

  reload(): void {
    this.fetched.reload();
  }
}
