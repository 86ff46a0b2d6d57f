import type { Instant } from '@weerbaar/obligations';
import type { IncidentAct, IncidentNature, ReportContent } from '@weerbaar/obligations/incidents';
import type { IncidentPlan } from '../demonstration';
import { breach } from './incident-breach';
import { thresholdsAsked } from './incident-thresholds';
import { recovery } from './recovery';
import { statusPage } from './status-page';

/** A moment on the clock of Brussels in that winter, one hour ahead of UTC. */
const at = (day: string, time: string): Instant =>
  new Date(`${day}T${time}:00+01:00`).toISOString() as Instant;

const nature: IncidentNature = {
  cause: 'malicious-action',
  severity: 'critical',
  malicious: 'yes',
  crossBorder: 'unknown',
  personalData: 'yes',
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

/** Written down in one sitting of an exercise, minute after minute, with the times at which it would have happened. */
const writtenDown = (acts: readonly IncidentAct[]): IncidentPlan['acts'] =>
  acts.map((act, minute) => ({
    ...act,
    on: new Date(Date.UTC(2024, 10, 14, 13, minute)).toISOString() as Instant,
  }));

/** Drafted, approved, and sent at a moment. */
const sent = (
  report: string,
  entity: string,
  clock: string,
  [day, time]: readonly [string, string],
  receipt: string,
  content: ReportContent,
): readonly IncidentAct[] => [
  { kind: 'draft-report', entity, report, clock, supplements: null, content },
  { kind: 'approve-report', report },
  {
    ...{ kind: 'send-report', report, at: at(day, time) },
    ...{ channel: 'Portaal van het CCB', receipt },
  },
];

/**
 * The attack of December 2022, played in November 2024 as if the law of 18 October 2024 had applied. The night and the group
 * are in the sources; the times of the clock, the judgements and the reports are illustrative.
 */
export const incidents: readonly IncidentPlan[] = [
  {
    key: 'attack-2022',
    title: 'Aanval van december 2022 (illustratieve tijdstippen)',
    unit: 'digipolis',
    by: 'ciso',
    acts: writtenDown([
      { kind: 'open-incident', nature },
      {
        ...{ kind: 'apply-law-as-if', lawOn: '2024-10-18' },
        reason: 'Oefening: de wet trad pas op 18 oktober 2024 in werking.',
      },
      {
        ...{ kind: 'involve-entity', entity: 'digipolis' },
        role: { ...role, breachAuthorities: ['gba'], processorFor: ['stad', 'ocmw'] },
      },
      {
        ...{ kind: 'record-moment', entity: 'digipolis' },
        ...{ moment: 'incident-awareness', at: at('2022-12-06', '00:30') },
      },
      {
        ...{ kind: 'decide-significance', entity: 'digipolis' },
        ...{ at: at('2022-12-06', '01:00'), outcome: 'significant', test: thresholdsAsked },
        annexServices: ['managed-service'],
        reasoning: 'Alles wat Digipolis voor anderen beheert, ligt plat.',
      },
      { kind: 'involve-entity', entity: 'stad', role },
      {
        ...{ kind: 'record-moment', entity: 'stad' },
        ...{ moment: 'incident-awareness', at: at('2022-12-06', '05:15') },
      },
      {
        ...{ kind: 'add-note', at: at('2022-12-06', '09:00') },
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
        ...{ kind: 'decide-significance', entity: 'stad' },
        ...{ at: at('2022-12-06', '08:00'), outcome: 'not-significant', test: null },
        annexServices: [],
        reasoning: 'De stad zelf levert geen van de diensten uit de bijlagen; ze is afnemer.',
      },
      ...breach,
      ...sent(
        'progress',
        'digipolis',
        'digipolis/nis2.progress-report',
        ['2023-01-06', '12:00'],
        'illustratief 3',
        {
          'state-of-play': 'De dringende processen volgen tegen eind januari; het herstel loopt.',
        },
      ),
      {
        ...{ kind: 'record-moment', entity: 'digipolis' },
        ...{ moment: 'incident-handled', at: at('2023-01-31', '17:00') },
      },
      ...sent(
        'final',
        'digipolis',
        'digipolis/nis2.final-report.after-progress',
        ['2023-02-27', '10:00'],
        'illustratief 4',
        {
          'detailed-description': 'Gijzelsoftware in de nacht van 5 op 6 december 2022.',
          severity: 'Kritiek.',
          impact: 'Wekenlang verminderde dienstverlening in de hele groep.',
          cause: 'Kwaadwillige handeling.',
          mitigation: 'Geen contact en geen betaling; herbouw, en het programma versneld.',
        },
      ),
      { kind: 'close-incident' },
    ]),
    recovery,
    statusPage,
  },
];
