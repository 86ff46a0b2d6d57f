import { Injectable, type OnModuleInit } from '@nestjs/common';
import { permissions } from '@weerbaar/access';
import { dutyCatalogueOn } from '@weerbaar/obligations';
import { type DatedSource, DatedSources, type DatedThing } from '../../notifications/dated-things';
import type { Transaction } from '../../platform/database/transaction';
import type { Asker } from '../../units/unit-scope';
import { dueItemsOf } from './duty-dates';
import { gatherDates } from './gather-dates.query';

/** What falls due under the law, for reminders and calendars. */
@Injectable()
export class DutyDatesSource implements DatedSource, OnModuleInit {
  readonly remindedRoles = permissions['duty.record'];

  constructor(private readonly sources: DatedSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async thingsOf(
    tx: Pick<Transaction, 'rows'>,
    asker: Asker,
    within: number,
  ): Promise<readonly DatedThing[]> {
    const on = asker.today;
    const catalogue = dutyCatalogueOn(on);
    const rows = await tx.rows(gatherDates(asker, on, catalogue));
    return dueItemsOf(rows, catalogue, { on, within }).map((item) => ({
      key: `${item.kind}:${item.entity}:${item.duty ?? ''}:${item.subject ?? ''}:${item.on}`,
      kind: item.kind,
      on: item.on,
      unitId: item.entity,
      link: '/duties/due',
      parameters: { due: item.kind, on: item.on },
    }));
  }
}
