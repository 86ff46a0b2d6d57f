import { HttpErrorResponse } from '@angular/common/http';

/** What is wrong with one entry of a request: where it stands, and a stable code. */
export interface EntryProblem {
  readonly path: string;
  readonly code: string;
}

/** A refusal of the server, or the reason why it could not be reached, by its stable code. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    /** The stable code; `problem.<code>` is its phrase. */
    readonly code: string,
    /** The HTTP status; 0 when there was no answer at all. */
    readonly status: number,
    /** What is wrong with which entry. */
    readonly errors: readonly EntryProblem[] = [],
    /** Everything else that the answer carried, such as the present state after a lost update. */
    readonly body: Readonly<Record<string, unknown>> = {},
    /** The number under which the server's log has it. */
    readonly reference?: string,
  ) {
    super(`${code} (${status})`);
  }

  /** The code of the first fault of an entry, by its path ("organisation.slug"). */
  entry(path: string): string | undefined {
    return this.errors.find((error) => error.path === path)?.code;
  }
}

/** No answer at all: the network, not the server. */
export const offline = (): ApiProblem => new ApiProblem('offline', 0);

/** Whether an error is the loss of the connection. */
export const isOffline = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'offline';

/**
 * Any error as a problem. An answer that is no problem document gets the code that its status stands
 * for; an answer that does not fit its contract is `unreadable`; anything else is our own fault.
 */
export function problemFrom(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof HttpErrorResponse) return fromAnswer(error);
  if (error instanceof Error && error.name === 'ZodError') return new ApiProblem('unreadable', 200);
  return new ApiProblem('internal', 0);
}

function fromAnswer(answer: HttpErrorResponse): ApiProblem {
  if (answer.status === 0) return offline();
  const body = documentIn(answer.error);
  const code = typeof body['code'] === 'string' ? body['code'] : codeOfStatus(answer.status);
  const reference = [body['instance'], body['requestId'], answer.headers.get('x-request-id')].find(
    (candidate) => typeof candidate === 'string',
  );
  return new ApiProblem(code, answer.status, entriesIn(body), body, reference ?? undefined);
}

function documentIn(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error === 'object' && error !== null) return error as Record<string, unknown>;
  if (typeof error !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(error);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function entriesIn(body: Readonly<Record<string, unknown>>): readonly EntryProblem[] {
  const errors: unknown = body['errors'];
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((entry: unknown) => {
    const { path, code } = (entry ?? {}) as Partial<Record<'path' | 'code', unknown>>;
    return typeof path === 'string' && typeof code === 'string' ? [{ path, code }] : [];
  });
}

const byStatus: Readonly<Record<number, string>> = {
  401: 'session-missing',
  403: 'not-allowed',
  404: 'not-found',
  412: 'stale-revision',
  413: 'too-large',
  415: 'type-refused',
  428: 'precondition-required',
  429: 'throttled',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

const codeOfStatus = (status: number): string =>
  byStatus[status] ?? (status < 500 ? 'request-invalid' : 'internal');
