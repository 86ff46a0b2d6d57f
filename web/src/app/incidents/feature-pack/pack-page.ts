import { Component, computed, inject } from '@angular/core';
import { PackList } from '@weerbaar/contracts';
import { Breadcrumb, Button, Icon, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

/** The pack for when network and mail are down: how old the last one is, and a fresh one to take along. */
@Component({
  selector: 'app-pack-page',
  imports: [Breadcrumb, Button, Icon, ProblemNotice, Skeleton],
  templateUrl: './pack-page.html',
})
export class PackPage {
  protected readonly book = inject(Phrasebook);

  protected readonly fetched = apiResource(
    () => ({ path: '/incidents/packs' }),
    (body) => PackList.parse(body),
  );
  protected readonly packs = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().packs : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly crumbs = computed(() => [
    { label: this.book.say('incidents.title'), link: '/incidents' },
    { label: this.book.say('incidents.pack') },
  ]);
  protected readonly age = computed(() => {
    const last = this.packs()?.[0];
    return last === undefined
      ? this.book.say('incidents.pack.none')
      : this.book.say('incidents.pack.last', { ago: this.book.ago(last.madeAt) });
  });
  protected readonly html = computed(() => this.urlOf('html'));
  protected readonly pdf = computed(() => this.urlOf('pdf'));

  protected makerOf({ by }: { readonly by: string | null }): string {
    return by === null
      ? this.book.say('incidents.pack.by-itself')
      : this.book.say('incidents.pack.by', { name: by });
  }

  /** The list is asked for again a little later: by then the pack has been made. */
  protected taken(): void {
    setTimeout(() => this.fetched.reload(), 3000);
  }

  private urlOf(format: 'html' | 'pdf'): string {
    return apiUrl('/incidents/pack', { language: this.book.language(), format });
  }
}
