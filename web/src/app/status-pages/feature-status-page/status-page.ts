import {
  DOCUMENT,
  Component,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusPageView, type StatusChange, type StatusPageChanged } from '@weerbaar/contracts';
import {
  Breadcrumb,
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { Segmented } from '@weerbaar/ui/form';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { PageTitle } from '../../shell/page/page-title';
import { archiveUrl, previewUrl, StatusPageClient } from '../data/status-page-client';

/** What the public is told: first whether they can read it and what would change, then exactly what they would see. */
@Component({
  selector: 'app-status-page',
  imports: [Breadcrumb, Button, EmptyState, Icon, ProblemNotice, RouterLink, Segmented, Skeleton],
  templateUrl: './status-page.html',
  styleUrl: './status-page.css',
})
export class StatusPage {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(StatusPageClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly origin = inject(DOCUMENT).location.origin;
  readonly incidentId = input.required<string>();

  protected readonly fetched = apiResource(
    () => ({ path: `/incidents/${this.incidentId()}/status-page` }),
    (body) => StatusPageView.parse(body),
  );
  protected readonly page = computed(() =>
    this.fetched.hasValue() ? this.fetched.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly language = signal<'nl' | 'en'>('nl');
  protected readonly languages = computed(() =>
    (['nl', 'en'] as const).map((value) => ({
      value,
      label: this.book.say(`core.language.${value}`),
    })),
  );
  protected readonly crumbs = computed(() => [
    { label: this.book.say('incidents.title'), link: '/incidents' },
    { label: this.page()?.incident.title ?? '', link: `/incidents/${this.incidentId()}` },
    { label: this.book.say('status-pages.title') },
  ]);
  protected readonly address = computed(() => {
    const address = this.page()?.address;
    return address ? `${this.origin}${address}` : '';
  });
  protected readonly archive = computed(() => archiveUrl(this.incidentId()));
  private readonly frame = viewChild<ElementRef<HTMLIFrameElement>>('frame');
  private readonly preview = computed(() =>
    previewUrl(this.incidentId(), this.language(), this.page()?.digest ?? ''),
  );
  protected readonly changes = computed(() =>
    (this.page()?.changes ?? []).map((change) => this.wordsOf(change)),
  );
  protected readonly current = computed(() =>
    this.page()?.publications.find(({ number }) => number === this.page()?.published),
  );

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.about(this.page()?.incident.title ?? ''));
    // An address of our own. Told to the frame itself: as a binding it would have to be declared safe first.
    effect(() => this.frame()?.nativeElement.setAttribute('src', this.preview()));
  }

  protected async draft(): Promise<void> {
    const { DraftDialog } = await import('../ui/draft-dialog');
    const saved = await this.dialogs.open<StatusPageChanged>(DraftDialog, this.page());
    if (!saved) return;
    this.notices.done(this.book.say('status-pages.drafted'));
    this.fetched.reload();
  }

  protected async publish(): Promise<void> {
    const page = this.page();
    if (!page?.digest) return;
    const sure = await this.dialogs.confirm({
      title: this.book.say('status-pages.publish.title'),
      body: this.book.say('status-pages.publish.body', { count: page.changes.length }),
      confirm: this.book.say('status-pages.publish'),
    });
    if (!sure) return;
    const { digest, revision } = page;
    await this.act(
      () => this.client.publish(this.incidentId(), digest, revision, crypto.randomUUID()),
      'status-pages.published',
    );
  }

  protected async withdraw(): Promise<void> {
    const page = this.page();
    if (!page) return;
    const sure = await this.dialogs.confirm({
      title: this.book.say('status-pages.withdraw.title'),
      body: this.book.say('status-pages.withdraw.body'),
      confirm: this.book.say('status-pages.withdraw'),
    });
    if (sure)
      await this.act(
        () => this.client.withdraw(this.incidentId(), page.revision),
        'status-pages.withdrawn',
      );
  }

  private async act(
    work: () => Promise<unknown>,
    done: 'status-pages.published' | 'status-pages.withdrawn',
  ): Promise<void> {
    try {
      await work();
      this.notices.done(this.book.say(done));
    } catch (error) {
      const { code } = problemFrom(error);
      this.notices.problem(this.book.find(`problem.${code}`) ?? this.book.say('problem.internal'));
    }
    this.fetched.reload();
  }

  private wordsOf({ kind, service, language, before, after }: StatusChange): string {
    const what = this.book.say(`status-pages.change.${kind}`);
    const about = service === null ? what : `${service}: ${what}`;
    const named = language === null ? about : `${about} (${language.toUpperCase()})`;
    const told = (value: string | null): string => {
      if (kind === 'planned') return value === null ? '–' : this.book.instant(value);
      if (kind !== 'state' && kind !== 'added') return '';
      return value === null ? '' : (this.book.find(`status.state.${value}`) ?? value);
    };
    const change = [told(before), told(after)].filter((part) => part !== '').join(' → ');
    return change === '' ? named : `${named} ${change}`;
  }
}
