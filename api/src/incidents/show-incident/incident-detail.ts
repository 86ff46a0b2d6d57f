import type {
  EntityName,
  IncidentDetail,
  IncidentEntityView,
  IncidentReportView,
  ReportingSetting,
  SignificanceTestView,
} from '@weerbaar/contracts';
import {
  type AskedThresholds,
  type EntityCase,
  type Incident,
  type IncidentReport,
  missingContent,
  prospectiveClocks,
  belgianLaw,
  thresholdDay,
} from '@weerbaar/obligations/incidents';
import { brusselsZone, isBefore, type Instant } from '@weerbaar/obligations';
import { problems, refuse } from '../../platform/http/problem';
import type { IncidentRow } from '../find-incident.query';
import { breachView } from '../list-breaches/breach-view';
import { clockView } from './clock-view';
import { timelineOf } from './timeline-view';

/** An incident with all that follows from its timeline. */
export function incidentDetail(
  row: IncidentRow,
  incident: Incident,
  reportsFor: readonly EntityName[],
  settings: readonly ReportingSetting[],
  names: ReadonlyMap<string, string>,
): IncidentDetail {
  const { nature, status } = incident;
  if (nature === null || status === 'none') return refuse(problems.internal);
  const person = (id: string): string | null => row.people[id] ?? null;
  return {
    id: row.id,
    revision: row.revision,
    title: row.title,
    unit: { id: row.unit_id, name: row.unit_name },
    now: row.now,
    status,
    nature,
    lawAsIf: incident.lawAsIf,
    mayLead: row.may_lead,
    reportsFor: [...reportsFor],
    names: [...names].map(([id, name]) => ({ id, name })),
    settings: settings.filter(({ revision, mayChange }) => revision > 0 && mayChange),
    entities: incident.entities.map((entry) =>
      withContact(
        entityView(row, incident, entry, names, person),
        settings.find(({ entity }) => entity.id === entry.entity)?.contactPoint ?? '',
      ),
    ),
    reports: incident.reports.map((report) => reportView(incident, report, row.now, person)),
    timeline: timelineOf(incident, person),
  };
}

/** The contact point is a setting of the entity: a report that asks for it begins with it, unless an earlier one said another. */
const withContact = (view: IncidentEntityView, contact: string): IncidentEntityView => ({
  ...view,
  clocks: view.clocks.map((clock) => ({
    ...clock,
    prefilled:
      contact !== '' && clock.content.some(({ field }) => field === 'contact-point')
        ? { 'contact-point': contact, ...clock.prefilled }
        : clock.prefilled,
  })),
});

type Person = (id: string) => string | null;

function entityView(
  row: IncidentRow,
  incident: Incident,
  entry: EntityCase,
  names: ReadonlyMap<string, string>,
  person: Person,
): IncidentEntityView {
  const { entity, role, moments } = entry;
  const supposed = prospectiveClocks(incident, belgianLaw).filter(
    (clock) => clock.entity === entity && !entry.clocks.some(({ key }) => key === clock.key),
  );
  return {
    entity,
    name: names.get(entity) ?? '',
    role: {
      ...role,
      breachAuthorities: role.breachAuthorities.filter(isAuthority),
      processorFor: [...role.processorFor],
    },
    mayReport: row.reports_for.includes(entity),
    moments: Object.entries(moments).flatMap(([moment, known]) =>
      known === null
        ? []
        : [
            {
              moment,
              at: known.at,
              history: known.history.map((one) => ({ ...one, by: person(one.by) })),
            },
          ],
    ),
    significance: entry.significance.map(({ outcome, annexServices, reasoning, test, by, at }) => ({
      outcome,
      annexServices: [...annexServices],
      reasoning,
      test: test === null ? null : testView(test),
      by: person(by),
      at,
    })),
    thresholdsOn: thresholdDay(incident, entity, row.now, brusselsZone),
    breachRisk: entry.breachRisk.map((one) => ({ ...one, by: person(one.by) })),
    breach: breachView(incident, entity, names),
    clocks: [
      ...entry.clocks.map((clock) => clockView(incident, clock, false, names)),
      ...supposed.map((clock) =>
        clockView(incident, { ...clock, doneAt: null, ended: null }, true, names),
      ),
    ],
  };
}

const factsView = ({ annexServices, providers, ...facts }: AskedThresholds['facts']) => ({
  ...facts,
  servicesKnown: annexServices !== null,
  providers: [...providers],
});

/** A test as it was kept. */
export const testView = ({
  on,
  proposal,
  ground,
  criteria,
  facts,
}: AskedThresholds): SignificanceTestView => ({
  ...{ on, proposal, ground },
  criteria: criteria.map((criterion) => ({ ...criterion })),
  facts: factsView(facts),
});

const isAuthority = (code: string): code is 'vtc' | 'gba' | 'coc' =>
  code === 'vtc' || code === 'gba' || code === 'coc';

/** A report with what it lacks, for whoever has to send it now. */
export function reportView(
  incident: Incident,
  report: IncidentReport,
  now: Instant,
  person: Person,
): IncidentReportView {
  const { id, entity, clock: key, supplements, status, content, sent, receipt } = report;
  const clock = incident.entities
    .flatMap(({ clocks }) => clocks)
    .find((candidate) => candidate.key === key);
  const late =
    clock !== undefined && clock.deadline !== null && isBefore(clock.deadline, sent?.at ?? now);
  return {
    id,
    entity,
    clock: key,
    report: clock?.report ?? '',
    supplements,
    status,
    content: { ...content },
    missing: clock === undefined ? [] : [...missingContent(clock, report, late)],
    sent: sent === null ? null : { ...sent, by: person(sent.by) },
    receipt,
  };
}
