import type { EntityPlan } from '../demonstration';
import { kept } from './governance';

const everywhere = {
  jurisdiction: 'belgium',
  securityDomain: false,
  critical: false,
  specialCases: [],
  related: 'none',
} as const;

/**
 * Three legal entities under the law. Their answers are invented, and so is every state: no source tells what the authority
 * decided about them or how they stand. The law was in force from 18 October 2024 on.
 */
export const entities: readonly EntityPlan[] = [
  {
    unit: 'digipolis',
    by: 'ciso',
    on: '2024-11-12',
    answers: {
      ...everywhere,
      body: 'autonomous-municipal-company',
      activities: [{ type: 'managed-service', weight: 'main' }],
      staff: 420,
      turnover: 95_000_000,
      balanceSheet: 60_000_000,
      identification: 'none',
    },
    decidedBy: 'Raad van bestuur (illustratief)',
    reviewOn: '2027-02-01',
    statesSince: '2025-01-20',
    pattern: ['met', 'partly', 'met', 'met', 'partly', 'met', 'met'],
    ...kept.digipolis,
  },
  {
    unit: 'stad',
    by: 'ciso',
    on: '2024-12-09',
    answers: {
      ...everywhere,
      body: 'municipality',
      activities: [],
      staff: 7_500,
      turnover: null,
      balanceSheet: null,
      identification: 'essential',
    },
    decidedBy: 'College (illustratief)',
    reviewOn: '2026-12-15',
    statesSince: '2025-03-10',
    pattern: ['partly', 'not-met', 'partly', 'met', 'partly', null, 'partly'],
    ...kept.stad,
  },
  {
    unit: 'zorgbedrijf',
    by: 'ciso',
    on: '2025-02-03',
    answers: {
      ...everywhere,
      body: 'welfare-association',
      activities: [{ type: 'healthcare-provider', weight: 'main' }],
      staff: 4_000,
      turnover: 280_000_000,
      balanceSheet: 400_000_000,
      identification: 'none',
    },
    decidedBy: 'Raad van bestuur (illustratief)',
    reviewOn: null,
    statesSince: '2025-06-02',
    pattern: [null, 'not-met', null, 'partly', null],
    ...kept.zorgbedrijf,
  },
];
