import { Component, computed, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Breadcrumb, Button, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { annexServices } from '../../incidents/data/annex-services';
import { PageTitle } from '../../shell/page/page-title';
import { ServiceStore } from '../data/service-store';
import { criticalityOf, groundsOf, periodOf } from '../data/service-words';
import { ServiceActs } from '../ui/service-acts';
import { ServiceBranch } from '../ui/service-branch';

/** One service: how critical it is and why, what it leans on, what leans on it, and what the public reads of it. */
@Component({
  selector: 'app-service-page',
  imports: [Breadcrumb, Button, ProblemNotice, ServiceBranch, Skeleton],
  providers: [ServiceStore],
  templateUrl: './service-page.html',
  styleUrls: ['../ui/criticality.css', './service-page.css'],
})
export class ServicePage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(ServiceStore);
  private readonly acts = inject(ServiceActs);
  private readonly router = inject(Router);
  private readonly annex = annexServices(this.book);
  readonly serviceId = input.required<string>();

  protected readonly all = computed(() => this.store.services() ?? []);
  protected readonly service = computed(() => this.all().find(({ id }) => id === this.serviceId()));
  protected readonly crumbs = computed(() => [
    { label: this.book.say('services.title'), link: '/services' },
    { label: this.service()?.name ?? '' },
  ]);
  protected readonly level = computed(() => {
    const service = this.service();
    return service ? criticalityOf(this.book, service) : '';
  });
  protected readonly grounds = computed(() => {
    const service = this.service();
    return service ? groundsOf(this.book, service) : '';
  });
  protected readonly facts = computed(() => {
    const service = this.service();
    if (!service) return [];
    const { unit, entity, legalDuty, legalBasis, citizenImpact, annexService } = service;
    const none = this.book.say('core.state.none');
    const kinds = this.annex.hasValue() ? this.annex.value() : [];
    const kind = kinds.find(({ value }) => value === annexService)?.label;
    const duty = this.book.say(legalDuty ? 'core.state.yes' : 'core.state.no');
    const fact = (label: string, text: string) => ({ label, text: text || none });
    return [
      fact(
        this.book.say('services.field.unit'),
        unit?.name ?? this.book.say('services.unit.hidden'),
      ),
      fact(this.book.say('services.entity'), entity?.name ?? ''),
      fact(
        this.book.say('services.legal-duty'),
        legalBasis === '' ? duty : `${duty}: ${legalBasis}`,
      ),
      fact(
        this.book.say('services.field.impact'),
        this.book.say(`services.impact.${citizenImpact}`),
      ),
      fact(this.book.say('services.rto.long'), periodOf(this.book, service.rtoMinutes)),
      fact(this.book.say('services.rpo.long'), periodOf(this.book, service.rpoMinutes)),
      fact(this.book.say('services.field.annex'), kind ?? annexService ?? ''),
      fact(this.book.say('services.field.workaround'), service.workaround),
    ];
  });

  protected readonly texts = computed(() =>
    (['nl', 'en'] as const).flatMap((language) => {
      const text = this.service()?.texts[language];
      return text ? [{ language, ...text }] : [];
    }),
  );

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.about(this.service()?.name ?? ''));
  }

  protected async edit(): Promise<void> {
    const service = this.service();
    if (service && (await this.acts.edit(service, this.all()))) this.store.reload();
  }

  protected async remove(): Promise<void> {
    const service = this.service();
    if (service && (await this.acts.remove(service))) await this.router.navigate(['/services']);
  }
}
