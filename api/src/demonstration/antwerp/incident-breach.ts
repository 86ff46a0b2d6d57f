import type { Instant } from '@weerbaar/obligations';
import type { BreachEntry, IncidentAct } from '@weerbaar/obligations/incidents';

const at = (day: string, time: string): Instant =>
  new Date(`${day}T${time}:00+01:00`).toISOString() as Instant;

/** What the sources say of the data, and no more: that mainly internal administration was expected, without certainty. */
const entry: BreachEntry = {
  facts:
    'In de nacht van 5 op 6 december 2022 drong een groep binnen die zich Play noemt en zegt gegevens te hebben gekopieerd.',
  effects: 'Misbruik van namen en accounts is mogelijk, zoals valse berichten in naam van de stad.',
  remedialAction:
    'Systemen afgesloten en herbouwd, wachtwoorden vernieuwd, medewerkers gewaarschuwd.',
  leaked: [
    {
      what: 'Interne administratie, zoals accounts en personeelszaken',
      ...{ certainty: 'believed', whose: 'medewerkers', people: null },
    },
    {
      what: 'Gegevens van inwoners',
      ...{ certainty: 'believed', whose: 'inwoners (niet uit te sluiten)', people: null },
    },
  ],
  reasons: { late: '', authorityNotTold: '', peopleNotTold: '' },
};

/** A notice of the company to one of those whose data it holds. */
const notice = (report: string, controller: string, time: string): readonly IncidentAct[] => [
  {
    ...{ kind: 'draft-report', entity: 'digipolis', report, supplements: null },
    clock: `digipolis/gdpr.processor-notice/${controller}`,
    content: { 'breach-nature': 'Systemen versleuteld; vermoedelijk zijn gegevens gekopieerd.' },
  },
  { kind: 'approve-report', report },
  {
    ...{ kind: 'send-report', report, at: at('2022-12-06', time) },
    ...{ channel: 'Telefoon, bevestigd op papier', receipt: null },
  },
];

/** The breach of personal data on the same timeline: the processor tells its controllers, the city tells its authority. Illustrative times. */
export const breach: readonly IncidentAct[] = [
  {
    ...{ kind: 'record-moment', entity: 'digipolis', moment: 'breach-awareness' },
    at: at('2022-12-06', '10:00'),
  },
  ...notice('notice-stad', 'stad', '11:00'),
  ...notice('notice-ocmw', 'ocmw', '11:20'),
  {
    ...{ kind: 'decide-breach-risk', entity: 'digipolis', at: at('2022-12-07', '15:00') },
    risk: 'unlikely',
    reasoning: 'Voor haar eigen gegevens is er geen aanwijzing; die van de stad meldt de stad.',
  },
  {
    ...{ kind: 'describe-breach', entity: 'digipolis' },
    entry: {
      ...entry,
      leaked: [],
      reasons: { ...entry.reasons, authorityNotTold: 'Geen aanwijzing voor haar eigen gegevens.' },
    },
  },
  {
    ...{ kind: 'record-moment', entity: 'stad', moment: 'breach-awareness' },
    at: at('2022-12-06', '11:00'),
  },
  {
    ...{ kind: 'decide-breach-risk', entity: 'stad', at: at('2022-12-07', '16:00') },
    ...{ risk: 'likely', reasoning: 'Vermoedelijk gaat het om accounts van medewerkers.' },
  },
  { kind: 'describe-breach', entity: 'stad', entry },
  {
    ...{ kind: 'draft-report', entity: 'stad', report: 'breach', supplements: null },
    clock: 'stad/gdpr.breach-notification/vtc',
    content: {
      'breach-nature': entry.facts,
      'contact-point': 'De functionaris voor gegevensbescherming van de stad.',
      'likely-consequences': entry.effects,
      measures: entry.remedialAction,
      'person-categories': 'medewerkers, mogelijk inwoners',
    },
  },
  { kind: 'approve-report', report: 'breach' },
  {
    ...{ kind: 'send-report', report: 'breach', at: at('2022-12-08', '17:00') },
    ...{ channel: 'Formulier van de VTC', receipt: 'illustratief 5' },
  },
];
