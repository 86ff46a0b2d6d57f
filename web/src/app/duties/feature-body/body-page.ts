import { Component, computed, effect, inject, input } from '@angular/core';
import type { MandateView, TrainingView } from '@weerbaar/contracts';
import {
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { Figure } from '@weerbaar/ui/data';
import { apiUrl } from '../../shell/api/api-client';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { BodyStore } from '../data/governance-stores';
import { EntityNav } from '../ui/entity-nav';
import type { FilesQuestion } from '../ui/files-dialog';
import type { MandateQuestion } from '../ui/mandate-dialog';
import type { TrainingQuestion } from '../ui/training-dialog';

/** The management body of one entity: who sits in it, until when, and who was trained. */
@Component({
  selector: 'app-body-page',
  imports: [Button, EmptyState, EntityNav, Figure, Icon, ProblemNotice, Skeleton],
  providers: [BodyStore],
  templateUrl: './body-page.html',
  styleUrl: './body-page.css',
})
export class BodyPage {
  protected readonly book = inject(Phrasebook);
  private readonly store = inject(BodyStore);
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly told = this.store.body;

  readonly entityId = input.required<string>();
  protected readonly editable = computed(
    () => (this.told.value()?.recordable ?? false) && this.scope.present(),
  );

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => this.store.show(this.entityId()));
    effect(() => pageTitle.about(this.told.value()?.entity.name ?? ''));
  }

  protected exported(format: 'csv' | 'xlsx'): string {
    return apiUrl(`/entities/${this.entityId()}/mandates/export`, { on: this.scope.day(), format });
  }

  protected termOf({ from, until }: MandateView): string {
    const end = until ? this.book.date(until) : this.book.say('governance.body.until.open');
    return `${this.book.date(from)} – ${end}`;
  }

  protected stateOf({ state }: MandateView): string {
    return this.book.say(`duties.training.${state}`);
  }

  /** Whether the files of a training can be looked at: there are some, or one may add the first. */
  protected filed({ files }: TrainingView): boolean {
    return this.session.may('attachment.read') && (files > 0 || this.editable());
  }

  protected async edit(mandate: MandateView | null): Promise<void> {
    const { MandateDialog } = await import('../ui/mandate-dialog');
    const question: MandateQuestion = { mandate, store: this.store };
    const saved = await this.dialogs.open<true>(MandateDialog, question);
    this.told.reload();
    if (saved) this.notices.done(this.book.say('governance.body.saved'));
  }

  protected async train(mandate: MandateView): Promise<void> {
    const { TrainingDialog } = await import('../ui/training-dialog');
    const question: TrainingQuestion = { mandate, today: this.session.today(), store: this.store };
    const saved = await this.dialogs.open<true>(TrainingDialog, question);
    this.told.reload();
    if (saved) this.notices.done(this.book.say('governance.training.saved'));
  }

  protected async files({ id, title }: TrainingView): Promise<void> {
    const { FilesDialog } = await import('../ui/files-dialog');
    const question: FilesQuestion = {
      subject: 'training',
      id,
      title: this.book.say('governance.training.evidence', { title }),
      editable: this.editable(),
    };
    await this.dialogs.open(FilesDialog, question);
    this.told.reload();
  }

  protected async remove({ id, member, revision, trainings }: MandateView): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.book.say('governance.body.remove.title', { member }),
      body: this.book.say('governance.body.remove.body', { count: trainings.length }),
      confirm: this.book.say('governance.body.remove.confirm'),
    });
    if (!sure) return;
    await this.store.remove(id, revision);
    this.told.reload();
    this.notices.done(this.book.say('governance.body.removed'));
  }

  protected async removeTraining({ member }: MandateView, training: TrainingView): Promise<void> {
    const { id, title, on } = training;
    const date = this.book.date(on, 'long');
    const sure = await this.dialogs.confirm({
      title: this.book.say('governance.training.remove.title', { title, date }),
      body: this.book.say('governance.training.remove.body', { member }),
      confirm: this.book.say('governance.training.remove.confirm'),
    });
    if (!sure) return;
    await this.store.removeTraining(id);
    this.told.reload();
    this.notices.done(this.book.say('governance.training.removed'));
  }
}
