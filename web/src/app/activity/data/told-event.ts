import type { ActivityPage } from '@weerbaar/contracts';
import type { PhraseValue } from '@weerbaar/phrases';
import type { Phrasebook } from '@weerbaar/ui';

export type ActivityEvent = ActivityPage['events'][number];

/** Who stands behind the ids in the events. */
export interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** An event in one sentence, in the language of the reader. */
export function toldEvent(book: Phrasebook, event: ActivityEvent, names: Names): string {
  const values = valuesOf(book, event, names);
  return book.find(`activity.did.${event.action}`, values) ?? book.say('activity.did.unknown', {
    actor: String(values['actor']),
    action: event.action,
  });
}

/** The name of an action, or of a kind of them ("unit"), for a list to choose from. */
export const toldAction = (book: Phrasebook, action: string): string =>
  book.find(`activity.action.${action}`) ?? book.find(`activity.kind.${action}`) ?? action;

/** The kinds of the actions, each before its actions, in the order of their names. */
export function actionChoices(book: Phrasebook, actions: readonly string[]) {
  const kinds = [...new Set(actions.map((action) => action.split('.')[0] ?? action))];
  const byLabel = (a: { label: string }, b: { label: string }): number =>
    a.label.localeCompare(b.label, book.language());
  return kinds
    .map((kind) => ({ value: kind, label: toldAction(book, kind) }))
    .sort(byLabel)
    .flatMap((kind) => [
      kind,
      ...actions
        .filter((action) => action.startsWith(`${kind.value}.`))
        .map((action) => ({ value: action, label: `\u2003${toldAction(book, action)}` }))
        .sort(byLabel),
    ]);
}

function valuesOf(book: Phrasebook, event: ActivityEvent, names: Names): Readonly<Record<string, PhraseValue>> {
  const facts = { ...record(event.before), ...record(event.after) };
  const role = text(facts['role']);
  const level = facts['levelTenths'];
  return {
    actor: actorOf(book, event),
    person:
      text(facts['name']) ??
      (event.subjectType === 'person' ? names.people.get(event.subjectId) : undefined) ??
      book.say('activity.person.unknown'),
    unit: unitOf(event, facts, names) ?? book.say('activity.unit.unknown'),
    units: unitOf(event, facts, names) ?? book.say('activity.units.several'),
    role: (role && book.find(`core.person.role.${role}`)) ?? role ?? '',
    code: event.subjectId.split('/').at(-1) ?? '',
    rows: count(facts['rows']),
    pairs: lengthOf(facts['pairs'] ?? facts['assessments'], event.shortened),
    weights: lengthOf(facts['weights'], event.shortened),
    safeguard: text(facts['safeguard']) ?? '',
    control: text(facts['controlCode']) ?? book.say('activity.controls.all'),
    level: typeof level === 'number' ? book.tenths(level) : book.say('core.state.none'),
    landmark:
      (book.language() === 'nl'
        ? (text(facts['titleNl']) ?? text(facts['titleEn']))
        : (text(facts['titleEn']) ?? text(facts['titleNl']))) ?? book.say('activity.landmark.unknown'),
    service: text(facts['name']) ?? book.say('activity.service.unknown'),
    file: text(facts['name']) ?? book.say('activity.file.unknown'),
  };
}

function actorOf(book: Phrasebook, { actorKind, actorName }: ActivityEvent): string {
  if (actorKind === 'person') return actorName ?? book.say('activity.actor.unknown');
  return book.say(`activity.actor.${actorKind}`);
}

/** A new unit may not have begun yet; then only the event itself knows its name. */
const unitOf = (event: ActivityEvent, facts: Facts, names: Names): string | undefined =>
  event.unitName ??
  (event.unitId === null ? undefined : names.units.get(event.unitId)) ??
  (event.subjectType === 'unit' ? text(facts['name']) : undefined);

type Facts = Readonly<Record<string, unknown>>;

const record = (value: unknown): Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** How many members a list has; "20+" when it was cut for the page. */
function lengthOf(value: unknown, shortened: boolean): PhraseValue {
  if (!Array.isArray(value)) return 0;
  return shortened ? `${String(value.length)}+` : value.length;
}
