import { HttpClient, HttpHeaders, type HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { problemFrom } from './api-problem';

/** A value of a query string; what is undefined is left out. */
export type QueryValue = string | number | boolean | undefined | readonly string[];

/** Reads an answer and throws when it does not fit: `Session.parse` of a zod message, say. */
export type Parse<T> = (body: unknown) => T;

/** How a write is sent. */
export interface WriteOptions {
  /** The head revision that this write builds on; another one in the meantime is refused. */
  readonly ifMatch?: number | string;
  /** The same key makes a repeated write count once. A fresh one is made for every POST without it. */
  readonly idempotencyKey?: string;
}

/** Where the API lives. */
export const apiRoot = '/api/v1';

/** A path of the API with its query string; undefined values are left out. */
export function apiUrl(path: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) params.append(name, String(one));
  }
  const text = params.toString();
  return `${apiRoot}${path}${text ? `?${text}` : ''}`;
}

/**
 * A read that follows its inputs: asks again whenever a signal that `request` reads changes, and asks
 * nothing while it gives undefined. Check `hasValue()` before `value()`, which throws after an error.
 */
export function apiResource<T>(
  request: () => { path: string; query?: Readonly<Record<string, QueryValue>> } | undefined,
  parse: Parse<T>,
): HttpResourceRef<T | undefined> {
  return httpResource(
    () => {
      const asked = request();
      return asked && apiUrl(asked.path, asked.query);
    },
    { parse },
  );
}

/** Talks to the API: every answer is parsed, every refusal is an `ApiProblem`. */
@Service()
export class ApiClient {
  private readonly http = inject(HttpClient);

  /** Reads once. For what a page shows, use `apiResource`. */
  async get<T>(
    path: string,
    parse: Parse<T>,
    query?: Readonly<Record<string, QueryValue>>,
  ): Promise<T> {
    return parsed(firstValueFrom(this.http.get<unknown>(apiUrl(path, query))), parse);
  }

  /** Creates or does something. */
  post<T>(path: string, body: unknown, parse: Parse<T>, options: WriteOptions = {}): Promise<T> {
    const idempotencyKey = options.idempotencyKey ?? crypto.randomUUID();
    return this.write('POST', path, body, parse, { ...options, idempotencyKey });
  }

  /** Puts something in the place of what was there. */
  put<T>(path: string, body: unknown, parse: Parse<T>, options?: WriteOptions): Promise<T> {
    return this.write('PUT', path, body, parse, options);
  }

  /** Changes what it names and leaves the rest. */
  patch<T>(path: string, body: unknown, parse: Parse<T>, options?: WriteOptions): Promise<T> {
    return this.write('PATCH', path, body, parse, options);
  }

  /** Takes something away. */
  delete<T>(path: string, parse: Parse<T>, options?: WriteOptions): Promise<T> {
    return this.write('DELETE', path, undefined, parse, options);
  }

  private write<T>(
    method: string,
    path: string,
    body: unknown,
    parse: Parse<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    let headers = new HttpHeaders();
    if (options.ifMatch !== undefined) headers = headers.set('If-Match', `"${options.ifMatch}"`);
    if (options.idempotencyKey) headers = headers.set('Idempotency-Key', options.idempotencyKey);
    return parsed(
      firstValueFrom(this.http.request<unknown>(method, apiUrl(path), { body, headers })),
      parse,
    );
  }
}

async function parsed<T>(answer: Promise<unknown>, parse: Parse<T>): Promise<T> {
  try {
    return parse(await answer);
  } catch (error) {
    throw problemFrom(error);
  }
}

/** For an answer of which nothing is read. */
export const nothing: Parse<void> = () => undefined;
