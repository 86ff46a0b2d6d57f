import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import { ActivityPage } from '@weerbaar/contracts';
import { ApiClient, apiResource, apiUrl } from '../../shell/api/api-client';
import { type ApiProblem, problemFrom } from '../../shell/api/api-problem';
import { type ActivityFilter, filterFrom } from './activity-filter';

const parse = (body: unknown): ActivityPage => ActivityPage.parse(body);

/** The events that fit a filter, the newest first, page after page. */
@Injectable()
export class ActivityStore {
  private readonly api = inject(ApiClient);
  private readonly asked = signal<ActivityFilter>(filterFrom({}));
  private readonly first = apiResource(() => ({ path: '/activity', query: { ...this.asked() } }), parse);

  /** The pages so far; they start again with every filter. */
  private readonly pages = linkedSignal<ActivityPage | undefined, readonly ActivityPage[]>({
    source: () => (this.first.hasValue() ? this.first.value() : undefined),
    computation: (page) => (page ? [page] : []),
  });
  private readonly fetchingMore = signal(false);
  private readonly moreFailed = signal<ApiProblem | undefined>(undefined);

  /** The events so far; undefined until the first page is there. */
  readonly events = computed(() => {
    const pages = this.pages();
    return pages.length === 0 ? undefined : pages.flatMap((page) => page.events);
  });
  /** What there is to choose from; it stays while another filter is being asked for. */
  readonly actions = linkedSignal<readonly string[] | undefined, readonly string[]>({
    source: () => this.pages()[0]?.actions,
    computation: (actions, before) => actions ?? before?.value ?? [],
  }).asReadonly();
  readonly next = computed(() => this.pages().at(-1)?.next ?? null);
  readonly busy = this.fetchingMore.asReadonly();
  readonly problem = computed(() => {
    const error = this.first.error();
    return error && problemFrom(error);
  });
  readonly moreProblem = this.moreFailed.asReadonly();

  /** Asks for what fits this filter. */
  narrow(filter: ActivityFilter): void {
    this.moreFailed.set(undefined);
    this.asked.set(filter);
  }

  /** Asks again from the newest. */
  reload(): void {
    this.first.reload();
  }

  /** The page behind the last one. */
  async more(): Promise<void> {
    const after = this.next();
    const before = this.pages();
    if (after === null || this.fetchingMore()) return;
    this.fetchingMore.set(true);
    this.moreFailed.set(undefined);
    try {
      const page = await this.api.get('/activity', parse, { ...this.asked(), after });
      // another filter may have been chosen while this page was on its way
      if (this.pages() === before) this.pages.set([...before, page]);
    } catch (error) {
      this.moreFailed.set(problemFrom(error));
    } finally {
      this.fetchingMore.set(false);
    }
  }

  /** Where the same events are downloaded, all of them. */
  exportUrl(format: 'csv' | 'xlsx'): string {
    return apiUrl('/activity/export', { ...this.asked(), format });
  }
}
