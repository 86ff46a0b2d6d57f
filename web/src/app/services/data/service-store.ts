import { Injectable, computed } from '@angular/core';
import { ServiceList } from '@weerbaar/contracts';
import { apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

/** Where the register is downloaded as a workbook. */
export const serviceWorkbook = apiUrl('/services/export', { format: 'xlsx' });

/** The register of services as a whole: how critical one is follows from all of them. */
@Injectable()
export class ServiceStore {
  private readonly fetched = apiResource(
    () => ({ path: '/services' }),
    (body) => ServiceList.parse(body),
  );

  /** All services by name; undefined until they are there. */
  readonly services = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().services : undefined,
  );
  readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });

  /** Asks again. */
  reload(): void {
    this.fetched.reload();
  }
}
