import { Component, DOCUMENT, computed, inject } from '@angular/core';
import { PackList, type TakePack } from '@weerbaar/contracts';
import { Breadcrumb, Button, Icon, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { saving } from '../../shell/api/saving';
import { IncidentClient } from '../data/incident-client';

/** The pack for when network and mail are down: how old the last one is, and a fresh one to take along. */
@Component({
  selector: 'app-pack-page',
  imports: [Breadcrumb, Button, Icon, ProblemNotice, Skeleton],
  templateUrl: './pack-page.html',
})
export class PackPage {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(IncidentClient);
  private readonly document = inject(DOCUMENT);

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
  protected readonly taking = saving<TakePack, Blob>((body) => this.client.takePack(body), {
    guarded: false,
  });

  protected makerOf({ by }: { readonly by: string | null }): string {
    return by === null
      ? this.book.say('incidents.pack.by-itself')
      : this.book.say('incidents.pack.by', { name: by });
  }

  protected async take(format: 'html' | 'pdf'): Promise<void> {
    const language = this.book.language();
    const pack = await this.taking.run({ language, format });
    if (!pack) return;
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(pack);
    link.download = `weerbaar-${language}.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
    this.fetched.reload();
  }
}
