import { Component, computed, inject, input } from '@angular/core';
import type { ClassificationAnswers } from '@weerbaar/contracts';
import type { Fraction } from '@weerbaar/kernel';
import {
  finesOf,
  registrationsOf,
  type ClassificationDecision,
  type ClassificationLaw,
} from '@weerbaar/obligations';
import { Phrasebook } from '@weerbaar/ui';
import { LawTexts } from '../data/law-texts';
import { SourceList } from './source-list';

/** What the rules come to: the outcome with its grounds, what is still open, the registration and the fines. */
@Component({
  selector: 'app-decision-summary',
  imports: [SourceList],
  templateUrl: './decision-summary.html',
  styles: `
    :host {
      display: grid;
      gap: var(--two);
      align-content: start;
    }
    .outcome {
      font-size: var(--text-title);
      font-weight: var(--strong);
    }
  `,
})
export class DecisionSummary {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);

  readonly law = input.required<ClassificationLaw>();
  readonly decision = input.required<ClassificationDecision>();
  readonly answers = input.required<ClassificationAnswers>();

  protected readonly outcome = computed(() =>
    this.book.say(`classification.outcome.${this.decision().outcome}`),
  );
  protected readonly about = computed(() => {
    const { outcome, dutyClass, atLeast, open } = this.decision();
    return [
      outcome === 'identified' && dutyClass
        ? this.book.say(`classification.class.${dutyClass}`)
        : '',
      atLeast ? this.book.say(`classification.at-least.${atLeast}`) : '',
      open.length > 0 ? this.book.say('classification.open', { count: open.length }) : '',
    ].filter(Boolean);
  });
  protected readonly open = computed(() =>
    this.decision().open.map(
      ({ question }) => this.texts.classification()?.questions[question]?.title ?? question,
    ),
  );
  protected readonly grounds = computed(() =>
    this.decision().grounds.map((ground) => ({
      ...ground,
      words: this.texts.classification()?.grounds[ground.code],
    })),
  );
  protected readonly registrations = computed(() =>
    registrationsOf(this.decision(), this.law()).map((regime) => ({
      ...regime,
      title: this.texts.classification()?.registrations[regime.code] ?? regime.code,
      fieldNames: regime.fields
        .map((field) => this.texts.classification()?.fields[field] ?? field)
        .join(', '),
      change: this.book.say(`classification.registration.change.${regime.changeWithin.unit}`, {
        count: regime.changeWithin.count,
      }),
    })),
  );
  private readonly verdict = computed(() => finesOf(this.decision(), this.answers(), this.law()));
  protected readonly fines = computed(() =>
    this.verdict().fines.map((fine) => ({
      ...fine,
      title: this.texts.classification()?.fines[fine.code] ?? fine.code,
      range: this.book.say('classification.fine.range', {
        least: this.euro(fine.least),
        most: this.euro(fine.most),
      }),
    })),
  );
  protected readonly exception = computed(() => {
    const { exception } = this.verdict();
    return exception === 'none' ? '' : this.book.say(`entities.spared.${exception}`);
  });
  protected readonly exceptionSources = computed(() => this.verdict().exceptionSources);

  private euro({ numerator, denominator }: Fraction): string {
    return this.book.euro((numerator * 100n) / denominator);
  }
}
