import type { Instant } from '@weerbaar/obligations';
import type { IncidentNature, ReportContent } from '@weerbaar/obligations/incidents';
import type { IncidentPlan } from '../demonstration';

/** A moment on the clock of Brussels in that winter, one hour ahead of UTC. */
const at = (day: string, time: string): Instant =>
  new Date(`${day}T${time}:00+01:00`).toISOString() as Instant;

const nature: IncidentNature = {
  cause: 'malicious-action',
  severity: 'critical',
  malicious: 'yes',
  crossBorder: 'unknown',
  personalData: 'unknown',
  occurredAt: null,
  detectedAt: at('2022-12-05', '23:40'),
};
const role = {
  inScope: true,
  trustServices: false,
  controller: true,
  breachAuthorities: ['vtc'],
  processorFor: [],
};

/** Drafted and approved in the hour before it went. */
const sent = (
  report: string,
  entity: string,
  clock: string,
  [day, time]: readonly [string, string],
  receipt: string,
  content: ReportContent,
): IncidentPlan['acts'] => [
  { on: at(day, time), kind: 'draft-report', entity, report, clock, supplements: null, content },
  { on: at(day, time), kind: 'approve-report', report },
  {
    ...{ on: at(day, time), kind: 'send-report', report, at: at(day, time) },
    ...{ channel: 'Portaal van het CCB', receipt },
  },
];

/**
 * The attack of December 2022, played as if today's law had applied: the law took effect on 18 October 2024. The night and
 * the group are in the sources; the times of the clock, the judgements and the reports are illustrative.
 */
export const incidents: readonly IncidentPlan[] = [
  {
    key: 'attack-2022',
    title: 'Aanval van december 2022 (illustratieve tijdstippen)',
    unit: 'digipolis',
    by: 'ciso',
    acts: [
      { on: at('2022-12-06', '00:10'), kind: 'open-incident', nature },
      {
        ...{ on: at('2022-12-06', '00:10'), kind: 'apply-law-as-if', lawOn: '2024-10-18' },
        reason: 'Oefening: de wet trad pas op 18 oktober 2024 in werking.',
      },
      {
        ...{ on: at('2022-12-06', '00:45'), kind: 'involve-entity', entity: 'digipolis' },
        role: { ...role, breachAuthorities: ['gba'], processorFor: ['stad', 'ocmw'] },
      },
      {
        ...{ on: at('2022-12-06', '00:45'), kind: 'record-moment', entity: 'digipolis' },
        ...{ moment: 'incident-awareness', at: at('2022-12-06', '00:30') },
      },
      {
        ...{ on: at('2022-12-06', '01:05'), kind: 'decide-significance', entity: 'digipolis' },
        ...{ at: at('2022-12-06', '01:00'), outcome: 'significant', test: null },
        annexServices: ['managed-service'],
        reasoning: 'Alles wat Digipolis voor anderen beheert, ligt plat.',
      },
      { on: at('2022-12-06', '05:30'), kind: 'involve-entity', entity: 'stad', role },
      {
        ...{ on: at('2022-12-06', '05:30'), kind: 'record-moment', entity: 'stad' },
        ...{ moment: 'incident-awareness', at: at('2022-12-06', '05:15') },
      },
      {
        ...{ on: at('2022-12-06', '09:10'), kind: 'add-note', at: at('2022-12-06', '09:00') },
        text: 'Mail en netwerk zijn uitgeschakeld. De loketten werken op papier.',
      },
      ...sent(
        'warning',
        'digipolis',
        'digipolis/nis2.early-warning',
        ['2022-12-06', '18:00'],
        'illustratief 1',
        {
          'malicious-suspected': 'Ja: gijzelsoftware, opgeëist door de groep Play.',
          'cross-border-possible': 'Nog niet bekend.',
        },
      ),
      ...sent(
        'notification',
        'digipolis',
        'digipolis/nis2.incident-notification',
        ['2022-12-08', '16:00'],
        'illustratief 2',
        {
          'update-of-warning': 'Niets gewijzigd sinds de vroegtijdige waarschuwing.',
          'first-assessment': 'Systemen versleuteld; herstel vanaf reservekopieën begonnen.',
          severity: 'Kritiek.',
          impact: 'Dienstverlening van de stad en haar entiteiten grotendeels onderbroken.',
        },
      ),
      {
        ...{ on: at('2022-12-09', '10:00'), kind: 'decide-significance', entity: 'stad' },
        ...{ at: at('2022-12-06', '08:00'), outcome: 'not-significant', test: null },
        annexServices: [],
        reasoning: 'De stad zelf levert geen van de diensten uit de bijlagen; ze is afnemer.',
      },
    ],
  },
];
