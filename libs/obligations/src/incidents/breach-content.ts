import type { ContentField } from '../clocks/legal-clock';
import type { BreachEntry } from './breach-entry';

/** About how many people a breach touches, as far as it is known; null while it is of none. */
export function peopleTouched({ leaked }: BreachEntry): number | null {
  const counts = leaked
    .filter(({ certainty }) => certainty !== 'ruled-out')
    .flatMap(({ people }) => (people === null ? [] : [people]));
  return counts.length === 0 ? null : counts.reduce((sum, people) => sum + people, 0);
}

/** What the kinds of data that may be gone have in common, each said once. */
const each = (
  { leaked }: BreachEntry,
  of: (data: BreachEntry['leaked'][number]) => string,
): string =>
  [...new Set(leaked.filter(({ certainty }) => certainty !== 'ruled-out').map(of))].join(', ');

const answers: Readonly<Partial<Record<ContentField, (entry: BreachEntry) => string>>> = {
  'breach-nature': ({ facts }) => facts,
  'likely-consequences': ({ effects }) => effects,
  measures: ({ remedialAction }) => remedialAction,
  'person-categories': (entry) => each(entry, ({ whose }) => whose),
  'record-categories': (entry) => each(entry, ({ what }) => what),
  'person-count': (entry) => peopleTouched(entry)?.toString() ?? '',
  'delay-reason': ({ reasons }) => reasons.late,
};

/** What an entry in the register of breaches says in a field of a report; undefined for nothing. */
export function told(entry: BreachEntry | null, field: ContentField): string | undefined {
  const text = entry === null ? '' : (answers[field]?.(entry) ?? '').trim();
  return text === '' ? undefined : text;
}
