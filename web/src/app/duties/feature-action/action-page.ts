import { Component, computed, effect, inject, input } from '@angular/core';
import type { CorrectiveStepTaken } from '@weerbaar/contracts';
import { correctiveActsAt, type CorrectiveAct } from '@weerbaar/obligations';
import { Button, Dialogs, Notices, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { Attachments } from '../../attachments/ui/attachments';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { toldLeft } from '../data/due-words';
import { CorrectionStore } from '../data/governance-stores';
import { LawTexts } from '../data/law-texts';
import type { StepQuestion } from '../ui/step-dialog';

/** One corrective action: where it stands, what can be done next, and everything that happened. */
@Component({
  selector: 'app-action-page',
  imports: [Attachments, Button, ProblemNotice, ScopeLink, Skeleton],
  providers: [CorrectionStore],
  templateUrl: './action-page.html',
  styleUrl: './action-page.css',
})
export class ActionPage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  private readonly store = inject(CorrectionStore);
  protected readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly list = this.store.list;

  readonly actionId = input.required<string>();

  protected readonly action = computed(() =>
    this.list.value()?.actions.find(({ id }) => id === this.actionId()),
  );
  protected readonly editable = computed(
    () => (this.action()?.recordable ?? false) && this.scope.present(),
  );
  protected readonly acts = computed(() => {
    const action = this.action();
    if (!action || !this.editable()) return [];
    // It closes only after a test that passed; what leads on stands first.
    return correctiveActsAt(action.stage)
      .filter((kind) => kind !== 'close' || action.proven)
      .sort((a, b) => Number(this.leadsOn(b)) - Number(this.leadsOn(a)));
  });
  protected readonly left = computed(() => {
    const days = this.action()?.daysLeft ?? null;
    return days === null ? '' : toldLeft(this.book, days);
  });
  protected readonly stage = computed(() => {
    const stage = this.action()?.stage;
    return stage ? this.book.say(`duties.corrective.stage.${stage}`) : '';
  });

  constructor() {
    const pageTitle = inject(PageTitle);
    this.store.show(null);
    effect(() => pageTitle.about(this.action()?.entity.name ?? ''));
  }

  /** Whether an act brings the action further, the one that is expected now. */
  protected leadsOn(kind: CorrectiveAct['kind']): boolean {
    const { stage, proven } = this.action() ?? {};
    if (stage === 'found') return kind === 'plan';
    if (stage === 'planned') return kind === 'carry-out';
    return stage === 'carried-out' && kind === (proven === true ? 'close' : 'retest');
  }

  protected actWords(kind: CorrectiveAct['kind']): string {
    return kind === 'plan' && this.action()?.stage === 'planned'
      ? this.book.say('governance.corrections.replan')
      : this.book.say(`duties.corrective.act.${kind}`);
  }

  protected toldStep({ kind, passed }: CorrectiveStepTaken): string {
    return kind === 'retest'
      ? this.book.say(`governance.corrections.step.retest.${passed === true ? 'passed' : 'failed'}`)
      : this.book.say(`governance.corrections.step.${kind}`);
  }

  protected writtenBy({ recordedBy, recordedAt }: CorrectiveStepTaken): string {
    return this.book.say('entities.history.by', {
      person: recordedBy ?? this.book.say('core.state.unknown'),
      time: this.book.instant(recordedAt),
    });
  }

  protected async take(kind: CorrectiveAct['kind']): Promise<void> {
    const action = this.action();
    if (!action) return;
    const { StepDialog } = await import('../ui/step-dialog');
    const question: StepQuestion = {
      action,
      kind,
      today: this.session.today(),
      store: this.store,
    };
    const taken = await this.dialogs.open<true>(StepDialog, question);
    this.list.reload();
    if (taken) this.notices.done(this.book.say('governance.corrections.saved'));
  }
}
