import { Component, computed, inject, input, output } from '@angular/core';
import type { SafeguardHistory } from '@weerbaar/contracts';
import { Button, Phrasebook } from '@weerbaar/ui';
import { Attachments } from '../../attachments/ui/attachments';
import { AnswerTold } from '../ui/answer-told';
import { historyLines, type HistoryLine } from './history-lines';

/** All that was ever said of a safeguard, newest first; what no longer counts says why. */
@Component({
  selector: 'app-history-list',
  imports: [AnswerTold, Attachments, Button],
  templateUrl: './history-list.html',
  styleUrl: './history-list.css',
})
export class HistoryList {
  protected readonly book = inject(Phrasebook);
  readonly history = input.required<SafeguardHistory>();
  /** Whether records can be corrected and taken back. */
  readonly editable = input(false);
  readonly corrected = output<HistoryLine>();
  readonly retracted = output<HistoryLine>();

  protected readonly lines = computed(() =>
    historyLines(this.history().assessments, this.history().row.own?.revision),
  );

  protected fateWords({ fate, other }: HistoryLine): string {
    switch (fate) {
      case 'in-force':
      case 'earlier':
        return other === null
          ? this.book.say(`maturity.history.${fate}`)
          : `${this.book.say(`maturity.history.${fate}`)}, ${this.book.say('maturity.history.corrects', { number: other })}`;
      case 'corrected':
      case 'retracted':
      case 'retraction':
        return this.book.say(`maturity.history.${fate}`, { number: other ?? 0 });
    }
  }

  protected byWords({ record }: HistoryLine): string {
    return this.book.say(`maturity.history.by.${record.source}`, {
      person: record.recordedBy ?? this.book.say('core.state.unknown'),
      time: this.book.instant(record.recordedAt),
    });
  }

  protected isGone({ fate }: HistoryLine): boolean {
    return fate === 'corrected' || fate === 'retracted';
  }
}
