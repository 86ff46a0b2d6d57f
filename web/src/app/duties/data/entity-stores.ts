import { Injectable, computed, inject, signal } from '@angular/core';
import {
  ClassificationRecorded,
  Contradictions,
  DueList,
  DutyDetail,
  DutyHistory,
  DutyMatrix,
  DutyRegister,
  DutyStateRecorded,
  EntityClassification,
  EntityList,
  OwnerList,
  type RecordClassification,
  type RecordDutyState,
} from '@weerbaar/contracts';
import { ApiClient } from '../../shell/api/api-client';
import { onTheDay } from './on-the-day';

/** What the safeguards contradict: asked beside what a page shows, since it takes longer to work out. */
const contradictions = () =>
  onTheDay(
    () => '/duties/contradictions',
    (body) => Contradictions.parse(body),
  );

/** All legal entities that this person may see. */
@Injectable()
export class EntityStore {
  readonly list = onTheDay(
    () => '/entities',
    (body) => EntityList.parse(body),
  );
  readonly contradictions = contradictions();
}

/** Entities by duties. */
@Injectable()
export class MatrixStore {
  readonly matrix = onTheDay(
    () => '/duties/matrix',
    (body) => DutyMatrix.parse(body),
  );
  readonly contradictions = contradictions();
}

/** The duties of one entity. */
@Injectable()
export class RegisterStore {
  private readonly entityId = signal<string | undefined>(undefined);
  readonly register = onTheDay(
    () => this.pathOf('/duties'),
    (body) => DutyRegister.parse(body),
  );
  readonly due = onTheDay(
    () => (this.entityId() === undefined ? undefined : '/duties/due'),
    (body) => DueList.parse(body),
    () => ({ entity: this.entityId() }),
  );

  show(entityId: string): void {
    this.entityId.set(entityId);
  }

  private pathOf(what: string): string | undefined {
    const id = this.entityId();
    return id === undefined ? undefined : `/entities/${id}${what}`;
  }
}

/** One duty of one entity, with the safeguards that speak about it. */
@Injectable()
export class DutyStore {
  private readonly api = inject(ApiClient);
  private readonly asked = signal<{ readonly entity: string; readonly duty: string } | undefined>(
    undefined,
  );
  readonly detail = onTheDay(
    () => this.path(),
    (body) => DutyDetail.parse(body),
  );
  readonly history = onTheDay(
    () => (this.path() === undefined ? undefined : `${this.path() ?? ''}/states`),
    (body) => DutyHistory.parse(body),
  );
  private readonly path = computed(() => {
    const asked = this.asked();
    return asked && `/entities/${asked.entity}/duties/${asked.duty}`;
  });

  show(entity: string, duty: string): void {
    this.asked.set({ entity, duty });
  }

  reload(): void {
    this.detail.reload();
    this.history.reload();
  }

  /** Who may answer for it; told to whoever records alone. */
  async owners(): Promise<OwnerList['people']> {
    const path = `/entities/${this.asked()?.entity ?? ''}/owners`;
    return (await this.api.get(path, (body) => OwnerList.parse(body))).people;
  }

  record(body: RecordDutyState, seen: number, idempotencyKey: string): Promise<DutyStateRecorded> {
    const parse = (answer: unknown) => DutyStateRecorded.parse(answer);
    return this.api.post(`${this.path() ?? ''}/states`, body, parse, { ifMatch: seen, idempotencyKey });
  }
}

/** What one entity is under the law. */
@Injectable()
export class ClassificationStore {
  private readonly api = inject(ApiClient);
  private readonly entityId = signal<string | undefined>(undefined);
  readonly classification = onTheDay(
    () => this.path(),
    (body) => EntityClassification.parse(body),
  );
  private readonly path = computed(() => {
    const id = this.entityId();
    return id === undefined ? undefined : `/entities/${id}/classifications`;
  });

  show(entityId: string): void {
    this.entityId.set(entityId);
  }

  record(
    body: RecordClassification,
    seen: number,
    idempotencyKey: string,
  ): Promise<ClassificationRecorded> {
    const parse = (answer: unknown) => ClassificationRecorded.parse(answer);
    return this.api.post(this.path() ?? '', body, parse, { ifMatch: seen, idempotencyKey });
  }
}
