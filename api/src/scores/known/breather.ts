import { setImmediate as nextTurn } from 'node:timers/promises';
import { problems, refuse } from '../../platform/http/problem';

/** How long one stretch of computing may hold up everybody else, in milliseconds. */
const stretch = 20;

/** Lets others have their turn during a long computation, and ends it when nobody waits for it any more. */
export class Breather {
  private since = performance.now();

  constructor(private readonly gone: AbortSignal) {}

  async breathe(): Promise<void> {
    if (performance.now() - this.since < stretch) return;
    await nextTurn();
    if (this.gone.aborted) refuse(problems.unavailable);
    this.since = performance.now();
  }
}
