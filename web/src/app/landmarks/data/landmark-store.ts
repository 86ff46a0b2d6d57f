import { Injectable, computed } from '@angular/core';
import { LandmarkList } from '@weerbaar/contracts';
import { apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

/** Where the register is downloaded as a workbook. */
export const landmarkWorkbook = apiUrl('/landmarks/export', { format: 'xlsx' });

/** The register of landmarks, the oldest first, as far as this person may see it. */
@Injectable()
export class LandmarkStore {
  private readonly fetched = apiResource(
    () => ({ path: '/landmarks' }),
    (body) => LandmarkList.parse(body),
  );

  /** All events; undefined until they are there. */
  readonly landmarks = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().landmarks : undefined,
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
