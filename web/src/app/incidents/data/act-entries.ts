import type { IncidentDetail } from '@weerbaar/contracts';
import type { ActSubject, FormField } from './act-form';
import type { Phrasebook } from '@weerbaar/ui';
import { brusselsFields, typedMoment } from './brussels-moment';

/** What stands in a form: texts and ticks by the key of their field, a moment in two (`at.day`, `at.time`). */
export type Entries = Readonly<Record<string, string | boolean | readonly string[]>>;

const natureKeys = ['cause', 'severity', 'malicious', 'crossBorder', 'personalData'] as const;

/** What a form begins with: what the register knows already, and now for a moment. */
export function entriesAtFirst(
  book: Phrasebook,
  fields: readonly FormField[],
  incident: IncidentDetail | null,
  subject: Omit<ActSubject, 'act'> & { readonly act: string },
  now: string,
): Entries {
  const known = knownEntries(book, incident, subject);
  const entries: Record<string, string | boolean | readonly string[]> = {};
  for (const field of fields) {
    if (field.as === 'moment') {
      const given = known[field.key];
      const at = given === undefined ? (field.optional ? null : now) : given;
      const typed = typeof at === 'string' ? brusselsFields(at) : { day: '', time: '' };
      entries[`${field.key}.day`] = typed.day;
      entries[`${field.key}.time`] = typed.time;
      if (typeof given === 'string') entries[`${field.key}.known`] = given;
    } else if (field.as === 'check') entries[field.key] = known[field.key] === true;
    else if (field.as === 'several')
      entries[field.key] = (known[field.key] as readonly string[] | undefined) ?? [];
    else {
      const first = field.as === 'choice' ? (field.choices[0]?.value ?? '') : '';
      const given = known[field.key];
      entries[field.key] = typeof given === 'string' ? given : first;
    }
  }
  return entries;
}

function knownEntries(
  book: Phrasebook,
  incident: IncidentDetail | null,
  subject: Omit<ActSubject, 'act'> & { readonly act: string },
): Readonly<Record<string, unknown>> {
  if (!incident)
    return { malicious: 'unknown', crossBorder: 'unknown', personalData: 'unknown', severity: 'high', cause: 'unknown' };
  const entity = incident.entities.find((one) => one.entity === subject.entity);
  switch (subject.act) {
    case 'describe-incident':
      return { ...incident.nature };
    case 'rename-incident':
      return { title: incident.title };
    case 'involve-entity':
      return roleOf(incident, incident.reportsFor.find(({ id }) => !taken(incident, id))?.id);
    case 'describe-entity':
      return { ...entity?.role };
    case 'record-moment':
      return { moment: subject.moment };
    case 'amend-moment': {
      const known = entity?.moments.find(({ moment }) => moment === subject.moment);
      return { moment: subject.moment, at: known?.at };
    }
    case 'draft-report': {
      const draft = incident.reports.find(({ id }) => id === subject.report);
      const clock = entity?.clocks.find(({ key }) => key === subject.clock);
      // What a supplement adds is new: nothing of the report that went is said again.
      if (subject.supplements !== undefined) return { ...draft?.content };
      return { ...inWords(book, clock?.prefilled ?? {}), ...draft?.content };
    }
    default:
      return {};
  }
}

/** The message of a form, ready to be checked by its contract; a moment that cannot be read is left out. */
export function messageOf(
  fields: readonly FormField[],
  entries: Entries,
  subject: Omit<ActSubject, 'act'> & { readonly act: string },
  first: Entries,
): Readonly<Record<string, unknown>> {
  const typed = Object.fromEntries(
    fields.map((field) => [field.key, entryOf(field, entries, first)] as const),
  );
  const { act: kind, entity, report, clock, entry } = subject;
  const nature = {
    ...Object.fromEntries(natureKeys.map((key) => [key, typed[key]])),
    occurredAt: typed['occurredAt'],
    detectedAt: typed['detectedAt'],
  };
  switch (kind) {
    case 'open-incident':
      return { title: typed['title'], unitId: typed['unitId'], nature };
    case 'describe-incident':
      return { kind, nature };
    case 'involve-entity':
    case 'describe-entity': {
      const { entity: chosen, ...role } = typed;
      return { kind, entity: entity ?? chosen, role };
    }
    case 'draft-report':
      return { kind, entity, report, clock, supplements: subject.supplements ?? null, content: typed };
    case 'open-step':
      return { kind, entity, counterpart: null, trigger: subject.trigger, ...typed };
    default:
      return {
        kind,
        ...(entity === undefined ? {} : { entity }),
        ...(report === undefined ? {} : { report }),
        ...(entry === undefined ? {} : { entry }),
        ...typed,
      };
  }
}

function entryOf(field: FormField, entries: Entries, first: Entries): unknown {
  if (field.as === 'moment') {
    const [day, time] = [String(entries[`${field.key}.day`]), String(entries[`${field.key}.time`])];
    if (field.optional && day === '' && time === '') return null;
    const before = first[`${field.key}.known`];
    return typedMoment(day, time, typeof before === 'string' ? before : null) ?? undefined;
  }
  const value = entries[field.key];
  const empty = field.as === 'line' && field.optional && String(value).trim() === '';
  return empty ? null : value;
}

const taken = (incident: IncidentDetail, id: string): boolean =>
  incident.entities.some(({ entity }) => entity === id);

/** How an entity usually takes part; one of which nobody said so is taken to be in scope. */
export function roleOf(
  incident: IncidentDetail,
  entity: string | undefined,
): Readonly<Record<string, boolean | readonly string[]>> {
  const setting = incident.settings.find((one) => one.entity.id === entity);
  if (!setting) return { inScope: true, controller: false, breachAuthorities: [], processorFor: [] };
  const { inScope, controller, breachAuthorities, processorFor } = setting;
  return { inScope, controller, breachAuthorities, processorFor: processorFor.map(({ id }) => id) };
}

const lists: Readonly<Record<string, string>> = {
  'malicious-suspected': 'finding',
  'cross-border-possible': 'finding',
  severity: 'severity',
};

/** Answers that the register keeps as codes, as words that can go into a report. */
const inWords = (
  book: Phrasebook,
  prefilled: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(prefilled).map(([field, text]) => [
      field,
      book.find(`obligations.${lists[field] ?? ''}.${text}`) ?? text,
    ]),
  );
