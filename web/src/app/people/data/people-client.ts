import { Service, computed, inject } from '@angular/core';
import {
  Invitation,
  OneTimeLink,
  PersonList,
  PersonView,
  type ChangePerson,
  type GiveGrant,
  type InvitePerson,
} from '@weerbaar/contracts';
import { ApiClient, apiResource, apiUrl } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';

const parsePerson = (body: unknown): PersonView => PersonView.parse(body);

/** What administrators do with people; the only place that knows these addresses. */
@Service()
export class PeopleClient {
  private readonly api = inject(ApiClient);

  /** Invites somebody; the answer holds the one-time link, which is never shown again. */
  invite(draft: InvitePerson, idempotencyKey: string): Promise<Invitation> {
    return this.api.post('/people', draft, (body) => Invitation.parse(body), { idempotencyKey });
  }

  /** Changes name or address, provided that the person is still as `seen`. */
  change(id: string, change: ChangePerson, seen: number): Promise<PersonView> {
    return this.api.patch(`/people/${id}`, change, parsePerson, { ifMatch: seen });
  }

  /** Gives a role. */
  give(id: string, grant: GiveGrant, idempotencyKey: string): Promise<PersonView> {
    return this.api.post(`/people/${id}/grants`, grant, parsePerson, { idempotencyKey });
  }

  /** Takes a role back. */
  revoke(id: string, grantId: string): Promise<PersonView> {
    return this.api.delete(`/people/${id}/grants/${grantId}`, parsePerson);
  }

  /** Shuts a person out. */
  deactivate(id: string): Promise<PersonView> {
    return this.api.post(`/people/${id}/deactivation`, {}, parsePerson);
  }

  /** Lets a person in again. */
  reactivate(id: string): Promise<PersonView> {
    return this.api.delete(`/people/${id}/deactivation`, parsePerson);
  }

  /** Takes away all second factors of somebody else, who lost them. */
  removeFactors(id: string): Promise<PersonView> {
    return this.api.delete(`/people/${id}/second-factors`, parsePerson);
  }

  /** A new one-time link; those that were made before are void. */
  resetLink(id: string): Promise<OneTimeLink> {
    return this.api.post(`/people/${id}/reset-link`, {}, (body) => OneTimeLink.parse(body));
  }
}

/** Where everybody is downloaded as a workbook. */
export const peopleWorkbook = apiUrl('/people/export', { format: 'xlsx' });

/** Everybody of the organisation, asked while `wanted` says so. Must be called where injection works. */
export function peopleList(wanted: () => boolean = () => true) {
  const fetched = apiResource(() => (wanted() ? { path: '/people' } : undefined), (body) => PersonList.parse(body));
  return {
    people: computed(() => (fetched.hasValue() ? fetched.value().people : undefined)),
    problem: computed(() => {
      const error = fetched.error();
      return error && problemFrom(error);
    }),
    reload: (): void => {
      fetched.reload();
    },
  };
}

/** One person, who can be replaced by what a change answered. Must be called where injection works. */
export function onePerson(id: () => string) {
  const fetched = apiResource(() => ({ path: `/people/${id()}` }), parsePerson);
  return {
    person: computed(() => (fetched.hasValue() ? fetched.value() : undefined)),
    problem: computed(() => {
      const error = fetched.error();
      return error && problemFrom(error);
    }),
    become: (person: PersonView): void => fetched.set(person),
    reload: (): void => {
      fetched.reload();
    },
  };
}
