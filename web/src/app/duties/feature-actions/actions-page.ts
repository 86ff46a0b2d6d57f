import { Component, computed, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { CorrectiveActionView } from '@weerbaar/contracts';
import {
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { CellTemplate, DataTable, Figure, type Column } from '@weerbaar/ui/data';
import { SelectField } from '@weerbaar/ui/form';
import { apiUrl } from '../../shell/api/api-client';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { toldLeft } from '../data/due-words';
import { EntityStore } from '../data/entity-stores';
import { CorrectionStore } from '../data/governance-stores';
import { LawTexts } from '../data/law-texts';
import { EntityNav } from '../ui/entity-nav';
import type { FindingQuestion } from '../ui/finding-dialog';
import { GroupNav } from '../ui/group-nav';

const isOpen = ({ stage }: CorrectiveActionView): boolean =>
  stage !== 'closed' && stage !== 'dismissed';
const isLate = ({ daysLeft }: CorrectiveActionView): boolean => daysLeft !== null && daysLeft < 0;

/** The corrective actions of one entity, or of all of them: what is late, what is open, what is done. */
@Component({
  selector: 'app-actions-page',
  imports: [
    Button,
    CellTemplate,
    DataTable,
    EmptyState,
    EntityNav,
    Figure,
    GroupNav,
    Icon,
    ProblemNotice,
    ScopeLink,
    SelectField,
    Skeleton,
  ],
  providers: [CorrectionStore, EntityStore],
  templateUrl: './actions-page.html',
  styleUrl: '../ui/filters.css',
})
export class ActionsPage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  private readonly store = inject(CorrectionStore);
  private readonly entities = inject(EntityStore);
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly list = this.store.list;

  /** Not there on the page of all entities. */
  readonly entityId = input<string>();
  readonly show = input<string>();

  protected readonly shown = computed(() =>
    this.show() === 'late' || this.show() === 'all' ? (this.show() ?? '') : 'open',
  );
  private readonly all = computed(() => this.list.value()?.actions ?? []);
  protected readonly any = computed(() => this.all().length > 0);
  protected readonly open = computed(() => this.all().filter(isOpen));
  protected readonly late = computed(() => {
    const count = this.open().filter(isLate).length;
    return count === 0 ? '' : this.book.say('governance.corrections.late', { count });
  });
  protected readonly rows = computed(() =>
    this.shown() === 'all'
      ? this.all()
      : this.open().filter((one) => this.shown() === 'open' || isLate(one)),
  );
  private readonly known = computed(() => this.entities.list.value()?.entities ?? []);
  protected readonly entityName = computed(
    () => this.known().find(({ id }) => id === this.entityId())?.name,
  );
  protected readonly addable = computed(
    () => this.session.may('duty.record') && this.scope.present() && this.known().length > 0,
  );
  protected readonly shows = computed(() =>
    (['open', 'late', 'all'] as const).map((value) => ({
      value,
      label: this.book.say(`governance.corrections.show.${value}`),
    })),
  );
  protected readonly workbook = computed(() =>
    apiUrl('/corrective-actions/export', {
      on: this.scope.day(),
      entity: this.entityId(),
      format: 'xlsx',
    }),
  );
  protected readonly columns = computed<readonly Column<CorrectiveActionView>[]>(() => [
    {
      key: 'finding',
      label: this.book.say('governance.corrections.finding'),
      value: (row) => row.finding,
      width: '16rem',
      wraps: true,
    },
    {
      key: 'entity',
      label: this.book.say('governance.due.entity'),
      value: (row) => row.entity.name,
      width: '9rem',
      hidden: this.entityId() !== undefined,
    },
    {
      key: 'stage',
      label: this.book.say('governance.corrections.stage'),
      value: (row) => this.book.say(`duties.corrective.stage.${row.stage}`),
      width: '8rem',
    },
    {
      key: 'due',
      label: this.book.say('governance.corrections.due'),
      value: (row) => row.retestOn ?? row.dueOn,
      text: (row) => this.dueOf(row),
      width: '7rem',
    },
    {
      key: 'left',
      label: this.book.say('governance.due.left'),
      value: (row) => row.daysLeft,
      text: (row) => this.leftOf(row),
      width: '8rem',
    },
    {
      key: 'owner',
      label: this.book.say('governance.corrections.owner'),
      value: (row) => row.ownerName,
      width: '9rem',
    },
    {
      key: 'duty',
      label: this.book.say('entities.matrix.duty'),
      value: (row) => (row.duty === null ? '' : this.texts.duty(row.duty)),
      width: '14rem',
      wraps: true,
      hidden: true,
    },
  ]);
  protected readonly rowId = (row: CorrectiveActionView): string => row.id;
  protected readonly isLate = isLate;

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => this.store.show(this.entityId() ?? null));
    effect(() => pageTitle.about(this.entityName() ?? ''));
  }

  protected dueOf({ retestOn, dueOn }: CorrectiveActionView): string {
    const day = retestOn ?? dueOn;
    return day === null ? '' : this.book.date(day);
  }

  protected leftOf({ daysLeft }: CorrectiveActionView): string {
    return daysLeft === null ? '' : toldLeft(this.book, daysLeft);
  }

  protected choose(show: string): void {
    const queryParams = { show: show === 'open' ? null : show };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected async add(): Promise<void> {
    const { FindingDialog } = await import('../ui/finding-dialog');
    const here = this.known().filter(
      ({ id }) => this.entityId() === undefined || id === this.entityId(),
    );
    const question: FindingQuestion = {
      entities: here,
      today: this.session.today(),
      store: this.store,
    };
    const id = await this.dialogs.open<string>(FindingDialog, question);
    if (id === undefined) return;
    this.notices.done(this.book.say('governance.corrections.added'));
    void this.scope.go(['/duties/actions', id]);
  }
}
