import type { IncidentActBody, IncidentDetail } from '@weerbaar/contracts';
import {
  breachAuthorities,
  breachRisks,
  findings,
  incidentCauses,
  momentKinds,
  severities,
} from '@weerbaar/obligations/incidents';
import type { Phrasebook } from '@weerbaar/ui';
import type { Choice } from '@weerbaar/ui/form';

export type ActKind = IncidentActBody['kind'];

/** One entry of the form of an act. A moment is typed as a day and a time of Brussels. */
export type FormField = {
  readonly key: string;
  readonly label: string;
  readonly help?: string;
} & (
  | { readonly as: 'line' | 'prose'; readonly optional: boolean; readonly longest: number }
  | { readonly as: 'moment'; readonly optional: boolean }
  | { readonly as: 'day' }
  | { readonly as: 'choice' | 'several'; readonly choices: readonly Choice[] }
  | { readonly as: 'check' }
);

/** The steps that a person opens, because somebody judged or asked. */
export const stepTriggers = [
  'request-received',
  'voluntary-choice',
  'likely-harm-to-recipients',
  'significant-threat',
] as const;
export type StepTrigger = (typeof stepTriggers)[number];

/** What an act is about, besides the incident itself. */
export interface ActSubject {
  readonly act: ActKind;
  readonly entity?: string;
  readonly moment?: string;
  readonly report?: string;
  readonly clock?: string;
  /** The report that a new one adds to. */
  readonly supplements?: string;
  readonly entry?: number;
  /** The step that is opened. */
  readonly trigger?: StepTrigger;
}

/** The words of an act's button and of the title of its dialog. */
export const actTitle = (book: Phrasebook, act: ActKind): string =>
  book.find(`incidents.act.${act}`) ?? act;

/** What the form of an act asks for. */
export function fieldsOf(
  book: Phrasebook,
  incident: Pick<IncidentDetail, 'entities' | 'reportsFor'> | null,
  subject: { readonly act: ActKind | 'open-incident' } & Omit<ActSubject, 'act'>,
): readonly FormField[] {
  const label = (key: string): string => book.find(`incidents.field.${key}`) ?? key;
  const help = (key: string): { help?: string } => {
    const text = book.find(`incidents.field.${key}.help`);
    return text === undefined ? {} : { help: text };
  };
  const choice = (key: string, list: string, codes: readonly string[]): FormField => ({
    ...{ as: 'choice', key, label: label(key), ...help(key) },
    choices: codes.map((code) => ({ value: code, label: book.find(`obligations.${list}.${code}`) ?? code })),
  });
  const prose = (key: string, optional = false): FormField => ({
    ...{ as: 'prose', key, label: label(key), ...help(key), optional, longest: 4000 },
  });
  const line = (key: string, optional = false): FormField => ({
    ...{ as: 'line', key, label: label(key), ...help(key), optional, longest: 200 },
  });
  const moment = (key: string, optional = false): FormField => ({
    ...{ as: 'moment', key, label: label(key), ...help(key), optional },
  });
  const check = (key: string): FormField => ({ as: 'check', key, label: label(key), ...help(key) });
  const nature = [
    choice('cause', 'cause', incidentCauses),
    choice('severity', 'severity', severities),
    choice('malicious', 'finding', findings),
    choice('crossBorder', 'finding', findings),
    choice('personalData', 'finding', findings),
    moment('occurredAt', true),
    moment('detectedAt'),
  ];
  const role = (entity?: string): readonly FormField[] => [
    check('inScope'),
    check('trustServices'),
    check('controller'),
    {
      ...{ as: 'several', key: 'breachAuthorities', label: label('breachAuthorities') },
      ...help('breachAuthorities'),
      choices: breachAuthorities.map((code) => ({
        value: code,
        label: book.find(`obligations.authority.${code}`) ?? code,
      })),
    },
    {
      ...{ as: 'several', key: 'processorFor', label: label('processorFor'), ...help('processorFor') },
      choices: (incident?.reportsFor ?? [])
        .filter(({ id }) => id !== entity)
        .map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
  const entities = (taken: readonly string[]): FormField => ({
    ...{ as: 'choice', key: 'entity', label: label('entity') },
    choices: (incident?.reportsFor ?? [])
      .filter(({ id }) => !taken.includes(id))
      .map(({ id, name }) => ({ value: id, label: name })),
  });
  switch (subject.act) {
    case 'open-incident':
      return [
        line('title'),
        {
          ...{ as: 'choice', key: 'unitId', label: label('unitId'), ...help('unitId') },
          choices: (incident?.reportsFor ?? []).map(({ id, name }) => ({ value: id, label: name })),
        },
        ...nature,
      ];
    case 'describe-incident':
      return nature;
    case 'rename-incident':
      return [line('title')];
    case 'apply-law-as-if':
      return [{ as: 'day', key: 'lawOn', label: label('lawOn'), ...help('lawOn') }, prose('reason')];
    case 'involve-entity':
      return [entities((incident?.entities ?? []).map(({ entity }) => entity)), ...role()];
    case 'describe-entity':
      return role(subject.entity);
    case 'record-moment':
      return [choice('moment', 'moment', momentKinds), moment('at')];
    case 'amend-moment':
      return [choice('moment', 'moment', momentKinds), moment('at'), prose('reason')];
    case 'decide-breach-risk':
      return [choice('risk', 'risk', breachRisks), prose('reasoning'), moment('at')];
    case 'open-step':
      return [
        ...(subject.trigger === 'request-received' ? [line('counterpart')] : []),
        prose('reason'),
        moment('at'),
      ];
    case 'draft-report': {
      const clock = incident?.entities
        .flatMap(({ clocks }) => clocks)
        .find(({ key }) => key === subject.clock);
      return (clock?.content ?? []).map(({ field, need }) => ({
        ...{ as: 'prose', key: field, longest: 20_000 },
        // A supplement needs only what it adds.
        optional: need !== 'always' || subject.supplements !== undefined,
        label: book.find(`obligations.field.${field}`) ?? field,
        help: book.find(`obligations.need.${need}`) ?? need,
      }));
    }
    case 'send-report':
      return [moment('at'), line('channel'), line('receipt', true)];
    case 'record-receipt':
      return [line('receipt')];
    case 'add-note':
      return [prose('text'), moment('at')];
    case 'correct-entry':
      return [prose('text')];
    case 'reopen-incident':
      return [prose('reason')];
    // These two have forms of their own.
    case 'decide-significance':
    case 'describe-breach':
    case 'approve-report':
    case 'close-incident':
      return [];
  }
}
