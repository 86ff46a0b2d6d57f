/**
 * A type that looks like `T` at run time and cannot be mixed up with another `T` at compile time.
 * Only the parse function of a brand makes one.
 */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
