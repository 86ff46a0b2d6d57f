import type { Brand } from './brand';
import { err, ok, type Result } from './result';

export type TenantId = Brand<string, 'TenantId'>;
export type UnitId = Brand<string, 'UnitId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type GrantId = Brand<string, 'GrantId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type AssessmentId = Brand<string, 'AssessmentId'>;
export type TargetId = Brand<string, 'TargetId'>;
export type LandmarkId = Brand<string, 'LandmarkId'>;
export type AttachmentId = Brand<string, 'AttachmentId'>;
export type EventId = Brand<string, 'EventId'>;

/** Why a text is no id. */
export interface InvalidId {
  readonly code: 'not-an-id';
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const idParser =
  <Id extends string>() =>
  (text: string): Result<Id, InvalidId> => {
    // One spelling per id, so that ids compare as plain strings everywhere.
    const id = text.toLowerCase();
    return uuid.test(id) ? ok(id as Id) : err({ code: 'not-an-id' });
  };

/** Each takes a UUID of any version in any case and gives it in lower case; else `not-an-id`. */
export const parseTenantId = idParser<TenantId>();
export const parseUnitId = idParser<UnitId>();
export const parsePersonId = idParser<PersonId>();
export const parseGrantId = idParser<GrantId>();
export const parseSessionId = idParser<SessionId>();
export const parseAssessmentId = idParser<AssessmentId>();
export const parseTargetId = idParser<TargetId>();
export const parseLandmarkId = idParser<LandmarkId>();
export const parseAttachmentId = idParser<AttachmentId>();
export const parseEventId = idParser<EventId>();
