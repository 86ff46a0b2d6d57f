import { languages } from '@weerbaar/kernel';
import {
  belgianClocks,
  belgianHolidays,
  clockTriggers,
  contentFields,
  recipientKinds,
  reportKinds,
} from '@weerbaar/obligations';
import {
  belgianCriteria,
  breachAuthorities,
  breachGaps,
  breachRisks,
  clockEndings,
  findings,
  incidentCauses,
  incidentEventKinds,
  incidentRefusals,
  leakCertainties,
  momentKinds,
  severities,
  significanceGrounds,
  significanceOutcomes,
} from '@weerbaar/obligations/incidents';
import {
  citizenImpacts,
  criticalities,
  criticalityGrounds,
  restorationGrounds,
  rtoVerdicts,
  serviceStates,
} from '@weerbaar/obligations/services';
import { loadArea } from '@weerbaar/phrases';

/** Every list of codes of the rules, by how the phrases call it. */
const lists: Readonly<Record<string, readonly string[]>> = {
  clock: belgianClocks.map(({ id }) => id),
  trigger: clockTriggers,
  report: reportKinds,
  recipient: recipientKinds,
  field: contentFields,
  holiday: belgianHolidays.map(({ id }) => id),
  criterion: belgianCriteria.map(({ id }) => id),
  authority: breachAuthorities,
  'breach-gap': breachGaps,
  risk: breachRisks,
  ending: clockEndings,
  finding: findings,
  cause: incidentCauses,
  event: incidentEventKinds,
  refusal: [...incidentRefusals, 'not-a-period', 'not-an-instant'],
  certainty: leakCertainties,
  moment: momentKinds,
  severity: severities,
  ground: significanceGrounds,
  significance: significanceOutcomes,
  impact: citizenImpacts,
  criticality: criticalities,
  'criticality-ground': criticalityGrounds,
  restoration: restorationGrounds,
  rto: rtoVerdicts,
  state: serviceStates,
};

describe.each(Object.entries(lists))('the codes of %s', (list, codes) => {
  it.each(languages)(
    'each have a phrase in %s, and there is none for what is no code',
    async (language) => {
      const book = await loadArea(language, 'obligations');
      const prefix = `obligations.${list}.`;
      const said = Object.keys(book).filter((key) => key.startsWith(prefix));
      expect(said.sort()).toEqual(codes.map((code) => `${prefix}${code}`).sort());
    },
  );
});
