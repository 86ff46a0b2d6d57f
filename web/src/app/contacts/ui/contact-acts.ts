import { Service, inject } from '@angular/core';
import type { ContactList, ContactView } from '@weerbaar/contracts';
import { Dialogs, Notices, Phrasebook } from '@weerbaar/ui';
import { problemFrom } from '../../shell/api/api-problem';
import { ContactClient } from '../data/contact-client';
import type { ContactQuestion } from './contact-dialog';

/** Adding, changing and removing contacts. Each resolves with whether the list has changed. */
@Service()
export class ContactActs {
  private readonly book = inject(Phrasebook);
  private readonly client = inject(ContactClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  /** Asks for a new contact, or puts one right. */
  async edit(contact: ContactView | null, list: ContactList): Promise<boolean> {
    const { ContactDialog } = await import('./contact-dialog');
    const question: ContactQuestion = { contact, units: list.units, people: list.people };
    const saved = await this.dialogs.open<ContactView>(ContactDialog, question);
    if (!saved) return false;
    const { name } = saved;
    this.notices.done(this.book.say(contact ? 'contacts.changed' : 'contacts.added', { name }));
    return true;
  }

  /** Asks before somebody is taken off the list, naming him. */
  async remove({ id, name, revision }: ContactView): Promise<boolean> {
    const sure = await this.dialogs.confirm({
      title: this.book.say('contacts.remove.title', { name }),
      body: this.book.say('contacts.remove.body'),
      confirm: this.book.say('contacts.remove.confirm'),
    });
    if (!sure) return false;
    try {
      await this.client.remove(id, revision);
    } catch (error) {
      const { code } = problemFrom(error);
      this.notices.problem(this.book.find(`problem.${code}`) ?? this.book.say('problem.internal'));
      return true;
    }
    this.notices.done(this.book.say('contacts.removed', { name }));
    return true;
  }
}
