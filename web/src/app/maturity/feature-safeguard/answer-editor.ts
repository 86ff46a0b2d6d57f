import { Component, inject, input, output } from '@angular/core';
import type { Level } from '@weerbaar/kernel';
import { Button, Phrasebook } from '@weerbaar/ui';
import { dimensions, withLevel, type Dimension } from '../data/answer-draft';
import type { AnswerSaving } from '../data/answer-saving';
import { AnswerStatus } from '../ui/answer-status';
import { ConflictChoice } from '../ui/conflict-choice';
import { Justification } from '../ui/justification';
import { LevelChoice } from '../ui/level-choice';

/** The unit's own answer, both sides of it, to be given here; saved as it is given. */
@Component({
  selector: 'app-answer-editor',
  imports: [AnswerStatus, Button, ConflictChoice, Justification, LevelChoice],
  templateUrl: './answer-editor.html',
  styleUrl: './answer-editor.css',
})
export class AnswerEditor {
  protected readonly book = inject(Phrasebook);
  protected readonly dimensions = dimensions;
  readonly saving = input.required<AnswerSaving>();
  readonly wished = output<'not-applicable' | 'open'>();

  protected readonly nameOf = (dimension: Dimension) => `levels.${dimension}` as const;

  protected choose(dimension: Dimension, level: Level): void {
    this.saving().change(withLevel(this.saving().shown(), dimension, level));
  }
}
