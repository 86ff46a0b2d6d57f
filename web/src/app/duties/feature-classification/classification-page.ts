import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import {
  RecordClassification,
  type ClassificationRecorded,
  type ClassificationView,
} from '@weerbaar/contracts';
import {
  classificationOutcomes,
  classifyEntity,
  findClassificationLaw,
} from '@weerbaar/obligations';
import { Button, Notices, Phrasebook, ProblemNotice, SaveStatus, Skeleton } from '@weerbaar/ui';
import { DateField, SelectField, TextField } from '@weerbaar/ui/form';
import { Attachments } from '../../attachments/ui/attachments';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeStore } from '../../shell/scope/scope-store';
import { noAnswers, stepsOf } from '../data/answers-book';
import { ClassificationStore } from '../data/entity-stores';
import { LawTexts } from '../data/law-texts';
import { DecisionSummary } from '../ui/decision-summary';
import { EntityNav } from '../ui/entity-nav';
import { QuestionFields } from '../ui/question-fields';

/** The classification of one legal entity, step by step; what the rules come to stands beside it all the while. */
@Component({
  selector: 'app-classification-page',
  imports: [
    Attachments,
    Button,
    DateField,
    DecisionSummary,
    EntityNav,
    ProblemNotice,
    QuestionFields,
    SaveStatus,
    SelectField,
    Skeleton,
    TextField,
  ],
  providers: [ClassificationStore],
  templateUrl: './classification-page.html',
  styleUrl: './classification-page.css',
})
export class ClassificationPage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  protected readonly scope = inject(ScopeStore);
  private readonly store = inject(ClassificationStore);
  private readonly notices = inject(Notices);
  protected readonly told = this.store.classification;

  readonly entityId = input.required<string>();

  protected readonly law = computed(() => {
    const ref = this.told.value()?.law;
    return ref ? findClassificationLaw(ref.code, ref.version) : undefined;
  });
  protected readonly answers = linkedSignal(() => this.told.value()?.current?.answers ?? noAnswers);
  protected readonly decision = computed(() => {
    const law = this.law();
    return law && classifyEntity(this.answers(), law);
  });
  protected readonly steps = computed(() => {
    const law = this.law();
    return law ? stepsOf(law) : [];
  });
  protected readonly at = signal(0);
  protected readonly step = computed(() => this.steps()[this.at()]);
  protected readonly editable = computed(
    () => (this.told.value()?.recordable ?? false) && this.scope.present(),
  );

  /** What is decided: what the rules come to, until somebody chooses otherwise. */
  protected readonly outcome = linkedSignal<string>(() => this.decision()?.outcome ?? '');
  protected readonly dutyClass = linkedSignal<string>(() => this.decision()?.dutyClass ?? '');
  protected readonly from = linkedSignal<string>(() => this.scope.day());
  protected readonly decidedBy = signal('');
  protected readonly reason = signal('');
  protected readonly review = signal('');
  protected readonly departs = computed(() => {
    const decision = this.decision();
    return (
      decision !== undefined &&
      (this.outcome() !== decision.outcome || this.dutyClass() !== (decision.dutyClass ?? ''))
    );
  });
  protected readonly outcomes = computed(() =>
    classificationOutcomes.map((value) => ({
      value,
      label: this.book.say(`classification.outcome.${value}`),
    })),
  );
  protected readonly classes = computed(() => [
    { value: '', label: this.book.say('entities.classification.class.none') },
    ...(['essential', 'important'] as const).map((value) => ({
      value,
      label: this.book.say(`classification.outcome.${value}`),
    })),
  ]);

  protected readonly faults = entryFaults(RecordClassification);
  protected readonly change = saving<RecordClassification, ClassificationRecorded>((body, key) =>
    this.store.record(body, this.told.value()?.revision ?? 0, key),
  );

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => this.store.show(this.entityId()));
    effect(() => pageTitle.about(this.told.value()?.entity.name ?? ''));
  }

  protected toldDecision(decision: ClassificationView): string {
    const line = this.book.say('entities.history.line', {
      date: this.book.date(decision.effectiveOn),
      status: this.book.say(`classification.outcome.${decision.outcome}`),
    });
    const by = this.book.say('entities.history.by', {
      person: decision.recordedBy ?? this.book.say('core.state.unknown'),
      time: this.book.instant(decision.recordedAt),
    });
    const corrected = decision.replaced ? this.book.say('entities.history.corrected') : '';
    return [line, by, decision.decidedBy, corrected].filter(Boolean).join(', ');
  }

  protected stepName(step: string): string {
    return this.book.find(`classification.step.${step}`) ?? step;
  }

  protected go(by: number): void {
    this.at.update((at) => Math.min(Math.max(at + by, 0), this.steps().length - 1));
  }

  protected async record(): Promise<void> {
    const body = this.faults.check({
      effectiveOn: this.from(),
      answers: this.answers(),
      outcome: this.outcome(),
      dutyClass: this.dutyClass() || null,
      reason: this.reason(),
      decidedBy: this.decidedBy(),
      reviewOn: this.review() || null,
    });
    if (!body) return;
    if (await this.change.run(body)) {
      this.reason.set('');
      this.review.set('');
      this.told.reload();
      this.notices.done(this.book.say('entities.classification.saved'));
    } else this.faults.refused(this.change.problem());
  }
}
