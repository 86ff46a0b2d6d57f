import {
  askThresholds,
  belgianCriteria,
  type AskedThresholds,
} from '@weerbaar/obligations/incidents';

/** What the thresholds of 18 October 2024 make of the night at the company that runs everybody's systems. Illustrative. */
export const thresholdsAsked: AskedThresholds = askThresholds(
  {
    annexServices: ['managed-service'],
    providers: ['managed-service'],
    planned: false,
    answers: {
      'severe-disruption': 'yes',
      'harm-to-others': 'yes',
      'malicious-compromise': 'yes',
      'digital.malicious-access': 'yes',
      'digital.death': 'no',
      'digital.health': 'no',
    },
    lossCents: null,
    turnoverCents: null,
    minutes: { unavailable: 80, limited: null, slow: null },
    usersTouched: null,
    usersTotal: null,
    recurrences: null,
  },
  belgianCriteria,
  '2024-10-18',
);
