import { Injectable, computed } from '@angular/core';
import { MyWork } from '@weerbaar/contracts';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

/** What waits for this person today: open, waiting for a provider, changed, and assessed too long ago. */
@Injectable()
export class MyWorkStore {
  private readonly resource = apiResource(
    () => ({ path: '/my-work' }),
    (body) => MyWork.parse(body),
  );

  readonly work = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  readonly problem = computed(() => {
    const error = this.resource.error();
    return error && problemFrom(error);
  });

  /** Asks again. */
  reload(): void {
    this.resource.reload();
  }
}
