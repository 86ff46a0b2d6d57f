import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { IncidentDetail, type IncidentChanged } from '@weerbaar/contracts';
import { Breadcrumb, Button, Dialogs, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { Attachments } from '../../attachments/ui/attachments';
import type { ActSubject } from '../data/act-form';
import { wholeMinute } from '../data/brussels-moment';
import { ServerClock } from '../data/server-clock';
import type { ActQuestion } from '../ui/act-dialog';
import type { BreachQuestion } from '../ui/breach-dialog';
import { EntityPart } from '../ui/entity-part';
import type { SignificanceQuestion } from '../ui/significance-dialog';
import { Timeline } from '../ui/timeline';

/** One incident: its entities with their clocks and reports, and the timeline that all of it follows from. */
@Component({
  selector: 'app-incident-page',
  imports: [
    Attachments,
    Breadcrumb,
    Button,
    EntityPart,
    ProblemNotice,
    RouterLink,
    Skeleton,
    Timeline,
  ],
  providers: [ServerClock],
  templateUrl: './incident-page.html',
  styleUrl: './incident-page.css',
})
export class IncidentPage {
  protected readonly book = inject(Phrasebook);
  private readonly server = inject(ServerClock);
  private readonly dialogs = inject(Dialogs);
  readonly incidentId = input.required<string>();

  protected readonly fetched = apiResource(
    () => ({ path: `/incidents/${this.incidentId()}` }),
    (body) => IncidentDetail.parse(body),
  );
  protected readonly incident = computed(() =>
    this.fetched.hasValue() ? this.fetched.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly crumbs = computed(() => [
    { label: this.book.say('incidents.title'), link: '/incidents' },
    { label: this.incident()?.title ?? '' },
  ]);
  protected readonly facts = computed(() => {
    const nature = this.incident()?.nature;
    if (!nature) return [];
    const coded = (key: string, list: string, code: string) => ({
      label: this.book.find(`incidents.field.${key}`) ?? key,
      text: this.book.find(`obligations.${list}.${code}`) ?? code,
    });
    const moment = (key: string, at: string | null) => ({
      label: this.book.find(`incidents.field.${key}`) ?? key,
      text: at === null ? this.book.say('incidents.unknown') : this.book.instant(at),
    });
    return [
      coded('severity', 'severity', nature.severity),
      coded('cause', 'cause', nature.cause),
      coded('malicious', 'finding', nature.malicious),
      coded('crossBorder', 'finding', nature.crossBorder),
      coded('personalData', 'finding', nature.personalData),
      moment('occurredAt', nature.occurredAt),
      moment('detectedAt', nature.detectedAt),
    ];
  });
  protected readonly open = computed(() => this.incident()?.status === 'open');
  protected readonly leads = computed(() => this.incident()?.mayLead === true);
  /** Whoever reports for somebody in it may write notes and corrections, also afterwards. */
  protected readonly writes = computed(
    () => this.leads() || (this.incident()?.entities ?? []).some(({ mayReport }) => mayReport),
  );
  protected readonly status = computed(() => {
    const status = this.incident()?.status ?? '';
    return this.book.find(`obligations.status.${status}`) ?? status;
  });

  constructor() {
    effect(() => {
      const incident = this.incident();
      if (incident) this.server.set(incident.now);
    });
  }

  protected async act(subject: ActSubject): Promise<void> {
    const incident = this.incident();
    if (!incident) return;
    const now = wholeMinute(this.server.now());
    const { entity } = subject;
    const breach = incident.entities.find((one) => one.entity === entity)?.breach;
    if (subject.act === 'decide-significance' && entity !== undefined) {
      const { SignificanceDialog } = await import('../ui/significance-dialog');
      const question: SignificanceQuestion = { incident, entity, now };
      await this.dialogs.open<IncidentChanged>(SignificanceDialog, question);
    } else if (subject.act === 'describe-breach' && entity !== undefined && breach) {
      const { BreachDialog } = await import('../ui/breach-dialog');
      const { id, revision } = incident;
      const question: BreachQuestion = { incident: id, revision, entity, breach };
      await this.dialogs.open<IncidentChanged>(BreachDialog, question);
    } else {
      const { ActDialog } = await import('../ui/act-dialog');
      const question: ActQuestion = { incident, subject, now };
      await this.dialogs.open<IncidentChanged>(ActDialog, question);
    }
    // Also when nothing was done: somebody else may have been faster, and that is what the dialog said.
    this.fetched.reload();
  }
}
