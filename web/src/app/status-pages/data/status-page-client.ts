import { Service, inject } from '@angular/core';
import { StatusPageChanged, type StatusDraft } from '@weerbaar/contracts';
import { ApiClient, apiUrl, nothing } from '../../shell/api/api-client';

const parseChanged = (body: unknown): StatusPageChanged => StatusPageChanged.parse(body);

/** Where the page is seen exactly as the public would read it now. The mark makes a changed draft a new address. */
export const previewUrl = (incident: string, language: 'nl' | 'en', mark: string): string =>
  apiUrl(`/incidents/${incident}/status-page/preview`, { language, mark });

/** Where the published page is taken along as files. */
export const archiveUrl = (incident: string): string =>
  apiUrl(`/incidents/${incident}/status-page/export`);

/** What changes the status page of an incident; the only place that knows these addresses. */
@Service()
export class StatusPageClient {
  private readonly api = inject(ApiClient);

  /** Keeps the draft, provided that nobody else has in the meantime. */
  save(incident: string, draft: StatusDraft, seen: number): Promise<StatusPageChanged> {
    const path = `/incidents/${incident}/status-page/draft`;
    return this.api.put(path, draft, parseChanged, { ifMatch: seen });
  }

  /** Lets everybody read what was seen in the preview. */
  publish(
    incident: string,
    digest: string,
    seen: number,
    idempotencyKey: string,
  ): Promise<StatusPageChanged> {
    const path = `/incidents/${incident}/status-page/publications`;
    return this.api.post(path, { digest }, parseChanged, { ifMatch: seen, idempotencyKey });
  }

  /** Takes the page away from the public. */
  withdraw(incident: string, seen: number): Promise<void> {
    const path = `/incidents/${incident}/status-page/publications`;
    return this.api.delete(path, nothing, { ifMatch: seen });
  }
}
