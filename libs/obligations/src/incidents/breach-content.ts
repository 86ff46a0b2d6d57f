import type { ContentField } from '../clocks/legal-clock';
import type { BreachEntry } from './breach-entry';

/** About how many people a breach touches, as far as it is known; null while it is of none. */
export function peopleTouched({ leaked }: BreachEntry): number | null {
  const counts = leaked
    .filter(({ certainty }) => certainty !== 'ruled-out')
    .flatMap(({ people }) => (people === null ? [] : [people]));
  return counts.length === 0 ? null : counts.reduce((sum, people) => sum + people, 0);
}

/** What an entry in the register of breaches says in a field of a report; undefined for nothing. */
export function told(entry: BreachEntry | null, field: ContentField): string | undefined {
  if (entry === null) return undefined;
  const text = textOf(entry, field)?.trim();
  return text === '' ? undefined : text;
}

function textOf(entry: BreachEntry, field: ContentField): string | undefined {
  const touched = entry.leaked.filter(({ certainty }) => certainty !== 'ruled-out');
  const each = (texts: readonly string[]): string => [...new Set(texts)].join(', ');
  switch (field) {
    case 'breach-nature':
      return entry.facts;
    case 'likely-consequences':
      return entry.effects;
    case 'measures':
      return entry.remedialAction;
    case 'person-categories':
      return each(touched.map(({ whose }) => whose));
    case 'record-categories':
      return each(touched.map(({ what }) => what));
    case 'person-count':
      return peopleTouched(entry)?.toString();
    case 'delay-reason':
      return entry.reasons.late;
    default:
      return undefined;
  }
}
