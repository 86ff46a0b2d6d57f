import type { CalendarDate } from '@weerbaar/kernel';
import type { InitiativeKind } from '@weerbaar/money';

/** An initiative in a few words: all of them illustrative. `size` weighs it against those that share its years and line. */
export interface InitiativeDraft {
  readonly key: string;
  readonly kind: InitiativeKind;
  readonly title: string;
  readonly unit: string;
  readonly line: 'BASIS' | 'IMPULS';
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly size: number;
  /** The safeguards that it lifts; they share its money by these weights. */
  readonly safeguards: Readonly<Record<string, number>>;
  readonly after?: readonly string[];
  readonly ends?: 'stopped' | 'paused';
}

/** A short way to write initiatives of one kind that one line pays. */
export const draft =
  (kind: InitiativeKind, line: InitiativeDraft['line']) =>
  (
    key: string,
    title: string,
    unit: string,
    [startsOn, endsOn]: readonly [CalendarDate, CalendarDate],
    size: number,
    safeguards: InitiativeDraft['safeguards'],
    more: Pick<InitiativeDraft, 'after' | 'ends'> = {},
  ): InitiativeDraft => ({
    ...{ key, kind, title, unit, line, startsOn, endsOn, size, safeguards },
    ...more,
  });
