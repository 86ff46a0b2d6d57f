import { Component, computed, inject, input } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { dimensions, reasonOf, type AnswerDraft } from '../data/answer-draft';

/** What an answer says, with its words: both levels and why, or why there are none. */
@Component({
  selector: 'app-answer-told',
  template: `
    @if (answer().kind === 'scored') {
      <dl>
        @for (side of sides(); track side.dimension) {
          <div>
            <dt>{{ side.name }}</dt>
            <dd>
              <strong>{{ side.level }}</strong>
              @if (side.why) {
                <p class="words">{{ side.why }}</p>
              }
            </dd>
          </div>
        }
      </dl>
    } @else {
      <p>
        <strong>{{
          book.say(
            answer().kind === 'open' ? 'maturity.answer.open' : 'maturity.answer.not-applicable'
          )
        }}</strong>
      </p>
      @if (answer().reason; as why) {
        <p class="words">{{ why }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--half);
      min-width: 0;
    }
    dl {
      display: grid;
      gap: var(--one);
    }
    dl > div {
      display: grid;
      grid-template-columns: 7rem 1fr;
      gap: 0 var(--two);
    }
    dt {
      color: var(--ink-soft);
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class AnswerTold {
  protected readonly book = inject(Phrasebook);
  readonly answer = input.required<AnswerDraft>();

  protected readonly sides = computed(() =>
    dimensions.map((dimension) => ({
      dimension,
      name: this.book.say(`levels.${dimension}`),
      level: this.book.say(`core.level.${this.answer()[dimension] ?? 0}`),
      why: reasonOf(this.answer(), dimension),
    })),
  );
}
