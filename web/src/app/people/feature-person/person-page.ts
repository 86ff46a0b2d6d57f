import { Component, computed, effect, inject, input, signal } from '@angular/core';
import type { PersonView } from '@weerbaar/contracts';
import {
  Breadcrumb,
  Button,
  Dialogs,
  Notices,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { type ApiProblem, problemFrom } from '../../shell/api/api-problem';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeLink } from '../../shell/scope/scope-link';
import { SessionStore } from '../../shell/session/session-store';
import { type Grant, lastDayBefore } from '../data/grant-entry';
import { PeopleClient, onePerson } from '../data/people-client';
import type { GrantGiven } from '../ui/grant-dialog';
import type { LinkShown } from '../ui/link-dialog';

/** One person: who it is, what this person may do, and for administrators what can be changed about it. */
@Component({
  selector: 'app-person-page',
  imports: [Breadcrumb, Button, ProblemNotice, ScopeLink, Skeleton],
  templateUrl: './person-page.html',
  styleUrl: './person-page.css',
})
export class PersonPage {
  protected readonly book = inject(Phrasebook);
  protected readonly session = inject(SessionStore);
  private readonly client = inject(PeopleClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  readonly personId = input.required<string>();

  protected readonly store = onePerson(this.personId);
  protected readonly person = this.store.person;
  /** Why the last act on this page was refused. */
  protected readonly refusal = signal<ApiProblem | undefined>(undefined);
  protected readonly crumbs = computed(() => [
    { label: this.book.say('people.title'), link: '/people' },
    { label: this.person()?.name ?? '' },
  ]);
  protected readonly sentence = computed(() => {
    const person = this.person();
    return person ? this.book.say(`people.sentence.${person.state}`, { name: person.name }) : '';
  });
  protected readonly facts = computed(() => {
    const person = this.person();
    if (!person) return [];
    return [
      { label: this.book.say('people.email'), value: person.email },
      {
        label: this.book.say('people.state'),
        value: this.book.say(`people.state.${person.state}`),
      },
      {
        label: this.book.say('people.second-factor'),
        value: this.book.say(
          person.secondFactor ? 'people.second-factor.yes' : 'people.second-factor.no',
        ),
      },
      {
        label: this.book.say('people.seen'),
        value:
          person.lastSeenAt === null
            ? this.book.say('people.seen.never')
            : this.book.instant(person.lastSeenAt),
      },
    ];
  });
  protected readonly grants = computed(() =>
    (this.person()?.grants ?? []).map((grant) => ({
      grant,
      role: this.book.say(`core.person.role.${grant.role}`),
      limits: this.limitsOf(grant),
    })),
  );
  protected readonly changeable = computed(() => this.session.may('person.update'));
  /** Somebody else's, who lost them; the own ones are removed in the profile. */
  protected readonly factorsRemovable = computed(
    () =>
      this.changeable() &&
      this.open() &&
      this.person()?.secondFactor === true &&
      this.personId() !== this.session.person()?.id,
  );
  protected readonly open = computed(() => this.person()?.state !== 'deactivated');

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      title.about(this.person()?.name);
    });
  }

  protected async change(person: PersonView): Promise<void> {
    const { PersonDialog } = await import('../ui/person-dialog');
    const changed = await this.dialogs.open<PersonView>(PersonDialog, person);
    if (changed) this.become(changed, this.book.say('people.changed', { name: changed.name }));
    // somebody else may have turned out to be first
    else this.store.reload();
  }

  protected async give(person: PersonView): Promise<void> {
    const { GrantDialog } = await import('../ui/grant-dialog');
    const given = await this.dialogs.open<GrantGiven>(GrantDialog, person);
    if (!given) return;
    const { role, unitId } = given.grant;
    const unit = given.person.grants.find((grant) => grant.unitId === unitId)?.unitName ?? '';
    this.become(
      given.person,
      this.book.say('people.roles.given', {
        name: person.name,
        role: this.book.say(`core.person.role.${role}`),
        unit,
      }),
    );
  }

  protected revoke({ name }: PersonView, grant: Grant): Promise<void> {
    const values = {
      name,
      role: this.book.say(`core.person.role.${grant.role}`),
      unit: grant.unitName,
    };
    return this.act({
      title: this.book.say('people.roles.revoke.title', values),
      body: this.book.say('people.roles.revoke.body', { name }),
      confirm: this.book.say('people.roles.revoke.confirm'),
      act: () => this.client.revoke(this.personId(), grant.id),
      done: this.book.say('people.roles.revoked', values),
    });
  }

  protected deactivate({ name }: PersonView): Promise<void> {
    return this.act({
      title: this.book.say('people.deactivate.title', { name }),
      body: this.book.say('people.deactivate.body', { name }),
      confirm: this.book.say('people.deactivate.confirm', { name }),
      act: () => this.client.deactivate(this.personId()),
      done: this.book.say('people.deactivated', { name }),
    });
  }

  protected reactivate({ name }: PersonView): Promise<void> {
    return this.act({
      title: this.book.say('people.reactivate.title', { name }),
      body: this.book.say('people.reactivate.body', { name }),
      confirm: this.book.say('people.reactivate.confirm', { name }),
      kind: 'primary',
      act: () => this.client.reactivate(this.personId()),
      done: this.book.say('people.reactivated', { name }),
    });
  }

  protected removeFactors({ name }: PersonView): Promise<void> {
    return this.act({
      title: this.book.say('people.factors.remove.title', { name }),
      body: this.book.say('people.factors.remove.body', { name }),
      confirm: this.book.say('people.factors.remove.confirm'),
      act: () => this.client.removeFactors(this.personId()),
      done: this.book.say('people.factors.removed', { name }),
    });
  }

  protected async newLink({ name }: PersonView): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.book.say('people.reset.title', { name }),
      body: this.book.say('people.reset.body'),
      confirm: this.book.say('people.reset.confirm'),
      kind: 'primary',
    });
    if (!sure) return;
    const link = await this.trying(() => this.client.resetLink(this.personId()));
    if (!link) return;
    const { LinkDialog } = await import('../ui/link-dialog');
    const shown: LinkShown = { name, link };
    await this.dialogs.open(LinkDialog, shown);
  }

  private async act(
    question: Parameters<Dialogs['confirm']>[0] & {
      readonly act: () => Promise<PersonView>;
      readonly done: string;
    },
  ): Promise<void> {
    if (!(await this.dialogs.confirm(question))) return;
    const person = await this.trying(question.act);
    if (person) this.become(person, question.done);
  }

  private async trying<T>(send: () => Promise<T>): Promise<T | undefined> {
    this.refusal.set(undefined);
    try {
      return await send();
    } catch (error) {
      this.refusal.set(problemFrom(error));
      return undefined;
    }
  }

  private become(person: PersonView, done: string): void {
    this.refusal.set(undefined);
    this.store.become(person);
    this.notices.done(done);
    // what one may do oneself may just have changed
    if (person.id === this.session.person()?.id) void this.session.refresh();
  }

  private limitsOf({ asAt, expiresAt }: Grant): string {
    if (expiresAt === null) return '';
    const until = this.book.date(lastDayBefore(expiresAt));
    if (new Date(expiresAt) <= new Date()) return this.book.say('people.roles.expired', { until });
    return asAt === null
      ? this.book.say('people.roles.until', { until })
      : this.book.say('people.roles.auditor', { day: this.book.date(asAt), until });
  }
}
