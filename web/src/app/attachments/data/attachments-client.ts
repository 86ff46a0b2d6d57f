import {
  HttpEventType,
  HttpHeaders,
  HttpRequest,
  HttpXhrBackend,
  type HttpBackend,
} from '@angular/common/http';
import { EnvironmentInjector, InjectionToken, Service, inject, runInInjectionContext } from '@angular/core';
import { AttachmentView, type AttachmentQuery } from '@weerbaar/contracts';
import { ApiClient, apiUrl, nothing } from '../../shell/api/api-client';
import { apiInterceptor } from '../../shell/api/api-interceptor';
import { offline, problemFrom, type ApiProblem } from '../../shell/api/api-problem';

/** What files hang on. */
export type AttachmentSubject = AttachmentQuery['subject'];

/** A file on its way to the server. */
export interface Upload {
  /** The file as it hangs there; rejects with an `ApiProblem`. */
  readonly done: Promise<AttachmentView>;
  /** Stops sending; `done` then never settles. */
  cancel(): void;
}

/** What sends uploads. The product's own `fetch` cannot tell how far it is. */
export const uploadBackend = new InjectionToken<HttpBackend>('uploadBackend', {
  factory: () => inject(HttpXhrBackend),
});

export const attachmentsPath = '/attachments';

/** Where a file is downloaded. */
export const contentUrl = (id: string): string => apiUrl(`${attachmentsPath}/${id}/content`);

/** Files on scores, events and units; the only place that knows these addresses. */
@Service()
export class AttachmentsClient {
  private readonly api = inject(ApiClient);
  private readonly backend = inject(uploadBackend);
  private readonly injector = inject(EnvironmentInjector);

  /** Hangs a file on a subject. `progress` hears the share that has been sent, from 0 to 1. */
  upload(
    on: AttachmentQuery,
    file: File,
    idempotencyKey: string,
    progress: (share: number) => void,
  ): Upload {
    const form = new FormData();
    form.append('subject', on.subject);
    form.append('id', on.id);
    // The last part: the server decides by the fields before it whether it takes the bytes.
    form.append('file', file, file.name);
    const request = new HttpRequest<unknown>('POST', apiUrl(attachmentsPath), form, {
      headers: new HttpHeaders({ 'Idempotency-Key': idempotencyKey }),
      reportUploadProgress: true,
    });
    const events = runInInjectionContext(this.injector, () =>
      apiInterceptor(request, (sent) => this.backend.handle(sent)),
    );
    let cancel = (): void => undefined;
    const done = new Promise<AttachmentView>((resolve, reject: (problem: ApiProblem) => void) => {
      const subscription = events.subscribe({
        next: (event) => {
          if (event.type === HttpEventType.UploadProgress && event.total) {
            progress(event.loaded / event.total);
          }
          if (event.type !== HttpEventType.Response) return;
          const read = AttachmentView.safeParse(event.body);
          if (read.success) resolve(read.data);
          else reject(problemFrom(read.error));
        },
        error: (error: unknown) => reject(problemFrom(error)),
        complete: () => reject(offline()),
      });
      cancel = () => subscription.unsubscribe();
    });
    return { done, cancel: () => cancel() };
  }

  /** Takes a file off its subject; its content is kept. */
  remove(id: string): Promise<void> {
    return this.api.delete(`${attachmentsPath}/${id}`, nothing);
  }
}
