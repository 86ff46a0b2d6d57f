import type { NotificationView } from '@weerbaar/contracts';
import type { Phrasebook } from '@weerbaar/ui';

/** What a notification says, in the language of the reader. */
export function notificationSentence(
  book: Phrasebook,
  { code, parameters, unitName }: NotificationView,
): string {
  const { clock = '', deadline, step = 0, due = '', on } = parameters;
  return (
    book.find(`notifications.say.${code}`, {
      unit: unitName ?? book.say('notifications.someone'),
      clock: book.find(`obligations.clock.${clock}`) ?? clock,
      deadline: book.instant(deadline),
      step: book.number(step),
      due: book.find(`duties.due.${due}`) ?? due,
      on: book.date(on, 'long'),
    }) ?? code
  );
}
