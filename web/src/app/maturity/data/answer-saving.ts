import { type WritableSignal, signal } from '@angular/core';
import type { Answer, AssessmentRecorded } from '@weerbaar/contracts';
import { type ApiProblem, problemFrom } from '../../shell/api/api-problem';
import { answerIn, draftOf, sameDraft, type AnswerDraft } from './answer-draft';
import { answerAfter, conflictIn, type RecordedAnswer } from './recorded-answer';

/** Where an answer is on its way to the record. */
export type AnswerState =
  | { readonly kind: 'idle' }
  /** Words are being typed; they are sent when the person leaves the field. */
  | { readonly kind: 'typing' }
  /** A level or a reason is still lacking, so that there is nothing to send. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** The connection is lost; it is sent again as soon as the server answers. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly problem: ApiProblem }
  /** Somebody else was first; the person chooses. */
  | { readonly kind: 'conflict'; readonly theirs: RecordedAnswer };

/** What saving needs of the world; all of it can be played in a test. */
export interface SavingDoors {
  send(answer: Answer, revision: number, idempotencyKey: string): Promise<AssessmentRecorded>;
  /** Calls as soon as the server answers again; gives the way to call it off. */
  whenBack(call: () => void): () => void;
  /** Calls after a pause; gives the way to call it off. */
  afterPause(call: () => void): () => void;
  newKey(): string;
  now(): Date;
  /** The name under which what is saved here will stand in the record. */
  author(): string | null;
}

interface Sent {
  readonly answer: Answer;
  readonly draft: AnswerDraft;
  readonly key: string;
  readonly revision: number;
}

const nothing = (): void => undefined;
const mostUndone = 20;

/**
 * Saves the own answer of one row as it is given. One request is under way at a time; what is given
 * meanwhile follows it. A request whose fate is unknown is sent again with its own key before
 * anything newer, so that it counts once, and the revision behind it is known.
 */
export class AnswerSaving {
  private readonly shownState = signal<AnswerState>({ kind: 'idle' });
  private readonly shownDraft = signal<AnswerDraft | undefined>(undefined);
  private readonly known: WritableSignal<RecordedAnswer>;
  private sent: Sent | undefined;
  private typing = false;
  private callOff: () => void = nothing;
  private unpause: () => void = nothing;
  private undoable: readonly AnswerDraft[] = [];
  private left: ((problem: ApiProblem) => void) | undefined;

  readonly state = this.shownState.asReadonly();
  /** What the person entered and the record does not hold yet. */
  readonly draft = this.shownDraft.asReadonly();

  constructor(
    recorded: RecordedAnswer,
    private readonly doors: SavingDoors,
  ) {
    this.known = signal(recorded);
  }

  /** The answer that the record holds, as far as this page knows. */
  recorded(): RecordedAnswer {
    return this.known();
  }

  /** What stands on the screen: the draft, else what is recorded. */
  shown(): AnswerDraft {
    return this.shownDraft() ?? draftOf(this.known().answer);
  }

  /** The page has read the record again. What is being saved knows better than a reading that began earlier. */
  reread(recorded: RecordedAnswer): void {
    const busy = this.shownDraft() !== undefined || this.sent !== undefined;
    if (!busy && recorded.revision >= this.known().revision) this.known.set(recorded);
  }

  /** The person changed the answer; it is sent after a short pause, so that two levels make one record. */
  change(draft: AnswerDraft): void {
    if (sameDraft(draft, this.shown())) return;
    this.undoable = [...this.undoable.slice(1 - mostUndone), this.shown()];
    this.typing = false;
    this.take(draft);
  }

  /** The person is typing words; they go out with `flush`, for a sentence is not a record per pause. */
  type(draft: AnswerDraft): void {
    this.typing = true;
    this.take(draft);
  }

  /** Goes back to what stood here before the last change; what was recorded meanwhile stays in the history. */
  undo(): void {
    const before = this.undoable.at(-1);
    this.undoable = this.undoable.slice(0, -1);
    this.typing = false;
    if (before) this.take(before);
  }

  /** Records what stands here once more: somebody looked again and it is still so. */
  confirm(): void {
    if (this.sent || this.shownDraft() || this.known().answer === null) return;
    this.shownDraft.set(this.shown());
    this.send();
  }

  /** Sends at once what waits for a pause or for the end of a sentence: the person moves on. */
  flush(): void {
    const { kind } = this.shownState();
    if (kind === 'saving' || kind === 'typing') this.send();
  }

  /** Tries again what failed: first what may have arrived after all, then what is newer. */
  retry(): void {
    if (this.sent) void this.attempt();
    else this.send();
  }

  /** Gives up what was entered in favour of the other person's answer. */
  keepTheirs(): void {
    const state = this.shownState();
    if (state.kind !== 'conflict') return;
    this.known.set(state.theirs);
    this.shownDraft.set(undefined);
    this.shownState.set({ kind: 'idle' });
  }

  /** Records the own answer after the other person's, which stays in the history. */
  saveMine(): void {
    const state = this.shownState();
    if (state.kind !== 'conflict') return;
    this.known.set(state.theirs);
    this.shownState.set({ kind: 'saving' });
    this.send();
  }

  /** The page goes. What is under way goes on by itself, and tells when it fails; the rest is given up. */
  leave(tell: (problem: ApiProblem) => void): void {
    this.flush();
    if (this.shownState().kind === 'saving') this.left = tell;
    else this.giveUp();
  }

  private giveUp(): void {
    this.unpause();
    this.callOff();
    this.sent = undefined;
    this.shownDraft.set(undefined);
    this.shownState.set({ kind: 'idle' });
  }

  private take(draft: AnswerDraft): void {
    this.unpause();
    this.shownDraft.set(draft);
    const { kind } = this.shownState();
    if (kind === 'conflict' || (this.sent && kind !== 'failed')) return;
    if (answerIn(draft) === undefined) {
      if (!this.sent) this.shownState.set({ kind: 'incomplete' });
    } else if (!this.sent && sameDraft(draft, draftOf(this.known().answer))) {
      this.shownDraft.set(undefined);
      this.shownState.set({ kind: 'idle' });
    } else if (this.typing) {
      if (!this.sent) this.shownState.set({ kind: 'typing' });
    } else {
      this.shownState.set({ kind: 'saving' });
      this.unpause = this.doors.afterPause(() => this.retry());
    }
  }

  private send(): void {
    this.unpause();
    this.typing = false;
    const draft = this.shownDraft();
    const answer = draft && answerIn(draft);
    if (this.sent || !answer) return;
    this.sent = { answer, draft, key: this.doors.newKey(), revision: this.known().revision };
    void this.attempt();
  }

  private async attempt(): Promise<void> {
    const sent = this.sent;
    if (!sent) return;
    this.unpause();
    this.callOff();
    this.callOff = nothing;
    this.shownState.set({ kind: 'saving' });
    try {
      const recorded = await this.doors.send(sent.answer, sent.revision, sent.key);
      if (this.sent === sent) this.succeeded(sent, recorded);
    } catch (error) {
      if (this.sent === sent) this.failed(sent, problemFrom(error));
    }
  }

  private succeeded(sent: Sent, recorded: AssessmentRecorded): void {
    this.sent = undefined;
    this.known.set(answerAfter(recorded, sent.answer, this.doors.author()));
    const draft = this.shownDraft();
    if (!draft || sameDraft(draft, sent.draft)) {
      this.shownDraft.set(undefined);
      this.shownState.set({ kind: 'saved', at: this.doors.now() });
    } else if (!answerIn(draft)) {
      this.shownState.set({ kind: 'incomplete' });
    } else if (this.typing) {
      this.shownState.set({ kind: 'typing' });
    } else {
      this.send();
    }
  }

  private failed(sent: Sent, problem: ApiProblem): void {
    if (this.left) {
      this.left(problem);
      this.giveUp();
      return;
    }
    const theirs = conflictIn(problem);
    if (theirs || refused(problem)) this.sent = undefined;
    if (theirs) {
      this.shownDraft.update((draft) => draft ?? sent.draft);
      this.shownState.set({ kind: 'conflict', theirs });
    } else if (problem.code === 'offline') {
      this.shownState.set({ kind: 'waiting' });
      this.callOff = this.doors.whenBack(() => void this.attempt());
    } else {
      this.shownState.set({ kind: 'failed', problem });
    }
  }
}

/** The server looked at it and said no, so that the next try is a new request; otherwise its fate is unknown. */
const refused = ({ status }: ApiProblem): boolean =>
  status >= 400 && status < 500 && status !== 401 && status !== 429;
