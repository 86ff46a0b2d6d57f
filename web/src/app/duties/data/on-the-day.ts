import { computed, inject } from '@angular/core';
import { apiResource, type Parse, type QueryValue } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import { ScopeStore } from '../../shell/scope/scope-store';

/** Something that the API tells about a day, asked again when the day of the scope changes. */
export function onTheDay<T>(
  path: () => string | undefined,
  parse: Parse<T>,
  query: () => Readonly<Record<string, QueryValue>> = () => ({}),
) {
  const scope = inject(ScopeStore);
  const fetched = apiResource(() => {
    const asked = path();
    return asked === undefined
      ? undefined
      : { path: asked, query: { on: scope.day(), ...query() } };
  }, parse);
  return {
    value: computed(() => (fetched.hasValue() ? fetched.value() : undefined)),
    problem: computed(() => {
      const error = fetched.error();
      return error && problemFrom(error);
    }),
    reload: (): void => {
      fetched.reload();
    },
  };
}
