import { Component, computed, effect, inject, input } from '@angular/core';
import type { ClassificationBrief, DutyLine } from '@weerbaar/contracts';
import { Button, Icon, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { apiUrl } from '../../shell/api/api-client';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { RegisterStore } from '../data/entity-stores';
import { dutyOf } from '../data/duty-of';
import { LawTexts } from '../data/law-texts';
import { DossierSection } from '../ui/dossier-section';
import { DueSection } from '../ui/due-section';
import { EntityNav } from '../ui/entity-nav';
import { SourceList } from '../ui/source-list';

/** One legal entity: its register of duties, grouped by theme. Printed it is the summary of its dossier. */
@Component({
  selector: 'app-entity-page',
  imports: [
    Button,
    DossierSection,
    DueSection,
    EntityNav,
    Figure,
    Icon,
    ProblemNotice,
    ScopeLink,
    Skeleton,
    SourceList,
  ],
  providers: [RegisterStore],
  templateUrl: './entity-page.html',
  styleUrl: './entity-page.css',
})
export class EntityPage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  protected readonly store = inject(RegisterStore);
  private readonly scope = inject(ScopeStore);

  readonly entityId = input.required<string>();

  private readonly duties = computed(() => this.store.register.value()?.duties ?? []);
  private readonly obliged = computed(() =>
    this.duties().filter(({ binding }) => binding === 'obliged'),
  );
  protected readonly bound = computed(() =>
    this.duties().filter(({ binding }) => binding !== 'none'),
  );
  protected readonly unbound = computed(() =>
    this.duties().filter(({ binding }) => binding === 'none'),
  );
  protected readonly themes = computed(() =>
    [...Map.groupBy(this.bound(), ({ theme }) => theme)].map(([theme, duties]) => ({
      theme,
      duties,
    })),
  );
  protected readonly met = computed(() =>
    this.book.number(this.obliged().filter(({ state }) => state?.status === 'met').length),
  );
  protected readonly sentence = computed(() =>
    this.book.say('entities.register.answer', { count: this.obliged().length }),
  );
  protected readonly beside = computed(() => {
    const contradicted = this.duties().filter(({ claim }) => claim.verdict === 'contradicted');
    return [
      contradicted.length > 0
        ? this.book.say('entities.register.contradicted', { count: contradicted.length })
        : '',
      this.book.say('entities.register.units', {
        count: this.store.register.value()?.units ?? 0,
      }),
    ]
      .filter(Boolean)
      .join(' ');
  });
  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => this.store.show(this.entityId()));
    effect(() => pageTitle.about(this.store.register.value()?.entity.name ?? ''));
  }

  protected sourcesOf(duty: DutyLine) {
    return dutyOf(duty.code)?.sources ?? [];
  }

  protected statusOf({ state }: DutyLine): string {
    return this.book.say(state === null ? 'duties.status.none' : `duties.status.${state.status}`);
  }

  protected coverageOf(duty: DutyLine, strand: 'direct' | 'partial'): string {
    const { linked, reached, applicable } = duty.coverage[strand];
    if (linked === 0) return '';
    const values = { reached, applicable };
    return strand === 'direct'
      ? this.book.say('duties.coverage.direct', values)
      : this.book.say('duties.coverage.partial', values);
  }

  protected verdictOf({ claim }: DutyLine): string {
    if (claim.verdict !== 'contradicted') return '';
    return this.book.say('duties.claim.contradicted', {
      found: this.shareOf(claim.found),
      asked: this.shareOf(claim.asked),
    });
  }

  protected outcomeKey(outcome: ClassificationBrief['outcome']) {
    return `classification.outcome.${outcome}` as const;
  }

  protected bindingKey(binding: DutyLine['binding']) {
    return `duties.binding.${binding}` as const;
  }

  protected reasonKey(reason: DutyLine['bindingReason']) {
    return `duties.binding.reason.${reason}` as const;
  }

  protected exported(format: 'csv' | 'xlsx'): string {
    const path = `/entities/${this.entityId()}/duties/export`;
    return apiUrl(path, { on: this.scope.day(), format });
  }

  protected print(): void {
    globalThis.print();
  }

  private shareOf(share: DutyLine['claim']['found']): string {
    return share === null
      ? ''
      : this.book.percentage(Number(share.numerator) / Number(share.denominator));
  }
}
