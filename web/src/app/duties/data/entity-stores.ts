import { Injectable, computed, inject, signal } from '@angular/core';
import {
  ClassificationRecorded,
  DutyHistory,
  DutyMatrix,
  DutyRegister,
  DutyStateRecorded,
  EntityClassification,
  EntityList,
  type RecordClassification,
  type RecordDutyState,
} from '@weerbaar/contracts';
import { ApiClient, apiResource, type Parse } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';

/** Something that the API tells about a day, asked again when the day of the scope changes. */
function onTheDay<T>(path: () => string | undefined, parse: Parse<T>) {
  const scope = inject(ScopeStore);
  const fetched = apiResource(() => {
    const asked = path();
    return asked === undefined ? undefined : { path: asked, query: { on: scope.day() } };
  }, parse);
  return {
    value: computed(() => (fetched.hasValue() ? fetched.value() : undefined)),
    problem: computed(() => {
      const error = fetched.error();
      return error && problemFrom(error);
    }),
    reload: (): void => {
      fetched.reload();
    },
  };
}

/** All legal entities that this person may see. */
@Injectable()
export class EntityStore {
  readonly list = onTheDay(
    () => '/entities',
    (body) => EntityList.parse(body),
  );
}

/** Entities by duties. */
@Injectable()
export class MatrixStore {
  readonly matrix = onTheDay(
    () => '/duties/matrix',
    (body) => DutyMatrix.parse(body),
  );
}

/** The duties of one entity. */
@Injectable()
export class RegisterStore {
  private readonly api = inject(ApiClient);
  private readonly entityId = signal<string | undefined>(undefined);
  readonly register = onTheDay(
    () => this.pathOf('/duties'),
    (body) => DutyRegister.parse(body),
  );

  show(entityId: string): void {
    this.entityId.set(entityId);
  }

  history(duty: string): Promise<DutyHistory> {
    return this.api.get(`${this.pathOf('/duties') ?? ''}/${duty}/states`, (body) =>
      DutyHistory.parse(body),
    );
  }

  record(
    duty: string,
    body: RecordDutyState,
    seen: number,
    idempotencyKey: string,
  ): Promise<DutyStateRecorded> {
    const parse = (answer: unknown) => DutyStateRecorded.parse(answer);
    const path = `${this.pathOf('/duties') ?? ''}/${duty}/states`;
    return this.api.post(path, body, parse, { ifMatch: seen, idempotencyKey });
  }

  private pathOf(what: string): string | undefined {
    const id = this.entityId();
    return id === undefined ? undefined : `/entities/${id}${what}`;
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
