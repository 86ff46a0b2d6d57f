import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { ContactBody, type ContactList, type ContactView } from '@weerbaar/contracts';
import { languages } from '@weerbaar/kernel';
import { Button, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame } from '@weerbaar/ui/overlay';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { ContactClient } from '../data/contact-client';

/** What the form is opened with: the contact to put right, if it is not a new one, and what can be chosen. */
export interface ContactQuestion extends Pick<ContactList, 'units' | 'people'> {
  readonly contact: ContactView | null;
}

type Entry = Omit<ContactBody, 'personId'> & { readonly personId: string };

/** The form of a contact: a person of the product, or somebody from outside. */
@Component({
  selector: 'app-contact-dialog',
  imports: [Button, DialogFrame, ProblemNotice, SaveStatus, SelectField, TextField],
  templateUrl: './contact-dialog.html',
  styles: `
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      align-items: end;
      gap: var(--two);
    }
  `,
})
export class ContactDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(ContactClient);
  private readonly dialog = inject<DialogRef<ContactView>>(DialogRef);
  private readonly asked = inject<ContactQuestion>(DIALOG_DATA);
  private readonly before = this.asked.contact;

  protected readonly entry = signal<Entry>(entryOf(this.asked, this.book.language()));
  protected readonly units = this.asked.units.map(({ id, name }) => ({ value: id, label: name }));
  protected readonly people = computed(() => [
    { value: '', label: this.book.say('contacts.field.person.outside') },
    ...this.asked.people.map(({ id, name }) => ({ value: id, label: name })),
  ]);
  protected readonly levels = computed(() =>
    ([1, 2, 3] as const).map((level) => ({
      value: String(level),
      label: this.book.say(`contacts.level.${level}`),
    })),
  );
  protected readonly languages = computed(() =>
    languages.map((value) => ({ value, label: this.book.say(`core.language.${value}`) })),
  );
  protected readonly faults = entryFaults<ContactBody>(ContactBody);
  protected readonly change = saving<ContactBody, ContactView>((body, key) =>
    this.before
      ? this.client.change(this.before.id, body, this.before.revision)
      : this.client.add(body, key),
  );
  protected readonly title = computed(() =>
    this.book.say(this.before ? 'contacts.dialog.edit' : 'contacts.dialog.add'),
  );
  protected readonly level = computed(() => String(this.entry().level));

  protected put(part: Partial<Entry>): void {
    this.entry.update((entry) => ({ ...entry, ...part }));
    this.change.touched();
  }

  protected speak(language: string): void {
    const known = languages.find((one) => one === language);
    if (known) this.put({ language: known });
  }

  protected async save(): Promise<void> {
    const { personId, ...rest } = this.entry();
    const body = this.faults.check({ ...rest, personId: personId === '' ? null : personId });
    if (!body) return;
    const saved = await this.change.run(body);
    if (saved) this.dialog.close(saved);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}

function entryOf({ contact, units }: ContactQuestion, language: ContactBody['language']): Entry {
  return {
    unitId: contact?.unitId ?? units[0]?.id ?? '',
    personId: contact?.personId ?? '',
    name: contact?.personId === null ? contact.name : '',
    organisation: contact?.organisation ?? '',
    crisisRole: contact?.crisisRole ?? '',
    decides: contact?.decides ?? '',
    level: contact?.level ?? 1,
    workPhone: contact?.workPhone ?? '',
    privatePhone: contact?.privatePhone ?? '',
    outsideEmail: contact?.outsideEmail ?? '',
    language: contact?.language ?? language,
    illustrative: contact?.illustrative ?? false,
  };
}
