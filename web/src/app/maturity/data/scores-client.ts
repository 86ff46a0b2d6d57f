import { Service, inject } from '@angular/core';
import {
  AssessmentRecorded,
  ManyRecorded,
  ResponsibilitySet,
  type RecordAssessment,
  type RecordManyAssessments,
  type RetractAssessment,
  type SetResponsibility,
} from '@weerbaar/contracts';
import { ApiClient } from '../../shell/api/api-client';

/** The framework that the pages show. Its texts and its denominator come with the product. */
export const shownFramework = { framework: 'cis', version: '8.1' } as const;

const safeguardPath = (unitId: string, code: string): string =>
  `/units/${unitId}/safeguards/${encodeURIComponent(code)}`;

/** What the answer of the API about one safeguard at one unit is asked for. */
export const historyPath = safeguardPath;
export const controlPath = (unitId: string, code: string): string =>
  `/units/${unitId}/controls/${encodeURIComponent(code)}`;
export const unitScoresPath = (unitId: string): string => `/units/${unitId}/scores`;
export const acrossPath = (code: string): string => `/safeguards/${encodeURIComponent(code)}`;

/** Everything that is written about scores; the only place that knows these addresses. */
@Service()
export class ScoresClient {
  private readonly api = inject(ApiClient);

  /** Adds an answer. `seen` is the head revision of the row; another one in the meantime is refused. */
  record(
    unitId: string,
    code: string,
    message: RecordAssessment,
    seen: number,
    idempotencyKey: string,
  ): Promise<AssessmentRecorded> {
    return this.api.post(
      `${safeguardPath(unitId, code)}/assessments`,
      message,
      (body) => AssessmentRecorded.parse(body),
      { ifMatch: seen, idempotencyKey },
    );
  }

  /** Takes an answer back; it stays in the history. */
  retract(
    unitId: string,
    code: string,
    message: RetractAssessment,
    seen: number,
    idempotencyKey: string,
  ): Promise<AssessmentRecorded> {
    return this.api.post(
      `${safeguardPath(unitId, code)}/retractions`,
      message,
      (body) => AssessmentRecorded.parse(body),
      { ifMatch: seen, idempotencyKey },
    );
  }

  /** The same answer for many units or safeguards: all, or none when one of them has changed and may not be skipped. */
  recordMany(message: RecordManyAssessments, idempotencyKey: string): Promise<ManyRecorded> {
    return this.api.post('/assessments', message, (body) => ManyRecorded.parse(body), {
      idempotencyKey,
    });
  }

  /** Says who answers for safeguards from a day on. */
  setResponsibility(message: SetResponsibility, idempotencyKey: string): Promise<ResponsibilitySet> {
    return this.api.post('/responsibilities', message, (body) => ResponsibilitySet.parse(body), {
      idempotencyKey,
    });
  }
}
