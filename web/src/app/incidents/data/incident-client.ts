import { HttpClient } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  IncidentChanged,
  ReportingSettingChanged,
  type IncidentActBody,
  type OpenIncident,
  type ReportingSettingBody,
  type TakePack,
} from '@weerbaar/contracts';
import { ApiClient, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

const parseChanged = (body: unknown): IncidentChanged => IncidentChanged.parse(body);

/** Where a report is read as a document. */
export const reportUrl = (incident: string, report: string): string =>
  apiUrl(`/incidents/${incident}/reports/${report}`);

/** Where a report is taken along on paper. */
export const reportPaperUrl = (incident: string, report: string, language: string): string =>
  apiUrl(`/incidents/${incident}/reports/${report}/document`, { language });

/** Where the blank form of a report is taken along on paper. */
export const formUrl = (clock: string, language: string): string =>
  apiUrl(`/incidents/forms/${clock}`, { language });

/** What changes incidents; the only place that knows these addresses. */
@Service()
export class IncidentClient {
  private readonly api = inject(ApiClient);
  private readonly http = inject(HttpClient);

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

  /** Sets to whom an entity reports, provided that its setting is still the one that was seen. */
  changeSetting(
    entity: string,
    body: ReportingSettingBody,
    seen: number,
  ): Promise<ReportingSettingChanged> {
    return this.api.put(
      `/incidents/settings/${entity}`,
      body,
      (answer) => ReportingSettingChanged.parse(answer),
      { ifMatch: seen },
    );
  }

  /** Takes a fresh pack along; that somebody did is recorded. */
  async takePack(body: TakePack): Promise<Blob> {
    try {
      return await firstValueFrom(
        this.http.post(apiUrl('/incidents/packs'), body, { responseType: 'blob' }),
      );
    } catch (error) {
      throw problemFrom(error);
    }
  }
}
