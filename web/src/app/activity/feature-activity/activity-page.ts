import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Button, EmptyState, Icon, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { DateField, SelectField } from '@weerbaar/ui/form';
import { TreePicker } from '@weerbaar/ui/overlay';
import { peopleList } from '../../people/data/people-client';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { type ActivityFilter, filterFrom, isOpen } from '../data/activity-filter';
import { ActivityStore } from '../data/activity-store';
import { type Names, actionChoices } from '../data/told-event';
import { EventLine } from '../ui/event-line';

/** Everything stands here in the picker: the whole organisation, whatever it is about. */
const everywhere = 'all';

/** Who did what, narrowed down by person, unit, kind and dates; the filter stands in the address. */
@Component({
  selector: 'app-activity-page',
  imports: [
    Button,
    DateField,
    EmptyState,
    EventLine,
    Icon,
    ProblemNotice,
    RouterLink,
    SelectField,
    Skeleton,
    TreePicker,
  ],
  providers: [ActivityStore],
  templateUrl: './activity-page.html',
  styleUrl: './activity-page.css',
})
export class ActivityPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(ActivityStore);
  private readonly router = inject(Router);
  private readonly tree = inject(UnitTreeStore);
  private readonly session = inject(SessionStore);
  private readonly list = peopleList(() => this.session.may('person.read'));

  readonly person = input<string>();
  /** Not `unit`: that is the scope, which comes along from other pages and would hide most of what happened. */
  readonly within = input<string>();
  readonly action = input<string>();
  readonly from = input<string>();
  readonly until = input<string>();

  protected readonly filter = computed(() =>
    filterFrom({
      person: this.person(),
      unit: this.within(),
      action: this.action(),
      from: this.from(),
      until: this.until(),
    }),
  );
  protected readonly narrowed = computed(() => !isOpen(this.filter()));
  protected readonly names = computed<Names>(() => ({
    people: new Map((this.list.people() ?? []).map((person) => [person.id, person.name])),
    units: new Map(this.tree.units().map((unit) => [unit.id, unit.name])),
  }));
  protected readonly people = computed(() =>
    (this.list.people() ?? []).map((person) => ({ value: person.id, label: person.name })),
  );
  protected readonly actions = computed(() => {
    const chosen = this.filter().action;
    const known = this.store.actions();
    // a link may ask for something that did not happen lately
    const all =
      chosen?.includes('.') === true && !known.includes(chosen) ? [...known, chosen] : known;
    return actionChoices(this.book, all);
  });
  protected readonly nodes = computed(() => [
    { id: everywhere, parentId: null, name: this.book.say('activity.filter.unit.all') },
    ...this.tree.units().map((unit) => ({
      id: unit.id,
      parentId: unit.parentId ?? everywhere,
      name: unit.name,
      closed: !unit.readable,
    })),
  ]);
  protected readonly chosenUnit = computed(() => this.filter().unit ?? everywhere);
  protected readonly count = computed(() =>
    this.book.say('activity.count', { count: this.store.events()?.length ?? 0 }),
  );

  constructor() {
    effect(() => this.store.narrow(this.filter()));
  }

  protected set(change: Partial<ActivityFilter>): Promise<boolean> {
    const { unit: within, ...others } = { ...this.filter(), ...change };
    const next = { ...others, within };
    return this.router.navigate([], {
      queryParams: Object.fromEntries(
        Object.entries(next).map(([key, value]) => [key, value ?? null]),
      ),
      queryParamsHandling: 'merge',
    });
  }

  protected chooseUnit(id: string | null): void {
    void this.set({ unit: id === null || id === everywhere ? undefined : id });
  }

  protected clear(): void {
    void this.set({
      person: undefined,
      unit: undefined,
      action: undefined,
      from: undefined,
      until: undefined,
    });
  }
}
