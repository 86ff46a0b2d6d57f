import type { Phrase } from '../say/phrase';

/** Words of the notification centre: what people are told, and how they choose it. */
export const notifications = {
  'notifications.title': 'Notifications',
  'notifications.answer': {
    one: 'notification you have not read.',
    other: 'notifications you have not read.',
  },
  'notifications.answer.none': 'You have read everything.',
  'notifications.list': 'What you were told',
  'notifications.empty.title': 'Nothing yet',
  'notifications.empty.text':
    'When a term runs or something falls due for which you answer, you are told here.',
  'notifications.filter': 'Show',
  'notifications.filter.all': 'Everything',
  'notifications.filter.unread': 'Unread',
  'notifications.read-all': 'Mark all as read',
  'notifications.read': 'Mark as read',
  'notifications.read.of': 'Mark as read: {text}',
  'notifications.unread': 'unread',
  'notifications.when': 'When',
  'notifications.what': 'What',
  'notifications.unit': 'Unit',
  'notifications.state': 'State',
  'notifications.state.read': 'read',
  'notifications.open': 'Open',
  'notifications.someone': 'an entity that you do not see any more',
  'notifications.say.clock-started': 'A term has begun for {unit}: {clock}. It ends on {deadline}.',
  'notifications.say.clock-runs':
    '{step}% of a term is over for {unit}: {clock}. It ends on {deadline}.',
  'notifications.say.clock-late':
    'A term for {unit} is over: {clock}. It ended on {deadline} and nothing has been sent.',
  'notifications.say.step-opened':
    'Something must be done for {unit} without undue delay: {clock}.',
  'notifications.say.step-waits':
    'For {step} hours something has been waiting for {unit}: {clock}.',
  'notifications.say.due-soon': '{due} for {unit}: on {on}.',
  'notifications.say.due-today': '{due} for {unit}: today, {on}.',
  'notifications.say.past-due': '{due} for {unit}: was due on {on}.',
  'notifications.choices': 'What you want to be told',
  'notifications.choices.help':
    'In the product and by mail. A mail says that something waits and never what: it is read on telephones and lies on servers of others.',
  'notifications.choices.product': 'In the product',
  'notifications.choices.mail': 'By mail',
  'notifications.choices.fixed': 'always',
  'notifications.choices.address': 'Mail goes to {address}.',
  'notifications.choices.no-mail':
    'This installation sends no mail: you are told in the product only. Whoever runs it can set a mail server.',
  'notifications.choices.undelivered':
    'The last mail to you could not be delivered. Check the address.',
  'notifications.choices.saved': 'Your choice is kept.',
  'notifications.kind.incident-clock': 'Clocks of incidents',
  'notifications.kind.incident-clock.help':
    'Terms of the law that run, press or are over. They cannot be switched off in the product.',
  'notifications.kind.due-date': 'Dates of duties',
  'notifications.kind.due-date.help':
    'What falls due or must be reviewed: 30 days before, 7 days before, on the day, and once it has passed.',
  'notifications.often.at-once': 'at once',
  'notifications.often.daily': 'in a daily digest, at 7 in the morning',
  'notifications.often.weekly': 'in a weekly digest, on Monday',
  'notifications.often.never': 'never',
  'notifications.calendar': 'Your calendar',
  'notifications.calendar.help':
    'Subscribe to it in your own calendar program. Whoever has the address can read it, so entries say what kind of thing is due and how many, and never whose.',
  'notifications.calendar.none': 'There is no address yet.',
  'notifications.calendar.since':
    'An address has existed since {date}. It was shown once; make a new one if you have lost it.',
  'notifications.calendar.open': 'Make an address',
  'notifications.calendar.renew': 'Make a new address',
  'notifications.calendar.close': 'Withdraw the address',
  'notifications.calendar.once': 'Copy it now: it is shown this once.',
  'notifications.calendar.closed': 'The address is withdrawn.',
  'notifications.calendar.address': 'Address of your calendar',
} as const satisfies Record<string, Phrase>;
