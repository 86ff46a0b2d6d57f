import { Service, inject } from '@angular/core';
import { BudgetLineView, MoneyRecorded } from '@weerbaar/contracts';
import { ApiClient } from '../../shell/api/api-client';

/** Writes to the books and the programme. */
@Service()
export class MoneyClient {
  private readonly api = inject(ApiClient);

  /** Records something new at a path of the API. */
  add(path: string, body: unknown, idempotencyKey: string): Promise<MoneyRecorded> {
    return this.api.post(path, body, recorded, { idempotencyKey });
  }

  /** Puts something right, provided that it is still at the revision that was seen. */
  change(path: string, body: unknown, seen: number): Promise<MoneyRecorded> {
    return this.api.put(path, body, recorded, { ifMatch: seen });
  }
}

/** A line answers with all of itself, the rest with what was recorded. */
const recorded = (answer: unknown): MoneyRecorded => {
  const line = BudgetLineView.safeParse(answer);
  return line.success ? { id: line.data.id, revision: line.data.revision } : MoneyRecorded.parse(answer);
};
