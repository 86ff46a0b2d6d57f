/** The outcome of a rule: a value, or the reason why there is none. Exceptions are for bugs. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A refusal with its reason, usually `{ code: '…' }`; the page shows the same reason. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
