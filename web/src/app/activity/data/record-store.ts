import { Injectable, computed, effect, inject } from '@angular/core';
import { AskedRecordCheck, type AskRecordCheck, RecordState } from '@weerbaar/contracts';
import { ApiClient, apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

/** How often to look whether a reading has come to its end. */
const lookAgainMs = 2_000;

/** How far the record is sealed, and what was found when it was read again. */
@Injectable()
export class RecordStore {
  private readonly api = inject(ApiClient);
  private readonly fetched = apiResource(
    () => ({ path: '/record' }),
    (body) => RecordState.parse(body),
  );

  readonly state = computed(() => (this.fetched.hasValue() ? this.fetched.value() : undefined));
  readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  readonly busy = computed(
    () => this.state()?.checks.some(({ finishedAt }) => finishedAt === null) ?? false,
  );

  constructor() {
    effect((onCleanup) => {
      if (!this.busy() || this.fetched.isLoading()) return;
      const timer = setTimeout(() => this.reload(), lookAgainMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** Asks again. */
  reload(): void {
    this.fetched.reload();
  }

  /** Has the whole record read again. */
  async ask(wish: AskRecordCheck, idempotencyKey: string): Promise<AskedRecordCheck> {
    const parse = (body: unknown) => AskedRecordCheck.parse(body);
    const asked = await this.api.post('/record/checks', wish, parse, { idempotencyKey });
    this.reload();
    return asked;
  }
}
