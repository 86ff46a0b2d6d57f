import type { DueItemView } from '@weerbaar/contracts';
import type { Phrasebook } from '@weerbaar/ui';

/** How many days are left, or how long ago it was. */
export function toldLeft(book: Phrasebook, daysLeft: number): string {
  if (daysLeft === 0) return book.say('duties.today');
  return daysLeft > 0
    ? book.say('duties.days-left', { count: daysLeft })
    : book.say('duties.days-past', { count: -daysLeft });
}

/** What a date is about, in words: a duty, a member, a finding. */
export function toldSubject(
  book: Phrasebook,
  { kind, duty, about, milestone }: DueItemView,
  titleOf: (duty: string) => string,
): string {
  if (kind === 'review' && duty === null) return book.say('governance.due.classification');
  if (milestone !== null) return book.find(`duties.milestone.${milestone}`) ?? milestone;
  if (about !== '') return about;
  return duty === null ? '' : titleOf(duty);
}

/** Where one goes to do something about it. */
export function dueTarget({ kind, duty, entity }: DueItemView): string {
  const root = `/duties/${entity.id}`;
  switch (kind) {
    case 'training':
    case 'mandate-end':
      return `${root}/body`;
    case 'registration':
    case 'registration-change':
      return `${root}/registration`;
    case 'corrective-action':
    case 'retest':
      return `${root}/actions`;
    case 'duty':
    case 'conformity':
    case 'evidence-expiry':
    case 'review':
      return duty === null ? `${root}/classification` : `${root}/duty/${duty}`;
  }
}
