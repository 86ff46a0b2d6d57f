/** What goes wrong, as RFC 9457 tells it: a status, a stable code that the web translates, and details. */
export interface ProblemSpec {
  readonly status: number;
  readonly code: string;
}

/** A request that is refused. Exceptions of any other kind are bugs and answer `internal`. */
export class Problem extends Error {
  constructor(
    readonly spec: ProblemSpec,
    /** Members that the problem's code documents; never anything internal. */
    readonly extensions: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(spec.code);
  }
}

/** Problems that any route can answer with. A noun adds its own in `<noun>.problems.ts`. */
export const problems = {
  requestInvalid: { status: 422, code: 'request-invalid' },
  requestMalformed: { status: 400, code: 'request-malformed' },
  requestForged: { status: 403, code: 'request-forged' },
  sessionMissing: { status: 401, code: 'session-missing' },
  secondFactorDemanded: { status: 403, code: 'second-factor-demanded' },
  notAllowed: { status: 403, code: 'not-allowed' },
  notFound: { status: 404, code: 'not-found' },
  preconditionRequired: { status: 428, code: 'precondition-required' },
  staleRevision: { status: 412, code: 'stale-revision' },
  idempotencyConflict: { status: 409, code: 'idempotency-conflict' },
  idempotencyKeyRequired: { status: 428, code: 'idempotency-key-required' },
  requestTimeout: { status: 408, code: 'request-timeout' },
  headersTooLarge: { status: 431, code: 'headers-too-large' },
  tooLarge: { status: 413, code: 'too-large' },
  typeRefused: { status: 415, code: 'type-refused' },
  throttled: { status: 429, code: 'throttled' },
  unavailable: { status: 503, code: 'unavailable' },
  internal: { status: 500, code: 'internal' },
} as const satisfies Record<string, ProblemSpec>;

/** What RFC 9457 tells of a problem. The log knows the request by the same number. */
export const problemBody = (
  { status, code }: ProblemSpec,
  requestId: string,
): Readonly<Record<string, unknown>> => ({
  type: `urn:weerbaar:problem:${code}`,
  title: code,
  status,
  code,
  requestId,
});

/** Throws the problem: reads as a sentence where a command refuses. */
export function refuse(
  spec: ProblemSpec,
  extensions: Readonly<Record<string, unknown>> = {},
): never {
  throw new Problem(spec, extensions);
}
