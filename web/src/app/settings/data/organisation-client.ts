import { Service, computed, inject } from '@angular/core';
import { OrganisationView, type ChangeOrganisation } from '@weerbaar/contracts';
import { ApiClient, apiResource } from '../../shell/api/api-client';
import { type ApiProblem, problemFrom } from '../../shell/api/api-problem';

const path = '/organisation';
const parse = (body: unknown): OrganisationView => OrganisationView.parse(body);

/** The settings of the organisation; the only place that knows their address. */
@Service()
export class OrganisationClient {
  private readonly api = inject(ApiClient);

  /** Changes settings, provided that they are still as `seen`. */
  change(change: ChangeOrganisation, seen: number): Promise<OrganisationView> {
    return this.api.patch(path, change, parse, { ifMatch: seen });
  }
}

/** The settings as they stand. Must be called where injection works. */
export function organisationSettings() {
  const fetched = apiResource(() => ({ path }), parse);
  return {
    settings: computed(() => (fetched.hasValue() ? fetched.value() : undefined)),
    problem: computed(() => {
      const error = fetched.error();
      return error && problemFrom(error);
    }),
    become: (settings: OrganisationView): void => fetched.set(settings),
    reload: (): void => {
      fetched.reload();
    },
  };
}

/** What somebody else made of the settings in the meantime; undefined when that is not why a write was refused. */
export function theirSettings(problem: ApiProblem | undefined): OrganisationView | undefined {
  if (problem?.code !== 'stale-revision') return undefined;
  const current = OrganisationView.safeParse(problem.body['current']);
  return current.success ? current.data : undefined;
}
