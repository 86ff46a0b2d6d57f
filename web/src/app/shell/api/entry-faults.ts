import { computed, inject, signal } from '@angular/core';
import { proseForm, tidyText } from '@weerbaar/kernel';
import { Phrasebook } from '@weerbaar/ui';
import type { z } from 'zod';
import type { ApiProblem } from './api-problem';

/** What is wrong with the entries of a form, by their path in the message ("administrator.email"). */
export interface EntryFaults<Message> {
  /** The message when the entries fit it; otherwise undefined, and each fault stands at its entry. */
  check(entries: unknown): Message | undefined;
  /** Puts the faults that the server found at their entries. */
  refused(problem: ApiProblem | undefined): void;
  /** The sentence for an entry, in the language of the reader; undefined when nothing is wrong. */
  at(path: string): string | undefined;
  /** Nothing is wrong any more: the person is typing again. */
  forget(path?: string): void;
}

/**
 * Checks a form with the very schema of the message that it will send, so that page and server never
 * disagree. `words` gives an own sentence for an entry where the general one would not help.
 */
export function entryFaults<Message>(
  schema: z.ZodType<Message>,
  words: Readonly<Record<string, () => string>> = {},
): EntryFaults<Message> {
  const book = inject(Phrasebook);
  const codes = signal<ReadonlyMap<string, string>>(new Map());
  const sentences = computed(
    () =>
      new Map(
        [...codes()].map(([path, code]) => [
          path,
          (code !== 'required' && code !== 'unseen' && words[path]?.()) ||
            (book.find(`core.error.${code}`) ??
              book.find(`problem.${code}`) ??
              book.say('core.error.invalid')),
        ]),
      ),
  );
  return {
    check: (entries) => {
      const parsed = schema.safeParse(entries);
      codes.set(parsed.success ? new Map() : faultsOf(parsed.error, entries));
      return parsed.success ? parsed.data : undefined;
    },
    refused: (problem) =>
      codes.set(new Map((problem?.errors ?? []).map((error) => [error.path, error.code]))),
    at: (path) => sentences().get(path),
    forget: (path) =>
      codes.update(
        (all) => new Map(path === undefined ? [] : [...all].filter(([key]) => key !== path)),
      ),
  };
}

function faultsOf(error: z.ZodError, entries: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    if (!found.has(path)) found.set(path, codeOf(issue, valueAt(entries, issue.path)));
  }
  return found;
}

const valueAt = (entries: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    entries,
  );

/** Our own name for a fault, as in the phrases `core.error.*`. */
function codeOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null) return 'required';
  const text = typeof value === 'string';
  if (text && tidyText(value) === '') return 'required';
  if (issue.code === 'too_small') return text ? 'minLength' : 'min';
  if (issue.code === 'too_big') return text ? 'maxLength' : 'max';
  if (text && !proseForm.test(tidyText(value))) return 'unseen';
  if (issue.code === 'invalid_format') return issue.format === 'email' ? 'email' : 'pattern';
  return 'invalid';
}
