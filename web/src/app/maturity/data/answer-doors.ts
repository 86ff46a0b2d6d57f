import { Service, inject } from '@angular/core';
import type { CalendarDate } from '@weerbaar/kernel';
import { Connection } from '../../shell/connection/connection';
import { SessionStore } from '../../shell/session/session-store';
import type { SavingDoors } from './answer-saving';
import { ScoresClient, shownFramework } from './scores-client';

/** What an answer belongs to: a safeguard of a unit, and the day from which it holds. */
export interface AnswerPlace {
  readonly unitId: string;
  readonly code: string;
  readonly on: CalendarDate;
}

/** Long enough to type two levels in one go, short enough to feel immediate. */
const pause = 500;

/** What saving an answer needs of the world, in the product itself. */
@Service()
export class AnswerDoors {
  private readonly client = inject(ScoresClient);
  private readonly connection = inject(Connection);
  private readonly session = inject(SessionStore);

  /** The doors for one place. */
  to({ unitId, code, on }: AnswerPlace): SavingDoors {
    return {
      send: (answer, revision, key) =>
        this.client.record(unitId, code, { ...shownFramework, effectiveOn: on, answer }, revision, key),
      whenBack: (call) => this.connection.whenBack(call),
      afterPause: (call) => {
        const timer = setTimeout(call, pause);
        return () => clearTimeout(timer);
      },
      newKey: () => crypto.randomUUID(),
      now: () => new Date(),
      author: () => this.session.person()?.name ?? null,
    };
  }
}
