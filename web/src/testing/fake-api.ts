import {
  type HttpBackend,
  HttpErrorResponse,
  type HttpEvent,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import { type Observable, defer, mergeMap, of, throwError, timer } from 'rxjs';

/** What the server would say; a function is asked anew for each request. */
export type Answer = unknown;

/** Stands in for the server in tests of pages: answers by method and path, and remembers what was asked. */
export class FakeApi implements HttpBackend {
  /** Every request so far, oldest first. */
  readonly sent: HttpRequest<unknown>[] = [];
  private readonly answers = new Map<string, { status: number; body: Answer }>([
    // The bell looks on every page.
    ['GET /notifications/unread', { status: 200, body: { unread: 0 } }],
  ]);
  private reachable = true;

  /** `answer('GET /units', tree)`: what this request brings from now on. */
  answer(route: string, body: Answer, status = 200): this {
    this.answers.set(route, { status, body });
    return this;
  }

  /** `refuse('POST /session', 401, 'sign-in-refused')`: a problem with its code. */
  refuse(route: string, status: number, code: string, more: Record<string, unknown> = {}): this {
    return this.answer(route, { type: 'about:blank', title: code, status, code, ...more }, status);
  }

  /** The connection is lost. */
  cut(): void {
    this.reachable = false;
  }

  /** The connection is back. */
  mend(): void {
    this.reachable = true;
  }

  /** The requests of a route, oldest first. */
  requests(route: string): readonly HttpRequest<unknown>[] {
    return this.sent.filter((request) => routeOf(request) === route);
  }

  /** Called by Angular for every request. */
  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    this.sent.push(request);
    return timer(0).pipe(mergeMap(() => defer(() => this.respond(request))));
  }

  private respond(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    const url = request.url;
    if (!this.reachable) return throwError(() => new HttpErrorResponse({ status: 0, url }));
    const route = routeOf(request);
    const answer = this.answers.get(route);
    if (!answer) throw new Error(`Nobody told the test what to answer to ${route}`);
    const body: unknown =
      typeof answer.body === 'function'
        ? (answer.body as (request: HttpRequest<unknown>) => unknown)(request)
        : answer.body;
    const { status } = answer;
    return status < 400
      ? of(new HttpResponse({ status, body, url }))
      : throwError(() => new HttpErrorResponse({ status, error: body, url }));
  }
}

const routeOf = (request: HttpRequest<unknown>): string =>
  `${request.method} ${request.url.replace(/\?.*/, '').replace(/^\/api\/v1/, '')}`;
