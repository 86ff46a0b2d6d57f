import { Component, computed, inject, input, model, signal } from '@angular/core';
import type { ClassificationAnswers } from '@weerbaar/contracts';
import type { ClassificationLaw, Question } from '@weerbaar/obligations';
import { Phrasebook } from '@weerbaar/ui';
import { Checkbox, SelectField, TextField } from '@weerbaar/ui/form';
import {
  shownAnswer,
  withActivity,
  withAnswer,
  withSpecialCase,
  withWeight,
} from '../data/answers-book';
import { LawTexts } from '../data/law-texts';
import { SourceList } from './source-list';

/** One question of the wizard: its words, where it stands in the law, and the fields to answer it. */
@Component({
  selector: 'app-question-fields',
  imports: [Checkbox, SelectField, SourceList, TextField],
  templateUrl: './question-fields.html',
  styles: `
    fieldset {
      display: grid;
      gap: var(--one);
    }
    legend {
      font-weight: var(--strong);
    }
    summary {
      color: var(--accent);
      cursor: pointer;
    }
    details[open] {
      padding-bottom: var(--one);
    }
  `,
})
export class QuestionFields {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);

  readonly law = input.required<ClassificationLaw>();
  readonly question = input.required<Question>();
  readonly editable = input(true);
  readonly answers = model.required<ClassificationAnswers>();

  protected readonly wrong = signal(false);
  protected readonly words = computed(
    () => this.texts.classification()?.questions[this.question().code],
  );
  protected readonly title = computed(() => this.words()?.title ?? this.question().code);
  /** One field that is called as the question is needs no other title to be seen. */
  protected readonly single = computed(
    () => !['activities', 'weights', 'some-of'].includes(this.question().kind),
  );
  protected readonly shown = computed(() => shownAnswer(this.answers(), this.question().code));
  protected readonly choices = computed(() => {
    const { code, kind, options } = this.question();
    const texts = this.texts.classification();
    if (code === 'body') {
      return this.law().bodies.map(({ code: value }) => ({
        value,
        label: texts?.bodies[value] ?? value,
      }));
    }
    const values = kind === 'yes-no' ? ['yes', 'no'] : options;
    return values.map((value) => ({ value, label: texts?.options[`${code}.${value}`] ?? value }));
  });
  /** The types of every sector, with how many of them are chosen. */
  protected readonly sectors = computed(() => {
    const chosen = new Set((this.answers().activities ?? []).map(({ type }) => type));
    return this.law()
      .sectors.map(({ code }) => {
        const types = this.law().types.filter(({ sector }) => sector === code);
        return { code, types, chosen: types.filter((type) => chosen.has(type.code)).length };
      })
      .filter(({ types }) => types.length > 0);
  });
  /** The chosen activities whose weight matters. */
  protected readonly weighed = computed(() =>
    (this.answers().activities ?? []).filter(({ type }) =>
      this.law().types.some(({ code, countsFrom }) => code === type && countsFrom !== 'side'),
    ),
  );

  protected enter(text: string): void {
    const { code, kind } = this.question();
    const how = kind === 'yes-no' || kind === 'one-of' ? kind : 'number';
    const next = withAnswer(this.answers(), code, how, text);
    this.wrong.set(next === undefined);
    if (next) this.answers.set(next);
  }

  protected has(type: string): boolean {
    return (this.answers().activities ?? []).some((one) => one.type === type);
  }

  protected choose(type: string, chosen: boolean): void {
    this.answers.set(withActivity(this.answers(), type, chosen));
  }

  protected weigh(type: string, weight: string): void {
    this.answers.set(withWeight(this.answers(), type, weight));
  }

  protected special(code: string, chosen: boolean): void {
    this.answers.set(withSpecialCase(this.answers(), code, chosen));
  }

  /** That there is none is an answer of its own. */
  protected nothing(chosen: boolean): void {
    const place = this.question().kind === 'activities' ? 'activities' : 'specialCases';
    this.answers.set({ ...this.answers(), [place]: chosen ? [] : null });
  }
}
