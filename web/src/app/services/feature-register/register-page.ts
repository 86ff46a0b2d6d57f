import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ServiceView } from '@weerbaar/contracts';
import { Button, EmptyState, Icon, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { CellTemplate, DataTable, Figure, type Column } from '@weerbaar/ui/data';
import { SessionStore } from '../../shell/session/session-store';
import { ServiceStore, serviceWorkbook } from '../data/service-store';
import { criticalityOf, groundsOf, periodOf, rankedCriticality } from '../data/service-words';
import { ServiceActs } from '../ui/service-acts';

/** The register of services: how many, how critical, and who answers for each. */
@Component({
  selector: 'app-service-register-page',
  imports: [
    Button,
    CellTemplate,
    DataTable,
    EmptyState,
    Figure,
    Icon,
    ProblemNotice,
    RouterLink,
    Skeleton,
  ],
  providers: [ServiceStore],
  templateUrl: './register-page.html',
  styleUrl: '../ui/criticality.css',
})
export class RegisterPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(ServiceStore);
  private readonly acts = inject(ServiceActs);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);

  protected readonly editable = computed(() => this.session.may('service.record'));
  protected readonly count = computed(() => this.store.services()?.length ?? 0);
  protected readonly critical = computed(
    () => this.store.services()?.filter((one) => one.criticality === 'critical').length ?? 0,
  );
  /** The most critical first, as long as nobody sorts otherwise. */
  protected readonly rows = computed(() =>
    [...(this.store.services() ?? [])].sort((a, b) =>
      rankedCriticality(this.book, a).localeCompare(rankedCriticality(this.book, b)),
    ),
  );
  protected readonly columns = computed<readonly Column<ServiceView>[]>(() => [
    {
      key: 'name',
      label: this.book.say('services.field.name'),
      value: ({ name }) => name,
      width: '14rem',
      wraps: true,
    },
    {
      key: 'criticality',
      label: this.book.say('services.criticality'),
      value: (row) => rankedCriticality(this.book, row),
      text: (row) => criticalityOf(this.book, row),
      width: '8rem',
    },
    {
      key: 'grounds',
      label: this.book.say('services.grounds'),
      value: (row) => groundsOf(this.book, row),
      width: '14rem',
      wraps: true,
    },
    {
      key: 'unit',
      label: this.book.say('services.field.unit'),
      value: ({ unit }) => unit?.name ?? null,
      text: ({ unit }) => unit?.name ?? this.book.say('services.unit.hidden'),
      width: '10rem',
      wraps: true,
    },
    {
      key: 'entity',
      label: this.book.say('services.entity'),
      value: ({ entity }) => entity?.name ?? null,
      hidden: true,
    },
    {
      key: 'duty',
      label: this.book.say('services.legal-duty'),
      value: ({ legalDuty }) => this.book.say(legalDuty ? 'core.state.yes' : 'core.state.no'),
      hidden: true,
    },
    {
      key: 'impact',
      label: this.book.say('services.field.impact'),
      value: ({ citizenImpact }) => this.book.say(`services.impact.${citizenImpact}`),
      width: '8rem',
    },
    {
      key: 'rto',
      label: this.book.say('services.rto'),
      value: ({ rtoMinutes }) => rtoMinutes,
      text: ({ rtoMinutes }) => periodOf(this.book, rtoMinutes),
      number: true,
    },
    {
      key: 'rpo',
      label: this.book.say('services.rpo'),
      value: ({ rpoMinutes }) => rpoMinutes,
      text: ({ rpoMinutes }) => periodOf(this.book, rpoMinutes),
      number: true,
      hidden: true,
    },
  ]);
  protected readonly workbook = serviceWorkbook;
  protected readonly rowId = (row: ServiceView): string => row.id;

  protected word(row: ServiceView): string {
    return criticalityOf(this.book, row);
  }

  protected async add(): Promise<void> {
    const added = await this.acts.edit(null, this.store.services() ?? []);
    if (added) await this.router.navigate(['/services', added.id]);
  }
}
