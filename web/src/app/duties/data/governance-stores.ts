import { Injectable, inject, signal } from '@angular/core';
import {
  CorrectiveActionList,
  CorrectiveActionWritten,
  CrosswalkView,
  DueList,
  EntityRegistrations,
  LinkOverridden,
  ManagementBody,
  MandateWritten,
  OwnerList,
  RegistrationRecorded,
  RegistrationSent,
  TrainingWritten,
  type CorrectiveStep,
  type FindShortcoming,
  type MandateBody,
  type OverrideLink,
  type RecordRegistration,
  type SendRegistration,
  type TrainingBody,
} from '@weerbaar/contracts';
import { ApiClient, nothing } from '../../shell/api/api-client';
import { onTheDay } from './on-the-day';

/** The members of the management body of one entity, and their training. */
@Injectable()
export class BodyStore {
  private readonly api = inject(ApiClient);
  private readonly entityId = signal<string | undefined>(undefined);
  readonly body = onTheDay(
    () => pathOf(this.entityId(), '/mandates'),
    (body) => ManagementBody.parse(body),
  );

  show(entityId: string): void {
    this.entityId.set(entityId);
  }

  add(body: MandateBody, idempotencyKey: string): Promise<MandateWritten> {
    const path = pathOf(this.entityId(), '/mandates') ?? '';
    return this.api.post(path, body, (answer) => MandateWritten.parse(answer), { idempotencyKey });
  }

  change(id: string, body: MandateBody, seen: number): Promise<MandateWritten> {
    const parse = (answer: unknown) => MandateWritten.parse(answer);
    return this.api.put(`/mandates/${id}`, body, parse, { ifMatch: seen });
  }

  remove(id: string, seen: number): Promise<void> {
    return this.api.delete(`/mandates/${id}`, nothing, { ifMatch: seen });
  }

  train(mandate: string, body: TrainingBody, idempotencyKey: string): Promise<TrainingWritten> {
    const parse = (answer: unknown) => TrainingWritten.parse(answer);
    return this.api.post(`/mandates/${mandate}/trainings`, body, parse, { idempotencyKey });
  }

  removeTraining(id: string): Promise<void> {
    return this.api.delete(`/trainings/${id}`, nothing);
  }
}

/** What one entity registers with the authority. */
@Injectable()
export class RegistrationStore {
  private readonly api = inject(ApiClient);
  private readonly entityId = signal<string | undefined>(undefined);
  readonly told = onTheDay(
    () => pathOf(this.entityId(), '/registrations'),
    (body) => EntityRegistrations.parse(body),
  );

  show(entityId: string): void {
    this.entityId.set(entityId);
  }

  record(
    regime: string,
    body: RecordRegistration,
    seen: number,
    idempotencyKey: string,
  ): Promise<RegistrationRecorded> {
    const path = pathOf(this.entityId(), `/registrations/${regime}`) ?? '';
    const parse = (answer: unknown) => RegistrationRecorded.parse(answer);
    return this.api.post(path, body, parse, { ifMatch: seen, idempotencyKey });
  }

  send(regime: string, body: SendRegistration, idempotencyKey: string): Promise<RegistrationSent> {
    const path = pathOf(this.entityId(), `/registrations/${regime}/notices`) ?? '';
    return this.api.post(path, body, (answer) => RegistrationSent.parse(answer), { idempotencyKey });
  }
}

/** The corrective actions of one entity, or of all. */
@Injectable()
export class CorrectionStore {
  private readonly api = inject(ApiClient);
  /** Undefined while nothing is to be shown yet; null for all entities. */
  private readonly entityId = signal<string | null | undefined>(undefined);
  readonly list = onTheDay(
    () => (this.entityId() === undefined ? undefined : '/corrective-actions'),
    (body) => CorrectiveActionList.parse(body),
    () => ({ entity: this.entityId() ?? undefined }),
  );

  show(entityId: string | null): void {
    this.entityId.set(entityId);
  }

  find(entity: string, body: FindShortcoming, idempotencyKey: string): Promise<CorrectiveActionWritten> {
    const parse = (answer: unknown) => CorrectiveActionWritten.parse(answer);
    return this.api.post(`/entities/${entity}/corrective-actions`, body, parse, { idempotencyKey });
  }

  step(
    id: string,
    body: CorrectiveStep,
    seen: number,
    idempotencyKey: string,
  ): Promise<CorrectiveActionWritten> {
    const parse = (answer: unknown) => CorrectiveActionWritten.parse(answer);
    return this.api.post(`/corrective-actions/${id}/steps`, body, parse, {
      ifMatch: seen,
      idempotencyKey,
    });
  }

  /** Who may answer for something of an entity; told to whoever records alone. */
  async owners(entity: string): Promise<OwnerList['people']> {
    const parse = (body: unknown) => OwnerList.parse(body);
    return (await this.api.get(`/entities/${entity}/owners`, parse)).people;
  }
}

/** Which safeguards speak about which duties. */
@Injectable()
export class CrosswalkStore {
  private readonly api = inject(ApiClient);
  readonly crosswalk = onTheDay(
    () => '/crosswalk',
    (body) => CrosswalkView.parse(body),
  );

  override(
    duty: string,
    safeguard: string,
    body: OverrideLink,
    seen: number,
    idempotencyKey: string,
  ): Promise<LinkOverridden> {
    const parse = (answer: unknown) => LinkOverridden.parse(answer);
    return this.api.post(`/crosswalk/${duty}/${safeguard}`, body, parse, {
      ifMatch: seen,
      idempotencyKey,
    });
  }
}

/** What falls due for all entities, or for one. */
@Injectable()
export class DueStore {
  private readonly narrowed = signal<{ within: number; entity?: string; kinds?: string } | undefined>(
    undefined,
  );
  readonly list = onTheDay(
    () => (this.narrowed() === undefined ? undefined : '/duties/due'),
    (body) => DueList.parse(body),
    () => ({ ...this.narrowed() }),
  );

  narrow(asked: { within: number; entity?: string; kinds?: string }): void {
    this.narrowed.set(asked);
  }
}

const pathOf = (entity: string | undefined, what: string): string | undefined =>
  entity === undefined ? undefined : `/entities/${entity}${what}`;
