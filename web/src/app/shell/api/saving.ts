import { DestroyRef, type Signal, computed, inject, signal } from '@angular/core';
import type { SaveState } from '@weerbaar/ui';
import { Connection } from '../connection/connection';
import { UnsavedInput } from '../leave/unsaved-input';
import { type ApiProblem, problemFrom } from './api-problem';

/** The life of one write: what the page shows of it, and another try that loses nothing. */
export interface Saving<Input, Saved> {
  readonly state: Signal<SaveState>;
  /** Why the last try failed, other than by a lost connection. */
  readonly problem: Signal<ApiProblem | undefined>;
  readonly busy: Signal<boolean>;
  /** Sends an input. Resolves with what was saved, or undefined when it was not; then `problem` tells why. */
  run(input: Input): Promise<Saved | undefined>;
  /** Sends the last input again. */
  retry(): Promise<Saved | undefined>;
  /** There is an input that was not sent yet. */
  touched(): void;
  /** Forgets everything, as if nothing had been entered. */
  reset(): void;
}

/**
 * Follows a write. When the connection is lost the input is kept, sent again as soon as the server
 * answers, and guarded against leaving the page. One key per input makes a repeated write count once.
 * Must be called where injection works (a field of a component or a store).
 * Nothing is lost by leaving a sign-in form: such a page switches the guard off.
 */
export function saving<Input, Saved>(
  send: (input: Input, idempotencyKey: string) => Promise<Saved>,
  { guarded = true }: { readonly guarded?: boolean } = {},
): Saving<Input, Saved> {
  const connection = inject(Connection);
  const unsaved = inject(UnsavedInput);
  const mark = {};
  const state = signal<SaveState>('idle');
  const problem = signal<ApiProblem | undefined>(undefined);
  let last: { input: Input; key: string } | undefined;
  let callOff: () => void = () => undefined;
  let turn = 0;

  const become = (next: SaveState, why?: ApiProblem): void => {
    state.set(next);
    problem.set(why);
    if (!guarded || next === 'idle' || next === 'saved') unsaved.settle(mark);
    else unsaved.hold(mark);
  };

  const attempt = async (): Promise<Saved | undefined> => {
    if (!last) return undefined;
    callOff();
    const mine = ++turn;
    const { input, key } = last;
    become('saving');
    try {
      const saved = await send(input, key);
      if (mine === turn) become('saved');
      return saved;
    } catch (error) {
      const why = problemFrom(error);
      if (mine !== turn) return undefined;
      if (why.code !== 'offline') {
        become('failed', why);
        return undefined;
      }
      become('waiting');
      return new Promise((resolve) => {
        callOff = connection.whenBack(() => resolve(attempt()));
      });
    }
  };

  inject(DestroyRef).onDestroy(() => {
    callOff();
    unsaved.settle(mark);
  });

  return {
    state: state.asReadonly(),
    problem: problem.asReadonly(),
    busy: computed(() => state() === 'saving'),
    run: (input) => {
      last = { input, key: crypto.randomUUID() };
      return attempt();
    },
    retry: attempt,
    touched: () => become('unsaved'),
    reset: () => {
      callOff();
      turn += 1;
      last = undefined;
      become('idle');
    },
  };
}
