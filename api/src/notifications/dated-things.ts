import { Injectable } from '@nestjs/common';
import type { NotificationParameters } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import type { Asker } from '../units/unit-scope';
import type { Transaction } from '../platform/database/transaction';

/** Something that falls due on a day. */
export interface DatedThing {
  /** The same as long as it is the same thing on the same day. */
  readonly key: string;
  /** Names its neutral title in a calendar: `duties.calendar.<kind>`. */
  readonly kind: string;
  readonly on: CalendarDate;
  readonly unitId: string;
  readonly link: string;
  readonly parameters: NotificationParameters;
}

/** A noun that has dated things. It tells those that a person may see, and whether it falls to him to do something about them. */
export interface DatedSource {
  /** Everything of the asker that is open, up to so many days after today and as far back as it goes. */
  thingsOf(
    tx: Pick<Transaction, 'rows'>,
    asker: Asker,
    within: number,
  ): Promise<readonly DatedThing[]>;
  /** The roles to which it falls: whoever holds one is reminded. */
  readonly remindedRoles: readonly string[];
}

/** The nouns that have dated things; each registers its own. */
@Injectable()
export class DatedSources {
  private readonly known: DatedSource[] = [];

  register(source: DatedSource): void {
    this.known.push(source);
  }

  all(): readonly DatedSource[] {
    return this.known;
  }
}
