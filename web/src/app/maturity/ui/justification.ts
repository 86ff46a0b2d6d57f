import { Component, computed, inject, input, viewChild } from '@angular/core';
import { Phrasebook } from '@weerbaar/ui';
import { TextField } from '@weerbaar/ui/form';
import { reasonOf, withReason, type Dimension } from '../data/answer-draft';
import type { AnswerSaving } from '../data/answer-saving';

const longest = 4000;

/** The words that go with an answer: why this level, or why it does not apply. Kept while typing, recorded on leaving. */
@Component({
  selector: 'app-justification',
  imports: [TextField],
  host: { '(focusout)': 'saving().flush()', '(keydown)': 'pressed($event)' },
  template: `<ui-text-field
    [label]="label()"
    [help]="help()"
    [lines]="3"
    [longest]="longest"
    [value]="words()"
    (valueChange)="type($event)"
  />`,
})
export class Justification {
  private readonly book = inject(Phrasebook);
  readonly saving = input.required<AnswerSaving>();
  readonly dimension = input.required<Dimension>();
  protected readonly longest = longest;
  private readonly field = viewChild.required(TextField);

  private readonly answer = computed(() => this.saving().shown());
  private readonly notApplicable = computed(() => this.answer().kind === 'not-applicable');
  protected readonly label = computed(() =>
    this.book.say(
      this.notApplicable()
        ? 'maturity.reason.not-applicable'
        : `maturity.reason.${this.dimension()}`,
    ),
  );
  protected readonly help = computed(() =>
    this.notApplicable() ? '' : this.book.say(`maturity.reason.${this.dimension()}.help`),
  );
  protected readonly words = computed(() =>
    this.notApplicable() ? this.answer().reason : reasonOf(this.answer(), this.dimension()),
  );

  /** Puts the cursor in the words. */
  focus(): void {
    this.field().focus();
  }

  protected type(words: string): void {
    const answer = this.answer();
    this.saving().type(
      this.notApplicable()
        ? { ...answer, reason: words }
        : withReason(answer, this.dimension(), words),
    );
  }

  /** Ctrl+Enter records without leaving the field. */
  protected pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.saving().flush();
  }
}
