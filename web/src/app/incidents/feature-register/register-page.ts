import { Component, computed, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IncidentList, type IncidentChanged } from '@weerbaar/contracts';
import {
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ServerClock } from '../data/server-clock';
import type { ActQuestion } from '../ui/act-dialog';
import { ClockState } from '../ui/clock-state';

/** The register of incidents: first what runs out, then everything. */
@Component({
  selector: 'app-incident-register-page',
  imports: [Button, ClockState, EmptyState, Figure, Icon, ProblemNotice, RouterLink, Skeleton],
  providers: [ServerClock],
  templateUrl: './register-page.html',
  styleUrl: './register-page.css',
})
export class RegisterPage {
  protected readonly book = inject(Phrasebook);
  private readonly server = inject(ServerClock);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);

  protected readonly fetched = apiResource(
    () => ({ path: '/incidents' }),
    (body) => IncidentList.parse(body),
  );
  protected readonly list = computed(() =>
    this.fetched.hasValue() ? this.fetched.value() : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly clocks = computed(() =>
    (this.list()?.incidents ?? [])
      .flatMap(({ id, title, entities, openClocks }) =>
        openClocks.map((clock) => ({
          ...clock,
          incident: id,
          title,
          name: entities.find((one) => one.id === clock.entity)?.name ?? '',
          what: this.book.find(`obligations.clock.${clock.clock}`) ?? clock.clock,
        })),
      )
      .sort((a, b) => (a.deadline ?? '~').localeCompare(b.deadline ?? '~')),
  );
  protected readonly late = computed(
    () =>
      this.clocks().filter(({ deadline }) => deadline && Date.parse(deadline) < this.server.now())
        .length,
  );
  protected readonly sentence = computed(() =>
    this.book.say('incidents.answer', { count: this.clocks().length }),
  );
  protected readonly beside = computed(() =>
    this.late() > 0
      ? this.book.say('incidents.answer.late', { count: this.late() })
      : this.book.say('incidents.answer.in-time'),
  );

  constructor() {
    effect(() => {
      const list = this.list();
      if (list) this.server.set(list.now);
    });
  }

  protected statusOf(status: string): string {
    return this.book.find(`obligations.status.${status}`) ?? status;
  }

  protected severityOf(severity: string): string {
    return this.book.find(`obligations.severity.${severity}`) ?? severity;
  }

  protected async open(): Promise<void> {
    const { ActDialog } = await import('../ui/act-dialog');
    const question: ActQuestion = {
      incident: null,
      reportsFor: this.list()?.reportsFor ?? [],
      now: new Date(this.server.now()).toISOString(),
    };
    const opened = await this.dialogs.open<IncidentChanged>(ActDialog, question);
    if (opened) await this.router.navigate(['/incidents', opened.id]);
  }
}
