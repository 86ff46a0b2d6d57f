import type { Phrase } from '../say/phrase';

/** Words of the page on which the sealed record is looked after. */
export const record = {
  'record.title': 'The sealed record',
  'record.crumb': 'Activity',
  'record.answer': {
    one: 'event is sealed, the last on {time}',
    other: 'events are sealed, the last on {time}',
  },
  'record.answer.none': 'Nothing has been sealed yet',
  'record.sound': 'Read again on {time} and found as it was signed.',
  'record.flawed': 'Read again on {time}: the record has been tampered with.',
  'record.never': 'It has not been read again yet; that happens every night.',
  'record.waiting': {
    one: '{count} event waits to be sealed.',
    other: '{count} events wait to be sealed.',
  },
  'record.why':
    'Every change writes an event. Within seconds it gets a place in a tree of hashes, of which the root is signed: a checkpoint. Whoever alters, removes or adds an event afterwards changes the root, and the signatures no longer fit.',
  'record.keep': 'Keep a checkpoint elsewhere',
  'record.keep.why':
    'A checkpoint is a few lines of text. Mail it to yourself, print it, give it to your auditor: as long as one copy lies outside this installation, nobody can rewrite what it covers without being noticed, not even who runs the database.',
  'record.keep.take': 'Take the newest checkpoint',
  'record.check': 'Read the record again',
  'record.check.why':
    'Every event is read again and compared with all that was ever signed. That happens every night, and whenever you ask.',
  'record.check.witness': 'A checkpoint that you kept',
  'record.check.witness.help':
    'Paste the whole text. Without one, only the checkpoints that lie here are compared.',
  'record.check.ask': 'Read again now',
  'record.check.asked': 'The record is being read again. The result appears below.',
  'record.checks': 'When it was read again',
  'record.checks.none': 'Nobody has asked yet, and no night has passed.',
  'record.column.when': 'When',
  'record.column.who': 'Asked by',
  'record.column.against': 'Against',
  'record.column.size': 'Events',
  'record.column.found': 'Found',
  'record.by.clock': 'The clock',
  'record.against.own': 'Own checkpoints',
  'record.against.kept': 'Own checkpoints and one kept elsewhere',
  'record.found.busy': 'Being read',
  'record.found.nothing': 'As it was signed',
  'record.found.flaws': { one: '{count} thing is wrong', other: '{count} things are wrong' },
  'record.flaw.leaf-missing': 'Place {at} is missing.',
  'record.flaw.event-missing': 'The event at place {at} was removed.',
  'record.flaw.event-altered': 'The event at place {at} was altered.',
  'record.flaw.columns-differ': 'The columns beside the event at place {at} were altered.',
  'record.flaw.root-differs': 'The first {at} events are not those that were signed.',
  'record.flaw.root-differs.outside':
    'The first {at} events are not those of the checkpoint that was kept elsewhere.',
  'record.flaw.cut-short': '{at} events were signed, and fewer are there.',
  'record.flaw.cut-short.outside':
    'The checkpoint that was kept elsewhere covers {at} events, and fewer are there.',
  'record.flaw.checkpoint-unreadable': 'The checkpoint of {at} events was altered.',
  'record.flaw.not-sealed':
    '{at} events have been waiting for more than five minutes to be sealed.',
  'record.keys': 'The public keys',
  'record.keys.why':
    'With these anybody can check a checkpoint. They are also published at {address}.',
  'record.keys.since': 'since {date}',
  'record.limits': 'What this does not prove',
  'record.limits.1': 'That what somebody entered is true: only that it was entered, and when.',
  'record.limits.2':
    'Anything of the seconds before an event is sealed: who controls the database can alter it until then.',
  'record.limits.3':
    'That nothing was cut off after the last checkpoint that somebody outside holds. Keep one now and then.',
} as const satisfies Record<string, Phrase>;
