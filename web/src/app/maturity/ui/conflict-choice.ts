import { Component, computed, inject, input, output } from '@angular/core';
import { Button, Phrasebook } from '@weerbaar/ui';
import { draftOf, type AnswerDraft } from '../data/answer-draft';
import type { RecordedAnswer } from '../data/recorded-answer';
import { AnswerTold } from './answer-told';

/** Somebody else was first: both answers side by side, and the choice between them. */
@Component({
  selector: 'app-conflict-choice',
  imports: [AnswerTold, Button],
  host: { role: 'alert' },
  template: `
    <p class="lead">{{ lead() }}</p>
    <div class="sides">
      <section>
        <h4>{{ book.say('maturity.conflict.theirs') }}</h4>
        <app-answer-told [answer]="theirDraft()" />
        <button type="button" uiButton (click)="keepTheirs.emit()">
          {{ book.say('maturity.conflict.keep') }}
        </button>
      </section>
      <section>
        <h4>{{ book.say('maturity.conflict.mine') }}</h4>
        <app-answer-told [answer]="mine()" />
        <button type="button" uiButton="primary" (click)="saveMine.emit()">
          {{ book.say('maturity.conflict.save') }}
        </button>
      </section>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--two);
      padding: var(--two);
      background: var(--danger-wash);
      border-left: 3px solid var(--danger);
      white-space: normal;
    }
    .lead {
      font-weight: var(--strong);
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      gap: var(--three);
    }
    section {
      display: grid;
      gap: var(--one);
      grid-template-rows: auto 1fr auto;
      justify-items: start;
    }
    h4 {
      margin: 0;
      font-size: var(--text-small);
      font-weight: var(--strong);
      color: var(--ink-soft);
    }
  `,
})
export class ConflictChoice {
  protected readonly book = inject(Phrasebook);
  readonly theirs = input.required<RecordedAnswer>();
  readonly mine = input.required<AnswerDraft>();
  readonly keepTheirs = output();
  readonly saveMine = output();

  protected readonly theirDraft = computed(() => draftOf(this.theirs().answer));
  protected readonly lead = computed(() => {
    const { answer, revision } = this.theirs();
    // The last record may be about another day, or take one back: then it is not the answer shown here.
    if (answer?.revision !== revision) return this.book.say('maturity.conflict.lead-unknown');
    return this.book.say('maturity.conflict.lead', {
      person: answer.recordedBy ?? this.book.say('core.state.unknown'),
      time: this.book.instant(answer.recordedAt),
    });
  });
}
