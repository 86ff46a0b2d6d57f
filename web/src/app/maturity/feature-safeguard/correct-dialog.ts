import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { RecordAssessment, type AssessmentRecorded } from '@weerbaar/contracts';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { DateField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { SessionStore } from '../../shell/session/session-store';
import { answerIn, type AnswerDraft } from '../data/answer-draft';
import { ScoresClient, shownFramework } from '../data/scores-client';
import { AnswerForm } from '../ui/answer-form';

/** The record that is corrected, and the head revision that the person saw. */
export interface CorrectionSubject {
  readonly title: string;
  readonly unitId: string;
  readonly code: string;
  readonly replaces: number;
  readonly seen: number;
  readonly effectiveOn: string;
  readonly answer: AnswerDraft;
}

/** Puts another record in the place of one that was wrong; both stay in the history. */
@Component({
  imports: [AnswerForm, Button, DateField, DialogFrame, ProblemNotice, SaveStatus],
  template: `
    <ui-dialog-frame class="wide" [title]="subject.title">
      <p>{{ book.say('maturity.correct.body') }}</p>
      <ui-date-field
        [label]="book.say('maturity.correct.from')"
        [latest]="session.today()"
        [error]="faults.at('effectiveOn') ?? ''"
        [(value)]="effectiveOn"
      />
      <app-answer-form [(draft)]="draft" [fault]="fault() ?? ''" />
      @if (recording.problem(); as why) {
        <ui-problem-notice [problem]="why" />
      }
      <ng-container ngProjectAs="[dialogActions]">
        <ui-save-status [state]="recording.state()" [retryable]="false" />
        <button type="button" uiButton (click)="dialog.close()">
          {{ book.say('core.action.cancel') }}
        </button>
        <button type="button" uiButton="primary" [busy]="recording.busy()" (click)="correct()">
          {{ book.say('maturity.correct.record') }}
        </button>
      </ng-container>
    </ui-dialog-frame>
  `,
})
export class CorrectDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(ScoresClient);
  protected readonly session = inject(SessionStore);
  protected readonly subject = inject<CorrectionSubject>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<AssessmentRecorded>>(DialogRef);

  protected readonly draft = signal(this.subject.answer);
  protected readonly effectiveOn = signal(this.subject.effectiveOn);
  private readonly tried = signal(false);
  protected readonly faults = entryFaults(RecordAssessment);
  protected readonly recording = saving<RecordAssessment, AssessmentRecorded>((message, key) => {
    const { unitId, code, seen } = this.subject;
    return this.client.record(unitId, code, message, seen, key);
  });
  protected readonly fault = computed(() =>
    this.tried() && !answerIn(this.draft()) ? this.book.say('maturity.same.lacking') : undefined,
  );

  protected async correct(): Promise<void> {
    this.tried.set(true);
    const answer = answerIn(this.draft());
    const message =
      answer &&
      this.faults.check({
        ...shownFramework,
        effectiveOn: this.effectiveOn(),
        answer,
        replaces: this.subject.replaces,
      });
    if (!message) return;
    const recorded = await this.recording.run(message);
    if (recorded) this.dialog.close(recorded);
    else this.faults.refused(this.recording.problem());
  }
}
