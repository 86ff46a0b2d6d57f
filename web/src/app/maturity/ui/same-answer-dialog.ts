import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { type ManyRecorded, type RecordManyAssessments } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { saving } from '../../shell/api/saving';
import { answerIn, emptyDraft, type AnswerDraft } from '../data/answer-draft';
import { ScoresClient, shownFramework } from '../data/scores-client';
import { staleIn } from '../data/stale-pairs';
import { AnswerForm } from './answer-form';

/** What gets the same answer: each pair with the head revision that the person saw and the name to call it by. */
export interface SameAnswerSubject {
  readonly title: string;
  readonly effectiveOn: CalendarDate;
  readonly backDated: boolean;
  readonly pairs: readonly {
    readonly unitId: string;
    readonly code: string;
    readonly seen: number;
    readonly name: string;
  }[];
}

/** One answer for many rows in one act. Rows that somebody changed meanwhile are named, and may be skipped. */
@Component({
  imports: [AnswerForm, Button, DialogFrame, ProblemNotice, SaveStatus],
  templateUrl: './same-answer-dialog.html',
  styles: `
    ul {
      padding-left: var(--three);
    }
    .past {
      padding: var(--one) var(--two);
      background: var(--warning-wash);
      border-left: 3px solid var(--warning);
    }
  `,
})
export class SameAnswerDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(ScoresClient);
  protected readonly subject = inject<SameAnswerSubject>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<ManyRecorded>>(DialogRef);

  protected readonly draft = signal<AnswerDraft>({ ...emptyDraft, kind: 'scored' });
  private readonly tried = signal(false);
  protected readonly recording = saving<RecordManyAssessments, ManyRecorded>((message, key) =>
    this.client.recordMany(message, key),
  );
  protected readonly fault = computed(() =>
    this.tried() && !answerIn(this.draft()) ? this.book.say('maturity.same.lacking') : undefined,
  );
  /** The names of the rows that somebody changed while this person was looking. */
  protected readonly stale = computed(() => {
    const stale = staleIn(this.recording.problem());
    const keys = new Set(stale.map(({ unitId, code }) => `${unitId} ${code}`));
    return this.subject.pairs.filter(({ unitId, code }) => keys.has(`${unitId} ${code}`));
  });
  protected readonly problem = computed(() =>
    this.stale().length > 0 ? undefined : this.recording.problem(),
  );

  protected async record(skipStale: boolean): Promise<void> {
    this.tried.set(true);
    const answer = answerIn(this.draft());
    if (!answer) return;
    const recorded = await this.recording.run({
      ...shownFramework,
      effectiveOn: this.subject.effectiveOn,
      answer,
      pairs: this.subject.pairs.map(({ unitId, code, seen }) => ({ unitId, code, seen })),
      skipStale,
    });
    if (recorded) this.dialog.close(recorded);
  }
}
