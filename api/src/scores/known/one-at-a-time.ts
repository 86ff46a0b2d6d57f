import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { scoreProblems } from '../scores.problems';

/** Whoever turns to another day leaves the first question behind; it takes a moment to notice. */
const patience = 1_000;
const interval = 25;

/**
 * One long question at a time per person. It guards the time of this process, so that its memory is the place to keep count:
 * every other process has its own time to guard.
 */
@Injectable()
export class OneAtATime {
  private readonly busy = new Set<string>();

  async run<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
    const key = `${caller.tenantId}/${caller.personId}`;
    for (let waited = 0; this.busy.has(key); waited += interval) {
      if (waited >= patience)
        throw new Problem(scoreProblems.stillCounting, {}, { 'retry-after': '2' });
      await pause(interval);
    }
    this.busy.add(key);
    try {
      return await work();
    } finally {
      this.busy.delete(key);
    }
  }
}
