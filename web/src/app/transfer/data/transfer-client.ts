import { Service, inject } from '@angular/core';
import { ImportReport } from '@weerbaar/contracts';
import { ApiClient, apiUrl } from '../../shell/api/api-client';

/** Scores as files; the only place that knows these addresses. */
@Service()
export class TransferClient {
  private readonly api = inject(ApiClient);

  /** Sends a file: a dry run only tells the fate of its rows. One key makes a repeated import count once. */
  import(file: File, dryRun: boolean, idempotencyKey: string): Promise<ImportReport> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.api.post(
      `/scores/imports?dryRun=${String(dryRun)}`,
      form,
      (body) => ImportReport.parse(body),
      { idempotencyKey },
    );
  }

  /** Where the answers of a unit and all below it are downloaded, as they hold on a day (today without one). */
  exportUrl(unit: string, on: string | null, format: 'csv' | 'xlsx'): string {
    return apiUrl('/scores/export', { unit, on: on ?? undefined, format });
  }
}
