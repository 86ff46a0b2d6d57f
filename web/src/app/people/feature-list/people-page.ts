import { Component, computed, inject } from '@angular/core';
import type { PersonView } from '@weerbaar/contracts';
import {
  Button,
  Dialogs,
  EmptyState,
  Icon,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { CellTemplate, type Column, DataTable, Figure } from '@weerbaar/ui/data';
import { ScopeLink } from '../../shell/scope/scope-link';
import { SessionStore } from '../../shell/session/session-store';
import { peopleList, peopleWorkbook } from '../data/people-client';

/** Everybody of the organisation: who may do what, and who still misses a second factor. */
@Component({
  selector: 'app-people-page',
  imports: [
    Button,
    CellTemplate,
    DataTable,
    EmptyState,
    Figure,
    Icon,
    ProblemNotice,
    ScopeLink,
    Skeleton,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.css',
})
export class PeoplePage {
  protected readonly book = inject(Phrasebook);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  protected readonly store = peopleList();

  protected readonly invitable = computed(() => this.session.may('person.invite'));
  protected readonly me = computed(() => this.session.person()?.id);
  private readonly active = computed(() => this.inState('active'));
  protected readonly count = computed(() => this.book.number(this.active().length));
  protected readonly sentence = computed(() =>
    this.book.say('people.answer', { count: this.active().length }),
  );
  protected readonly beside = computed(() =>
    this.book.say('people.answer.beside', {
      invited: this.inState('invited').length,
      without: this.active().filter((person) => !person.secondFactor).length,
    }),
  );
  protected readonly columns = computed<readonly Column<PersonView>[]>(() => [
    {
      key: 'name',
      label: this.book.say('people.name'),
      value: (person) => person.name,
      width: '9rem',
    },
    {
      key: 'roles',
      label: this.book.say('people.roles'),
      value: (person) => this.rolesOf(person),
      width: '14rem',
      wraps: true,
    },
    {
      key: 'state',
      label: this.book.say('people.state'),
      value: (person) => this.book.say(`people.state.${person.state}`),
    },
    {
      key: 'factor',
      label: this.book.say('people.second-factor'),
      value: (person) =>
        this.book.say(person.secondFactor ? 'people.second-factor.yes' : 'people.second-factor.no'),
    },
    {
      key: 'seen',
      label: this.book.say('people.seen'),
      value: (person) => person.lastSeenAt,
      text: (person) =>
        person.lastSeenAt === null
          ? this.book.say('people.seen.never')
          : this.book.ago(person.lastSeenAt),
    },
    {
      key: 'email',
      label: this.book.say('people.email'),
      value: (person) => person.email,
      width: '14rem',
      hidden: true,
    },
  ]);

  protected readonly workbook = peopleWorkbook;
  protected readonly rowId = (person: PersonView): string => person.id;

  protected rolesOf({ grants }: PersonView): string {
    if (grants.length === 0) return this.book.say('people.roles.none');
    return grants
      .map((grant) =>
        this.book.say('people.roles.on', {
          role: this.book.say(`core.person.role.${grant.role}`),
          unit: grant.unitName,
        }),
      )
      .join('; ');
  }

  protected async invite(): Promise<void> {
    const { InviteDialog } = await import('../ui/invite-dialog');
    await this.dialogs.open<true>(InviteDialog);
    // also when the dialog was closed with Escape: the invitation may have been made
    this.store.reload();
  }

  private inState(state: PersonView['state']): readonly PersonView[] {
    return (this.store.people() ?? []).filter((person) => person.state === state);
  }
}
