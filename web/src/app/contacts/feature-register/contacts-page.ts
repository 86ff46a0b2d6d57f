import { Component, computed, inject } from '@angular/core';
import type { ContactView } from '@weerbaar/contracts';
import { Button, EmptyState, Icon, Phrasebook, ProblemNotice, Skeleton } from '@weerbaar/ui';
import { CellTemplate, DataTable, Figure, type Column } from '@weerbaar/ui/data';
import { ContactStore, contactWorkbook } from '../data/contact-store';
import { ContactActs } from '../ui/contact-acts';
import { EscalationSteps } from '../ui/escalation-steps';

/** Who is called when it goes wrong, and when each is told; whoever may, keeps it here. */
@Component({
  selector: 'app-contacts-page',
  imports: [
    Button,
    CellTemplate,
    DataTable,
    EmptyState,
    EscalationSteps,
    Figure,
    Icon,
    ProblemNotice,
    Skeleton,
  ],
  providers: [ContactStore],
  templateUrl: './contacts-page.html',
  styleUrl: './contacts-page.css',
})
export class ContactsPage {
  protected readonly book = inject(Phrasebook);
  protected readonly store = inject(ContactStore);
  private readonly acts = inject(ContactActs);

  protected readonly contacts = computed(() => this.store.list()?.contacts ?? []);
  protected readonly count = computed(() => this.contacts().length);
  protected readonly editable = computed(() => (this.store.list()?.units.length ?? 0) > 0);
  protected readonly beside = computed(() =>
    this.book.say(this.store.list()?.mail ? 'contacts.explained' : 'contacts.no-mail'),
  );
  protected readonly columns = computed<readonly Column<ContactView>[]>(() => [
    {
      key: 'name',
      label: this.book.say('contacts.name'),
      value: ({ name }) => name,
      width: '14rem',
      wraps: true,
    },
    {
      key: 'role',
      label: this.book.say('contacts.role'),
      value: ({ crisisRole }) => crisisRole,
      width: '12rem',
      wraps: true,
    },
    {
      key: 'private',
      label: this.book.say('contacts.private'),
      value: ({ privatePhone }) => privatePhone,
    },
    {
      key: 'work',
      label: this.book.say('contacts.work'),
      value: ({ workPhone }) => workPhone,
    },
    {
      key: 'level',
      label: this.book.say('contacts.level'),
      value: ({ level }) => level,
      text: ({ level }) => this.book.find(`contacts.level.${String(level)}`) ?? '',
    },
    {
      key: 'decides',
      label: this.book.say('contacts.decides'),
      value: ({ decides }) => decides,
      width: '14rem',
      wraps: true,
    },
    {
      key: 'unit',
      label: this.book.say('contacts.unit'),
      value: ({ unitName }) => unitName,
      width: '10rem',
      wraps: true,
    },
    {
      key: 'outside',
      label: this.book.say('contacts.outside'),
      value: ({ outsideEmail }) => outsideEmail,
      hidden: true,
    },
  ]);
  protected readonly workbook = contactWorkbook;
  protected readonly rowId = (row: ContactView): string => row.id;

  protected async add(): Promise<void> {
    const list = this.store.list();
    if (list && (await this.acts.edit(null, list))) this.store.reload();
  }

  protected async edit(contact: ContactView): Promise<void> {
    const list = this.store.list();
    if (list && (await this.acts.edit(contact, list))) this.store.reload();
  }

  protected async remove(contact: ContactView): Promise<void> {
    if (await this.acts.remove(contact)) this.store.reload();
  }
}
