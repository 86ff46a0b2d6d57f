import { HttpEventType, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, tap, throwError } from 'rxjs';
import { Connection } from '../connection/connection';
import { problemFrom } from './api-problem';
import { SessionEnd } from './session-end';

const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Every request to our API: marks writes as coming from this page (a foreign page cannot set the
 * header), turns refusals into problems, and notices when the connection or the session is lost.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const connection = inject(Connection);
  const sessionEnd = inject(SessionEnd);
  const marked = safeMethods.includes(request.method)
    ? request
    : request.clone({ setHeaders: { 'x-weerbaar-request': '1' } });
  return next(marked).pipe(
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
};
