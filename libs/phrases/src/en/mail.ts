import type { Phrase } from '../say/phrase';

/** Words that leave the product: in mails and calendars. Programs and people of others read them, so they name nothing. */
export const mail = {
  'mail.footer':
    'You choose in Weerbaar, under Notifications, what you are told and how often. This message names nothing, because mail is read by more than you.',
  'mail.open': 'Open Weerbaar',
  'mail.clock.subject': 'Weerbaar: something cannot wait',
  'mail.clock.body':
    'A term is running for which you are on the list. Look in Weerbaar what it is and how much time is left.',
  'mail.clock-outside.subject': 'You are on a crisis list: something cannot wait',
  'mail.clock-outside.body':
    'You are on the list of crisis contacts of {organisation}. A term is running there for which you asked, or agreed, to be told. Call your contact there, by the number that you have.',
  'mail.clock-outside.footer':
    'This message names nothing, because mail is read by more than you. Whoever put you on the list can take you off it.',
  'mail.notice.subject': 'Weerbaar: something waits for you',
  'mail.notice.body': 'Something in Weerbaar waits for you.',
  'mail.calendar.name': 'Weerbaar',
  'mail.calendar.deadline': 'A term ends',
  'mail.digest.subject': {
    one: 'Weerbaar: {count} thing waits for you',
    other: 'Weerbaar: {count} things wait for you',
  },
  'mail.digest.body': {
    one: 'Since your last digest {count} thing has come in that you have not read yet.',
    other: 'Since your last digest {count} things have come in that you have not read yet.',
  },
} as const satisfies Record<string, Phrase>;
