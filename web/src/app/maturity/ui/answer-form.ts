import { Component, computed, inject, input, model } from '@angular/core';
import type { Level } from '@weerbaar/kernel';
import { Phrasebook } from '@weerbaar/ui';
import { Segmented, TextField } from '@weerbaar/ui/form';
import {
  dimensions,
  notApplicable,
  opened,
  reasonOf,
  withLevel,
  withReason,
  type AnswerDraft,
  type Dimension,
} from '../data/answer-draft';
import { LevelChoice } from './level-choice';

/** A whole answer as a form, for dialogs: what it says, both levels in plain words, and why. */
@Component({
  selector: 'app-answer-form',
  imports: [LevelChoice, Segmented, TextField],
  template: `
    <ui-segmented
      [label]="book.say('maturity.answer')"
      [choices]="kinds()"
      [value]="draft().kind"
      (valueChange)="become($event)"
    />
    @if (draft().kind === 'scored') {
      <div class="sides">
        @for (dimension of dimensions; track dimension) {
          <div class="side">
            <h3>{{ book.say(nameOf(dimension)) }}</h3>
            <app-level-choice
              [dimension]="dimension"
              [value]="draft()[dimension]"
              [editable]="true"
              (chosen)="choose(dimension, $event)"
            />
            <ui-text-field
              [label]="book.say(reasonLabel(dimension))"
              [optional]="true"
              [lines]="2"
              [longest]="4000"
              [value]="why(dimension)"
              (valueChange)="explain(dimension, $event)"
            />
          </div>
        }
      </div>
    } @else {
      <ui-text-field
        [label]="
          book.say(
            draft().kind === 'open' ? 'maturity.reason.open' : 'maturity.reason.not-applicable'
          )
        "
        [optional]="draft().kind === 'open'"
        [required]="draft().kind !== 'open'"
        [lines]="3"
        [longest]="4000"
        [value]="draft().reason"
        (valueChange)="giveReason($event)"
      />
    }
    @if (fault(); as text) {
      <p class="fault" role="alert">{{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--two);
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: var(--three);
    }
    /* Both sides share their rows, so that what belongs together stands at one height. */
    .side {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      gap: var(--one);
    }
    .fault {
      color: var(--danger);
      font-weight: var(--strong);
    }
  `,
})
export class AnswerForm {
  protected readonly book = inject(Phrasebook);
  protected readonly dimensions = dimensions;
  readonly draft = model.required<AnswerDraft>();
  /** What is lacking, once the person has tried to go on. */
  readonly fault = input<string>();

  protected readonly nameOf = (dimension: Dimension) => `levels.${dimension}` as const;
  protected readonly reasonLabel = (dimension: Dimension) =>
    `maturity.reason.${dimension}` as const;
  protected readonly why = (dimension: Dimension) => reasonOf(this.draft(), dimension);
  protected readonly kinds = computed(() => [
    { value: 'scored', label: this.book.say('maturity.answer.scored') },
    { value: 'not-applicable', label: this.book.say('maturity.answer.not-applicable') },
    { value: 'open', label: this.book.say('maturity.answer.open') },
  ]);

  protected become(kind: string): void {
    const { reason } = this.draft();
    if (kind === 'not-applicable') this.draft.set(notApplicable(reason));
    else if (kind === 'open') this.draft.set(opened(reason));
    else this.draft.set({ ...this.draft(), kind: 'scored' });
  }

  protected choose(dimension: Dimension, level: Level): void {
    this.draft.set(withLevel(this.draft(), dimension, level));
  }

  protected explain(dimension: Dimension, words: string): void {
    this.draft.set({ ...withReason(this.draft(), dimension, words), kind: 'scored' });
  }

  protected giveReason(reason: string): void {
    this.draft.set({ ...this.draft(), reason });
  }
}
