import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  BreachRegister,
  IncidentDetail,
  type BreachLine,
  type IncidentChanged,
} from '@weerbaar/contracts';
import {
  Breadcrumb,
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { ApiClient, apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import type { BreachQuestion } from '../ui/breach-dialog';
import { BreachTold } from '../ui/breach-told';

/** The register of all breaches of personal data, notified or not: what an authority asks to see. */
@Component({
  selector: 'app-breaches-page',
  imports: [
    Breadcrumb,
    BreachTold,
    Button,
    EmptyState,
    Figure,
    Icon,
    ProblemNotice,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './breaches-page.html',
  styleUrl: './breaches-page.css',
})
export class BreachesPage {
  protected readonly book = inject(Phrasebook);
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);

  protected readonly fetched = apiResource(
    () => ({ path: '/incidents/breaches' }),
    (body) => BreachRegister.parse(body),
  );
  protected readonly breaches = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().breaches : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly crumbs = computed(() => [
    { label: this.book.say('incidents.title'), link: '/incidents' },
    { label: this.book.say('incidents.breaches') },
  ]);
  protected readonly incomplete = computed(
    () => (this.breaches() ?? []).filter(({ gaps }) => gaps.length > 0).length,
  );
  protected readonly beside = computed(() =>
    this.incomplete() === 0
      ? this.book.say('incidents.breaches.complete')
      : this.book.say('incidents.breaches.incomplete', { count: this.incomplete() }),
  );
  protected readonly csv = apiUrl('/incidents/breaches/export', { format: 'csv' });
  protected readonly xlsx = apiUrl('/incidents/breaches/export', { format: 'xlsx' });

  protected keyOf({ incident, entity }: BreachLine): string {
    return `${incident.id}/${entity.id}`;
  }

  /** The dialog works on the head revision of the incident, so that is asked for first. */
  protected async edit(line: BreachLine): Promise<void> {
    const incident = await this.api.get(`/incidents/${line.incident.id}`, (body) =>
      IncidentDetail.parse(body),
    );
    const breach = incident.entities.find(({ entity }) => entity === line.entity.id)?.breach;
    if (!breach) return;
    const { BreachDialog } = await import('../ui/breach-dialog');
    const question: BreachQuestion = {
      ...{ incident: incident.id, revision: incident.revision, entity: line.entity.id, breach },
    };
    await this.dialogs.open<IncidentChanged>(BreachDialog, question);
    this.fetched.reload();
  }
}
