import { Component, computed, inject } from '@angular/core';
import type { MyWork } from '@weerbaar/contracts';
import { Button, EmptyState, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { CatalogueTexts } from '../../catalogue/data/catalogue-texts';
import { ScopeLink } from '../../shell/scope/scope-link';
import { SessionStore } from '../../shell/session/session-store';
import { MyWorkStore } from '../data/my-work-store';
import { fewUnits, firstOpen, workTotals } from '../data/work-lines';
import { SafeguardLines, type SafeguardLine } from './safeguard-lines';
import { WorkCards } from './work-cards';
import { WorkTable } from './work-table';

/** Where a unit lead lands: what is his to do. A CISO sees first what changed and what has become old. */
@Component({
  imports: [
    Button,
    EmptyState,
    Figure,
    ProblemNotice,
    SafeguardLines,
    ScopeLink,
    Skeleton,
    WorkCards,
    WorkTable,
  ],
  providers: [MyWorkStore],
  templateUrl: './my-work-page.html',
  styleUrl: './my-work-page.css',
})
export class MyWorkPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(MyWorkStore);
  protected readonly texts = inject(CatalogueTexts);
  private readonly session = inject(SessionStore);

  /** What waits and the words for it are there, so that the page comes at once and nothing jumps. */
  protected readonly ready = computed(
    () => this.store.work() !== undefined && (this.texts.ready() || this.texts.failed()),
  );
  private readonly units = computed(() => this.store.work()?.units ?? []);
  protected readonly totals = computed(() => workTotals(this.units()));
  protected readonly first = computed(() => firstOpen(this.units()));
  protected readonly few = computed(() => this.units().length <= fewUnits);
  /** Whoever watches over many reads the news before the lists. */
  protected readonly newsFirst = computed(() => this.session.roles().includes('ciso'));
  protected readonly greeting = computed(() => {
    const name = this.session.person()?.name.split(/\s+/)[0] ?? '';
    return this.book.say('my-work.greeting', { name });
  });
  protected readonly figure = computed(() => this.book.number(this.totals().open));
  protected readonly sentence = computed(() => {
    const { open, units } = this.totals();
    if (open === 0) return this.book.say('my-work.answer.none');
    return this.few() && units === 1
      ? this.book.say('my-work.answer', { count: open })
      : this.book.say('my-work.answer.units', { count: open, units });
  });
  protected readonly beside = computed(() => {
    const { waiting, stale } = this.totals();
    return [
      ...(waiting > 0 ? [this.book.say('my-work.waiting', { count: waiting })] : []),
      ...(stale > 0 ? [this.book.say('my-work.stale.count', { count: stale })] : []),
    ].join(' · ');
  });

  protected readonly changed = computed<readonly SafeguardLine[]>(() =>
    (this.store.work()?.changed ?? []).map((change) => ({
      key: `${change.unitId} ${change.code} ${change.recordedAt}`,
      unitId: change.unitId,
      unitName: change.unitName,
      code: change.code,
      told: this.told(change),
      aside: this.book.say('my-work.changed.by', {
        person: change.recordedBy ?? this.book.say('core.state.unknown'),
        ago: this.book.ago(change.recordedAt),
      }),
      exact: this.book.instant(change.recordedAt),
    })),
  );
  protected readonly stale = computed<readonly SafeguardLine[]>(() =>
    (this.store.work()?.staleOldest ?? []).map((old) => ({
      key: `${old.unitId} ${old.code}`,
      unitId: old.unitId,
      unitName: old.unitName,
      code: old.code,
      told: '',
      aside: this.book.say('my-work.stale.since', { date: this.book.date(old.effectiveOn) }),
      exact: old.effectiveOn,
    })),
  );

  private told(change: MyWork['changed'][number]): string {
    if (change.kind === 'scored') {
      return this.book.say('my-work.changed.scored', {
        documentation: change.documentation ?? '–',
        implementation: change.implementation ?? '–',
      });
    }
    return this.book.find(`my-work.changed.${change.kind}`) ?? '';
  }
}
