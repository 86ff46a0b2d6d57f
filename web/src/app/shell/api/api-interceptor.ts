import { type HttpEvent, HttpEventType, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, type Observable, switchMap, tap, throwError } from 'rxjs';
import { Connection } from '../connection/connection';
import { ProofDemand } from '../proof/proof-demand';
import { problemFrom } from './api-problem';
import { SessionEnd } from './session-end';

const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Every request to our API: marks writes as coming from this page (a foreign page cannot set the
 * header), turns refusals into problems, and notices when the connection or the session is lost. A
 * request that is refused until the person proves again who it is waits for that proof and is sent once more.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const connection = inject(Connection);
  const sessionEnd = inject(SessionEnd);
  const proof = inject(ProofDemand);
  const marked = safeMethods.includes(request.method)
    ? request
    : request.clone({ setHeaders: { 'x-weerbaar-request': '1' } });
  const send = (): Observable<HttpEvent<unknown>> =>
    next(marked).pipe(
      tap((event) => {
        if (event.type === HttpEventType.Response) connection.reached();
      }),
      catchError((error: unknown) => {
        const problem = problemFrom(error);
        if (problem.code === 'offline') connection.lost();
        else connection.reached();
        if (problem.code === 'session-missing' || problem.code === 'session-expired') {
          sessionEnd.noticed();
        }
        return throwError(() => problem);
      }),
    );
  return send().pipe(
    catchError((error: unknown) => {
      const problem = problemFrom(error);
      if (problem.code !== 'proof-demanded') return throwError(() => problem);
      return from(proof.given()).pipe(
        switchMap((given) => (given ? send() : throwError(() => problem))),
      );
    }),
  );
};
