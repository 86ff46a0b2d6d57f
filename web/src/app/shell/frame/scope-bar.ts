import {
  Component,
  DOCUMENT,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { Button, Icon, Phrasebook, Skeleton } from '@weerbaar/ui';
import { DateEntry, Segmented } from '@weerbaar/ui/form';
import { TreePicker } from '@weerbaar/ui/overlay';
import { addDays, parseCalendarDate } from '@weerbaar/kernel';
import { UnitTreeStore } from '../../units/data/unit-tree';
import type { Page } from '../page/page';
import { ScopeStore, type Group } from '../scope/scope-store';
import { SessionStore } from '../session/session-store';

/** What one is looking at: unit, day and implementation group, as far as the page listens to them. */
@Component({
  selector: 'app-scope-bar',
  imports: [Button, DateEntry, Icon, Segmented, Skeleton, TreePicker],
  host: { role: 'group', '[attr.aria-label]': "book.say('core.scope')" },
  templateUrl: './scope-bar.html',
  styleUrl: './scope-bar.css',
})
export class ScopeBar {
  protected readonly book = inject(Phrasebook);
  protected readonly scope = inject(ScopeStore);
  protected readonly tree = inject(UnitTreeStore);
  private readonly session = inject(SessionStore);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  readonly parts = input.required<NonNullable<Page['scope']>>();

  protected readonly nodes = computed(() =>
    this.tree
      .units()
      .filter((unit) => !unit.archived)
      .map((unit) => ({
        id: unit.id,
        parentId: unit.parentId,
        name: unit.name,
        closed: !unit.readable,
      })),
  );
  protected readonly latest = computed(() => this.session.lastDay() ?? this.session.today());
  /** What was known by the end of today is what is known now, so yesterday is the last day worth asking for. */
  protected readonly yesterday = computed(() => addDays(this.session.today(), -1));
  /** Whether somebody is about to choose the day on which something had to be known. */
  protected readonly asking = signal(false);
  protected readonly groups = computed(() =>
    ([1, 2, 3] as const).map((group) => ({
      value: String(group),
      label: this.book.say('core.scope.group.short', { group }),
    })),
  );

  protected chooseUnit(unitId: string | null): void {
    void this.scope.choose({ unitId });
  }

  protected chooseDay(typed: string): void {
    const day = parseCalendarDate(typed);
    if (typed === '') void this.scope.choose({ on: null });
    else if (day.ok && day.value <= this.latest()) void this.scope.choose({ on: day.value });
  }

  /** The field takes the place of the button, and the keyboard along with it. */
  protected askKnown(): void {
    this.asking.set(true);
    afterNextRender(() => this.document.getElementById('scope-known')?.focus(), {
      injector: this.injector,
    });
  }

  protected chooseKnown(typed: string): void {
    const day = parseCalendarDate(typed);
    if (typed === '') this.toNow();
    else if (day.ok && day.value <= this.yesterday()) void this.scope.choose({ known: day.value });
  }

  protected toNow(): void {
    this.asking.set(false);
    void this.scope.choose({ known: null });
  }

  protected chooseGroup(group: string): void {
    void this.scope.choose({ group: Number(group) as Group });
  }
}
