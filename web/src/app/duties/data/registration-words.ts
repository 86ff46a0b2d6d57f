import type { RegistrationView } from '@weerbaar/contracts';
import type { Phrasebook } from '@weerbaar/ui';

/** How a registration stands, in one sentence. */
export function registrationWords(book: Phrasebook, registration: RegistrationView): string {
  const { registeredOn, changeDueOn, dueOn, daysLeft } = registration;
  if (changeDueOn !== null)
    return book.say('governance.registration.state.change', { date: book.date(changeDueOn, 'long') });
  if (registeredOn !== null)
    return book.say('governance.registration.state.done', { date: book.date(registeredOn, 'long') });
  if (dueOn === null) return book.say('governance.registration.state.undated');
  const date = book.date(dueOn, 'long');
  return daysLeft !== null && daysLeft < 0
    ? book.say('governance.registration.state.none', { date })
    : book.say('governance.registration.state.due', { date });
}
