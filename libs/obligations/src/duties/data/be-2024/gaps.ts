import type { DutyGap } from '../../duty';

/** What no safeguard of the CIS Controls v8.1 shows, by our own judgement. */
export const gaps: readonly DutyGap[] = [
  { code: 'board-decisions', duties: ['management-approval', 'management-oversight'] },
  { code: 'board-training', duties: ['management-training'] },
  { code: 'risk-method', duties: ['measure-risk-policy', 'written-policy'] },
  { code: 'continuity-organisation', duties: ['measure-continuity'] },
  { code: 'effectiveness-policy', duties: ['measure-effectiveness'] },
  { code: 'key-management', duties: ['measure-cryptography'] },
  { code: 'screening', duties: ['measure-people-access-assets'] },
  { code: 'emergency-communication', duties: ['measure-authentication'] },
  { code: 'physical-surroundings', duties: ['measures-all-hazards', 'digital-physical'] },
  { code: 'disclosure-policy', duties: ['measure-disclosure'] },
  {
    code: 'legal-clocks',
    duties: [
      'notification-authority',
      'recipients-affected',
      'recipients-threat',
      'significance-decision',
      'early-warning',
      'incident-notification',
      'trust-notification',
      'intermediate-report',
      'progress-report',
      'final-report',
    ],
  },
  {
    code: 'registration-data',
    duties: [
      'registration-general',
      'registration-general-changes',
      'registration-digital',
      'registration-digital-changes',
    ],
  },
];
