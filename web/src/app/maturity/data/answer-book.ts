import { DOCUMENT, DestroyRef, Injectable, computed, effect, inject, signal } from '@angular/core';
import { Notices, Phrasebook } from '@weerbaar/ui';
import { UnsavedInput } from '../../shell/leave/unsaved-input';
import { AnswerDoors, type AnswerPlace } from './answer-doors';
import { AnswerSaving, type AnswerState } from './answer-saving';
import type { RecordedAnswer } from './recorded-answer';

/** States in which leaving the page loses what was entered. */
const atRisk: readonly AnswerState['kind'][] = ['incomplete', 'waiting', 'failed', 'conflict'];
/** States that need a moment: leaving the page is safe, closing the tab is not. */
const underWay: readonly AnswerState['kind'][] = ['typing', 'saving'];

const keyOf = ({ unitId, code, on }: AnswerPlace): string => `${unitId} ${code} ${on}`;

/**
 * The answers that one page is giving, by unit, safeguard and day, so that those of another sheet are
 * not lost when the page turns to it. Guards against losing what is not recorded yet.
 */
@Injectable()
export class AnswerBook {
  private readonly doors = inject(AnswerDoors);
  private readonly unsaved = inject(UnsavedInput);
  private readonly notices = inject(Notices);
  private readonly book = inject(Phrasebook);
  private readonly savings = signal<ReadonlyMap<string, AnswerSaving>>(new Map());

  private readonly states = computed(() => [...this.savings().values()].map((one) => one.state().kind));
  /** How many answers are not recorded and ask for attention. */
  readonly unsafe = computed(() => this.states().filter((kind) => atRisk.includes(kind)).length);

  constructor() {
    effect(() => {
      if (this.unsafe() > 0) this.unsaved.hold(this);
      else this.unsaved.settle(this);
    });
    this.guardTheTab();
    inject(DestroyRef).onDestroy(() => {
      this.unsaved.settle(this);
      for (const [key, saving] of this.savings()) {
        saving.leave((problem) => this.tellLost(key, problem.code));
      }
    });
  }

  /** The record was read: these answers hold at these places. */
  adopt(read: readonly { readonly place: AnswerPlace; readonly recorded: RecordedAnswer }[]): void {
    const next = new Map(this.savings());
    for (const { place, recorded } of read) {
      const saving = next.get(keyOf(place));
      if (saving) saving.reread(recorded);
      else next.set(keyOf(place), new AnswerSaving(recorded, this.doors.to(place)));
    }
    this.savings.set(next);
  }

  /** The answer at a place; undefined before the record was read. */
  at(place: AnswerPlace): AnswerSaving | undefined {
    return this.savings().get(keyOf(place));
  }

  private guardTheTab(): void {
    const view = inject(DOCUMENT).defaultView;
    const guard = (event: Event): void => {
      if (this.states().some((kind) => underWay.includes(kind))) event.preventDefault();
    };
    view?.addEventListener('beforeunload', guard);
    inject(DestroyRef).onDestroy(() => view?.removeEventListener('beforeunload', guard));
  }

  private tellLost(key: string, problem: string): void {
    const why = this.book.find(`problem.${problem}`) ?? this.book.say('problem.internal');
    const code = key.split(' ')[1] ?? '';
    this.notices.problem(this.book.say('maturity.save.lost', { code, why }));
  }
}
