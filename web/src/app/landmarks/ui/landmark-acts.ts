import { Service, inject } from '@angular/core';
import type { LandmarkView } from '@weerbaar/contracts';
import { Dialogs, Notices, Phrasebook } from '@weerbaar/ui';
import { problemFrom } from '../../shell/api/api-problem';
import { LandmarkClient } from '../data/landmark-client';
import { theirsIn } from '../data/landmark-conflict';
import { landmarkTitle } from '../data/landmark-title';

/** How the dialog of an event ends when it does not end with nothing. */
export type LandmarkOutcome =
  | { readonly kind: 'added' | 'changed'; readonly landmark: LandmarkView }
  | { readonly kind: 'gone' };

/** Adding, changing and removing events, from wherever they are listed. Each resolves with whether the register has changed. */
@Service()
export class LandmarkActs {
  private readonly book = inject(Phrasebook);
  private readonly client = inject(LandmarkClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  /** Asks for a new event. */
  add(): Promise<boolean> {
    return this.open(undefined);
  }

  /** Shows an event as it stands now, to be put right. */
  async edit(id: string): Promise<boolean> {
    try {
      const landmark = await this.client.find(id);
      if (landmark) return await this.open(landmark);
      this.notices.problem(this.book.say('landmarks.conflict.gone'));
      return true;
    } catch (error) {
      return this.fail(error);
    }
  }

  /** Asks before an event is lost, naming it; asks again when it has changed under the question. */
  async remove(id: string): Promise<boolean> {
    try {
      const landmark = await this.client.find(id);
      return landmark ? await this.removeSeen(landmark) : true;
    } catch (error) {
      return this.fail(error);
    }
  }

  private async removeSeen(landmark: LandmarkView): Promise<boolean> {
    const title = landmarkTitle(landmark, this.book.language());
    const { source, files: count } = landmark;
    const sure = await this.dialogs.confirm({
      title: this.book.say('landmarks.remove.title', {
        title,
        date: this.book.date(landmark.on, 'long'),
      }),
      body:
        count > 0
          ? this.book.say('landmarks.remove.body.files', { source, count })
          : this.book.say('landmarks.remove.body', { source }),
      confirm: this.book.say('landmarks.remove.confirm'),
    });
    if (!sure) return false;
    try {
      await this.client.remove(landmark.id, landmark.revision);
    } catch (error) {
      const problem = problemFrom(error);
      const theirs = theirsIn(problem);
      if (theirs) {
        this.notices.problem(this.book.say('problem.stale-revision'));
        return this.removeSeen(theirs);
      }
      if (problem.code !== 'not-found') return this.fail(problem);
    }
    this.notices.done(this.book.say('landmarks.removed', { title }));
    return true;
  }

  private async open(landmark: LandmarkView | undefined): Promise<boolean> {
    const { LandmarkDialog } = await import('./landmark-dialog');
    const outcome = await this.dialogs.open<LandmarkOutcome>(LandmarkDialog, landmark);
    if (!outcome) return false;
    if (outcome.kind === 'gone') {
      this.notices.problem(this.book.say('landmarks.conflict.gone'));
      return true;
    }
    const title = landmarkTitle(outcome.landmark, this.book.language());
    this.notices.done(this.book.say(`landmarks.${outcome.kind}`, { title }));
    return true;
  }

  private fail(error: unknown): false {
    const { code } = problemFrom(error);
    this.notices.problem(this.book.find(`problem.${code}`) ?? this.book.say('problem.internal'));
    return false;
  }
}
