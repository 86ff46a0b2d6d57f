import { Component, computed, effect, inject, input } from '@angular/core';
import type { RegistrationVersion, RegistrationView } from '@weerbaar/contracts';
import type { RegistrationRecorded } from '@weerbaar/contracts';
import { beClassification2024 } from '@weerbaar/obligations';
import { Button, Dialogs, Icon, Notices, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { apiUrl } from '../../shell/api/api-client';
import { PageTitle } from '../../shell/page/page-title';
import { ScopeStore } from '../../shell/scope/scope-store';
import { SessionStore } from '../../shell/session/session-store';
import { toldLeft } from '../data/due-words';
import { RegistrationStore } from '../data/governance-stores';
import { LawTexts } from '../data/law-texts';
import { registrationWords } from '../data/registration-words';
import { EntityNav } from '../ui/entity-nav';
import type { NoticeQuestion } from '../ui/notice-dialog';
import type { RegistrationQuestion } from '../ui/registration-dialog';
import { SourceList } from '../ui/source-list';

/** What one entity registers with the authority, what changed in it, and what was told when. */
@Component({
  selector: 'app-registration-page',
  imports: [Button, EntityNav, Icon, ProblemNotice, Skeleton, SourceList],
  providers: [RegistrationStore],
  templateUrl: './registration-page.html',
  styleUrl: './registration-page.css',
})
export class RegistrationPage {
  protected readonly book = inject(Phrasebook);
  protected readonly texts = inject(LawTexts);
  private readonly store = inject(RegistrationStore);
  private readonly scope = inject(ScopeStore);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly told = this.store.told;

  readonly entityId = input.required<string>();
  protected readonly editable = computed(
    () => (this.told.value()?.recordable ?? false) && this.scope.present(),
  );

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => this.store.show(this.entityId()));
    effect(() => pageTitle.about(this.told.value()?.entity.name ?? ''));
  }

  protected titleOf({ regime }: RegistrationView): string {
    return this.texts.classification()?.registrations[regime] ?? regime;
  }

  protected fieldName(field: string): string {
    return this.texts.classification()?.fields[field] ?? field;
  }

  protected sourcesOf({ regime }: RegistrationView) {
    return beClassification2024.registrations.find(({ code }) => code === regime)?.sources ?? [];
  }

  protected stateOf(registration: RegistrationView): string {
    return registrationWords(this.book, registration);
  }

  protected leftOf({ daysLeft }: RegistrationView): string {
    return daysLeft === null ? '' : toldLeft(this.book, daysLeft);
  }

  protected withinOf({ changeWithin: { unit, count } }: RegistrationView): string {
    return unit === 'weeks'
      ? this.book.say('governance.registration.within.weeks', { count })
      : this.book.say('governance.registration.within.months', { count });
  }

  protected missingOf({ missing }: RegistrationView): string {
    const fields = missing.map((field) => this.fieldName(field)).join(', ');
    return this.book.say('governance.registration.missing', { fields });
  }

  /** Whether there is a version that the authority was not told of. */
  protected sendable({ revision, notices, missing }: RegistrationView): boolean {
    const told = Math.max(0, ...notices.map((notice) => notice.revision));
    return this.editable() && revision > told && missing.length === 0;
  }

  protected versionWords(of: RegistrationView, version: RegistrationVersion): string {
    const given = of.notices
      .filter(({ revision }) => revision >= version.revision)
      .map(({ sentOn }): string => sentOn)
      .sort()[0];
    return [
      this.book.say('governance.registration.version', {
        date: this.book.date(version.effectiveOn),
        fields: version.changed.map((field) => this.fieldName(field)).join(', '),
      }),
      this.book.say('governance.registration.version.by', {
        person: version.recordedBy ?? this.book.say('core.state.unknown'),
        time: this.book.instant(version.recordedAt),
      }),
      given
        ? this.book.say('governance.registration.version.given', { date: this.book.date(given) })
        : this.book.say('governance.registration.version.due', {
            date: this.book.date(version.dueOn),
          }),
    ].join(', ');
  }

  protected exported(format: 'csv' | 'xlsx'): string {
    const path = `/entities/${this.entityId()}/registrations/export`;
    return apiUrl(path, { on: this.scope.day(), format });
  }

  protected async edit(registration: RegistrationView): Promise<void> {
    const { RegistrationDialog } = await import('../ui/registration-dialog');
    const { name = '', companyNumber = '' } = this.told.value()?.entity ?? {};
    const known: Readonly<Record<string, string>> = {
      name,
      'company-number': companyNumber,
      'member-states': 'BE',
    };
    // What is filled in already stays as it is; an empty form begins with what the product knows.
    const fields = registration.revision > 0 ? [] : registration.fields;
    const suggested: Readonly<Record<string, string>> = Object.fromEntries(
      fields.flatMap((field): [string, string][] => {
        const value = known[field];
        return value === undefined ? [] : [[field, value]];
      }),
    );
    const question: RegistrationQuestion = {
      registration,
      suggested,
      today: this.session.today(),
      store: this.store,
    };
    const recorded = await this.dialogs.open<RegistrationRecorded>(RegistrationDialog, question);
    this.told.reload();
    if (recorded)
      this.notices.done(
        this.book.say('governance.registration.saved', { date: this.book.date(recorded.dueOn) }),
      );
  }

  protected async send(registration: RegistrationView): Promise<void> {
    const { NoticeDialog } = await import('../ui/notice-dialog');
    const question: NoticeQuestion = {
      registration,
      today: this.session.today(),
      store: this.store,
    };
    const sent = await this.dialogs.open<true>(NoticeDialog, question);
    this.told.reload();
    if (sent) this.notices.done(this.book.say('governance.registration.sent'));
  }
}
