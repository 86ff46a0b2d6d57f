import { Component, computed, inject } from '@angular/core';
import { type TransferColumn, transferColumns } from '@weerbaar/contracts';
import { Button, Icon, Phrasebook } from '@weerbaar/ui';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { TransferClient } from '../data/transfer-client';
import { ImportSection } from '../ui/import-section';

/** Scores as files: out for the unit of the scope, in for whoever may score, and what the columns mean. */
@Component({
  selector: 'app-transfer-page',
  imports: [Button, Icon, ImportSection],
  templateUrl: './transfer-page.html',
  styleUrl: './transfer-page.css',
})
export class TransferPage {
  protected readonly book = inject(Phrasebook);
  protected readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly tree = inject(UnitTreeStore);
  private readonly client = inject(TransferClient);

  protected readonly columns = transferColumns;
  protected readonly importable = computed(() => this.session.may('assessment.import'));
  protected readonly unit = computed(() => this.tree.current()?.name ?? '…');
  protected readonly day = computed(() => this.book.date(this.scope.day(), 'long'));

  protected meaningOf(column: TransferColumn): string {
    return this.book.say(`transfer.column.${column}`);
  }

  protected urlOf(format: 'csv' | 'xlsx'): string | null {
    const unit = this.scope.unitId();
    return unit === null ? null : this.client.exportUrl(unit, this.scope.on(), format);
  }
}
