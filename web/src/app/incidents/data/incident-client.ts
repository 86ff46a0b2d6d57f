import { Service, inject } from '@angular/core';
import {
  IncidentChanged,
  type IncidentActBody,
  type OpenIncident,
} from '@weerbaar/contracts';
import { ApiClient, apiUrl } from '../../shell/api/api-client';

const parseChanged = (body: unknown): IncidentChanged => IncidentChanged.parse(body);

/** Where a report is read as a document. */
export const reportUrl = (incident: string, report: string): string =>
  apiUrl(`/incidents/${incident}/reports/${report}`);

/** What changes incidents; the only place that knows these addresses. */
@Service()
export class IncidentClient {
  private readonly api = inject(ApiClient);

  /** Opens an incident. */
  open(body: OpenIncident, idempotencyKey: string): Promise<IncidentChanged> {
    return this.api.post('/incidents', body, parseChanged, { idempotencyKey });
  }

  /** Does one thing to an incident, provided that its head is still `seen`. */
  act(id: string, body: IncidentActBody, seen: number, idempotencyKey: string): Promise<IncidentChanged> {
    return this.api.post(`/incidents/${id}/acts`, body, parseChanged, {
      ifMatch: seen,
      idempotencyKey,
    });
  }
}
