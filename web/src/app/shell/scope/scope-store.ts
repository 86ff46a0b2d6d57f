import { Service, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, type Params } from '@angular/router';
import { parseCalendarDate, type CalendarDate } from '@weerbaar/kernel';
import { filter, map } from 'rxjs';
import { SessionStore } from '../session/session-store';

/** An implementation group of CIS Controls; they are cumulative, so 3 is everything. */
export type Group = 1 | 2 | 3;

/** What a page is about, as it stands in the address. */
export interface Scope {
  readonly unitId: string | null;
  /** The day whose situation is shown; null for today. */
  readonly on: CalendarDate | null;
  readonly group: Group;
  /** The day on which it had to be known to count; null for all that is known now. */
  readonly known: CalendarDate | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The scope in a query string. What cannot be read is as if it were not there. */
export function scopeFrom(params: Params): Scope {
  const unit: unknown = params['unit'];
  const group = Number(params['ig']);
  return {
    unitId: typeof unit === 'string' && uuid.test(unit) ? unit : null,
    on: dayFrom(params['on']),
    group: group === 1 || group === 2 ? group : 3,
    known: dayFrom(params['known']),
  };
}

function dayFrom(text: unknown): CalendarDate | null {
  const day = typeof text === 'string' ? parseCalendarDate(text) : undefined;
  return day?.ok === true ? day.value : null;
}

/** A scope in the address. */
export interface ScopeParams {
  readonly unit?: string;
  readonly on?: string;
  readonly ig?: number;
  readonly known?: string;
}

/** A scope as query parameters; what is as usual (own top unit, today, everything, as known now) is left out. */
export const scopeParams = (scope: Scope): ScopeParams => ({
  ...(scope.unitId === null ? {} : { unit: scope.unitId }),
  ...(scope.on === null ? {} : { on: scope.on }),
  ...(scope.group === 3 ? {} : { ig: scope.group }),
  ...(scope.known === null ? {} : { known: scope.known }),
});

/**
 * What the pages are about: unit, day and implementation group. The address is its only home, so
 * that links, reload and the back button keep it; every `scopeLink` carries it along.
 */
@Service()
export class ScopeStore {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly params = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => this.router.parseUrl(event.urlAfterRedirects).queryParams),
    ),
    { initialValue: this.router.parseUrl(this.router.url).queryParams },
  );
  private readonly chosen = computed(() => scopeFrom(this.params()), { equal: same });

  /** The unit that the page is about: the one in the address, else the highest one that this person may see. */
  readonly unitId = computed<string | null>(
    () => this.chosen().unitId ?? this.session.session()?.homeUnitId ?? null,
  );
  /** The day in the address; null when the page is about today. */
  readonly on = computed(() => this.chosen().on);
  readonly group = computed(() => this.chosen().group);
  /** The day in the address that something had to be known on to count; null for now, and for a day that is not yet past. */
  readonly known = computed<CalendarDate | null>(() => {
    const { known } = this.chosen();
    return known !== null && known < this.session.today() ? known : null;
  });
  /** The day whose situation is shown, never empty, never later than this person may see. */
  readonly day = computed<CalendarDate>(() => {
    const wanted = this.chosen().on ?? this.session.today();
    const last = this.session.lastDay();
    return last !== null && last < wanted ? last : wanted;
  });
  /** Whether entries can be made: only in the present. */
  readonly present = computed(() => this.day() >= this.session.today());
  /** What travels from page to page. */
  readonly query = computed<ScopeParams>(() => scopeParams(this.chosen()));

  /** Changes part of the scope and stays on the page; the back button undoes it. */
  choose(change: Partial<Scope>): Promise<boolean> {
    const next = { ...this.chosen(), ...change };
    const today = next.on === this.session.today() ? { ...next, on: null } : next;
    const { unit = null, on = null, ig = null, known = null } = scopeParams(today);
    return this.router.navigate([], {
      queryParams: { unit, on, ig, known },
      queryParamsHandling: 'merge',
    });
  }

  /** Goes to a page with the scope of this one, and where given other parameters besides. */
  go(path: string | readonly string[], more: Params = {}): Promise<boolean> {
    const commands = typeof path === 'string' ? [path] : [...path];
    return this.router.navigate(commands, { queryParams: { ...this.query(), ...more } });
  }
}

const same = (a: Scope, b: Scope): boolean =>
  a.unitId === b.unitId && a.on === b.on && a.group === b.group && a.known === b.known;
