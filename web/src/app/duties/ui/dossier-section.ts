import { Component, computed, effect, inject, input } from '@angular/core';
import type { Fraction } from '@weerbaar/kernel';
import { asRecorded, classifyEntity, findClassificationLaw, finesOf } from '@weerbaar/obligations';
import { Phrasebook } from '@weerbaar/ui';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ClassificationStore } from '../data/entity-stores';
import { BodyStore, CorrectionStore, RegistrationStore } from '../data/governance-stores';
import { LawTexts } from '../data/law-texts';
import { registrationWords } from '../data/registration-words';
import { SourceList } from './source-list';

/** What else belongs to the dossier of an entity, in short: who decided, the body, the registration, corrections, fines. */
@Component({
  selector: 'app-dossier-section',
  imports: [ScopeLink, SourceList],
  providers: [BodyStore, ClassificationStore, CorrectionStore, RegistrationStore],
  templateUrl: './dossier-section.html',
  styleUrl: './dossier-section.css',
})
export class DossierSection {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  private readonly classification = inject(ClassificationStore);
  private readonly body = inject(BodyStore);
  private readonly corrections = inject(CorrectionStore);
  private readonly registrations = inject(RegistrationStore);

  readonly entityId = input.required<string>();

  protected readonly decided = computed(() => {
    const current = this.classification.classification.value()?.current;
    return current
      ? [current.decidedBy, this.book.date(current.effectiveOn, 'long'), current.reason]
          .filter(Boolean)
          .join(', ')
      : '';
  });
  protected readonly grounds = computed(() =>
    (this.classification.classification.value()?.current?.grounds ?? []).map(
      (code) => this.texts.classification()?.grounds[code]?.title ?? code,
    ),
  );
  protected readonly trained = computed(() => {
    const body = this.body.body.value();
    if (!body) return '';
    return body.serving === 0
      ? this.book.say('governance.summary.body.none')
      : this.book.say('governance.summary.body', { trained: body.trained, serving: body.serving });
  });
  /** On paper each member has a line. */
  protected readonly members = computed(() =>
    (this.body.body.value()?.mandates ?? [])
      .filter(({ state }) => state !== 'ended')
      .map(({ id, member, office, state, lastOn }) => ({
        id,
        words: [
          member,
          office,
          this.book.say(`duties.training.${state}`).toLowerCase(),
          lastOn === null ? '' : this.book.date(lastOn),
        ]
          .filter(Boolean)
          .join(', '),
      })),
  );
  private readonly open = computed(() =>
    (this.corrections.list.value()?.actions ?? []).filter(
      ({ stage }) => stage !== 'closed' && stage !== 'dismissed',
    ),
  );
  protected readonly correction = computed(() => {
    if (!this.corrections.list.value()) return '';
    const late = this.open().filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).length;
    return this.open().length === 0
      ? this.book.say('governance.summary.corrections.none')
      : this.book.say('governance.summary.corrections', { count: this.open().length, late });
  });
  protected readonly actions = computed(() =>
    this.open().map(({ id, finding, dueOn, ownerName }) => ({
      id,
      words: [finding, ownerName, dueOn === null ? '' : this.book.date(dueOn)]
        .filter(Boolean)
        .join(', '),
    })),
  );
  protected readonly registered = computed(() =>
    (this.registrations.told.value()?.registrations ?? []).map((registration) => ({
      regime: registration.regime,
      words: registrationWords(this.book, registration),
    })),
  );
  private readonly verdict = computed(() => {
    const current = this.classification.classification.value()?.current;
    const law = current && findClassificationLaw(current.law.code, current.law.version);
    if (!current || !law) return undefined;
    const decision = asRecorded(classifyEntity(current.answers, law), current, law);
    return finesOf(decision, current.answers, law);
  });
  protected readonly fines = computed(() =>
    (this.verdict()?.fines ?? []).map(({ code, least, most, source }) => ({
      code,
      source,
      title: this.texts.classification()?.fines[code] ?? code,
      range: this.book.say('classification.fine.range', {
        least: this.euro(least),
        most: this.euro(most),
      }),
    })),
  );
  protected readonly exception = computed(() => {
    const { exception = 'none' } = this.verdict() ?? {};
    return exception === 'none' ? '' : this.book.say(`entities.spared.${exception}`);
  });
  protected readonly exceptionSources = computed(() => this.verdict()?.exceptionSources ?? []);

  constructor() {
    effect(() => {
      const id = this.entityId();
      for (const store of [this.classification, this.body, this.corrections, this.registrations])
        store.show(id);
    });
  }

  private euro({ numerator, denominator }: Fraction): string {
    return this.book.euro((numerator * 100n) / denominator);
  }
}
