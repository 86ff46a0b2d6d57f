import type { ContentField, ContentRule, FieldNeed, LegalClock, LegalSource } from './legal-clock';

const rules = (need: FieldNeed, ...fields: readonly ContentField[]): readonly ContentRule[] =>
  fields.map((field) => ({ field, need }));

const directive = (article: string): LegalSource => ({ act: 'nis2-directive', article });
const belgian = (article: string): LegalSource => ({ act: 'belgian-nis2-law', article });
const gdpr = (article: string): LegalSource => ({ act: 'gdpr', article });

/** What every row of the Belgian law of 26 April 2024 shares; in force since 18 October 2024. */
const nis2 = {
  version: '2024-10-18',
  regime: 'nis2',
  recipient: 'national-csirt',
  after: [],
  standsInFor: null,
  holdsFor: 'every-entity',
  validFrom: '2024-10-18',
  validTo: null,
  confidence: 'H',
} as const;

/** What every row of Regulation (EU) 2016/679 shares; it applies since 25 May 2018. */
const privacy = {
  ...nis2,
  version: '2018-05-25',
  regime: 'gdpr',
  recipient: 'data-protection-authority',
  validFrom: '2018-05-25',
} as const;

const notification = {
  ...nis2,
  trigger: 'significant-incident-awareness',
  report: 'incident-notification',
  content: [
    ...rules('always', 'update-of-warning', 'first-assessment', 'severity', 'impact'),
    ...rules('if-available', 'indicators-of-compromise'),
  ],
  after: ['early-warning'],
} as const;

const finalContent = [
  ...rules('always', 'detailed-description', 'severity', 'impact', 'cause', 'mitigation'),
  ...rules('if-available', 'cross-border-impact'),
];

/**
 * The clocks that run for an entity in Belgium. Read on 21 November 2026; the proposals that would
 * lengthen the 72 hours of the GDPR and join the entry points were not law then.
 */
export const belgianClocks: readonly LegalClock[] = [
  {
    ...nis2,
    id: 'nis2.early-warning',
    trigger: 'significant-incident-awareness',
    period: 'PT24H',
    report: 'early-warning',
    content: rules('always', 'malicious-suspected', 'cross-border-possible'),
    sources: [directive('23(4)(a)'), belgian('35 §1 1°')],
  },
  {
    ...notification,
    id: 'nis2.incident-notification',
    period: 'PT72H',
    holdsFor: 'other-than-trust-services',
    sources: [directive('23(4)(b)'), belgian('35 §1 2°')],
  },
  {
    ...notification,
    id: 'nis2.incident-notification.trust-services',
    period: 'PT24H',
    holdsFor: 'trust-services',
    sources: [directive('23(4), second subparagraph'), belgian('35 §2')],
  },
  {
    ...nis2,
    id: 'nis2.intermediate-report',
    trigger: 'request-received',
    period: null,
    report: 'intermediate-report',
    recipient: 'requesting-authority',
    content: rules('always', 'status-update'),
    sources: [directive('23(4)(c)'), belgian('35 §1 3°')],
  },
  {
    ...nis2,
    id: 'nis2.final-report',
    trigger: 'notification-sent',
    period: 'P1M',
    report: 'final-report',
    content: finalContent,
    after: ['incident-notification'],
    sources: [directive('23(4)(d)'), belgian('35 §1 4°')],
  },
  {
    ...nis2,
    id: 'nis2.progress-report',
    trigger: 'notification-sent',
    period: 'P1M',
    report: 'progress-report',
    content: rules('always', 'state-of-play'),
    after: ['incident-notification'],
    standsInFor: 'final-report',
    sources: [directive('23(4)(e)'), belgian('35 §1 5°')],
  },
  {
    ...nis2,
    id: 'nis2.final-report.after-progress',
    trigger: 'handled-after-progress',
    period: 'P1M',
    report: 'final-report',
    content: finalContent,
    after: ['incident-notification', 'progress-report'],
    sources: [directive('23(4)(e)'), belgian('35 §1 5°')],
  },
  {
    ...nis2,
    id: 'nis2.recipients-notice',
    trigger: 'likely-harm-to-recipients',
    period: null,
    report: 'recipients-notice',
    recipient: 'service-recipients',
    content: rules('always', 'impact'),
    sources: [directive('23(1)'), belgian('34 §1')],
    // The article of the directive was read; the paragraph of the Belgian one was not.
    confidence: 'M',
  },
  {
    ...nis2,
    id: 'nis2.threat-notice',
    trigger: 'significant-threat',
    period: null,
    report: 'threat-notice',
    recipient: 'service-recipients',
    content: [...rules('always', 'counter-measures'), ...rules('if-available', 'threat')],
    sources: [directive('23(2)'), belgian('34 §2')],
    confidence: 'M',
  },
  {
    ...nis2,
    id: 'nis2.voluntary-notification',
    trigger: 'voluntary-choice',
    period: null,
    report: 'voluntary-notification',
    content: rules('always', 'first-assessment'),
    sources: [directive('30'), belgian('38')],
  },
  {
    ...privacy,
    id: 'gdpr.breach-notification',
    trigger: 'breach-awareness',
    period: 'PT72H',
    report: 'breach-notification',
    content: [
      ...rules('always', 'breach-nature', 'contact-point', 'likely-consequences', 'measures'),
      ...rules('if-available', 'person-categories', 'person-count'),
      ...rules('if-available', 'record-categories', 'record-count'),
      ...rules('if-late', 'delay-reason'),
    ],
    sources: [gdpr('33(1)'), gdpr('33(3)')],
  },
  {
    ...privacy,
    id: 'gdpr.processor-notice',
    trigger: 'processor-breach-awareness',
    period: null,
    report: 'processor-notice',
    recipient: 'controller',
    content: rules('always', 'breach-nature'),
    sources: [gdpr('33(2)')],
    // The duty is certain; the law itself names no content, so the least that helps is asked for.
    confidence: 'M',
  },
  {
    ...privacy,
    id: 'gdpr.persons-notice',
    trigger: 'high-risk-to-persons',
    period: null,
    report: 'persons-notice',
    recipient: 'data-subjects',
    content: rules('always', 'breach-nature', 'contact-point', 'likely-consequences', 'measures'),
    sources: [gdpr('34(1)'), gdpr('34(2)')],
  },
  {
    ...nis2,
    id: 'be.registration.identified',
    trigger: 'identified',
    period: 'P5M',
    report: 'registration',
    recipient: 'registration-authority',
    content: rules('always', 'registration-data'),
    sources: [directive('3(4)'), belgian('13')],
  },
  {
    ...nis2,
    id: 'be.registration-change',
    trigger: 'registration-data-changed',
    period: 'P2W',
    report: 'registration-change',
    recipient: 'registration-authority',
    content: rules('always', 'changed-data'),
    sources: [directive('3(4)'), belgian('13')],
  },
  {
    ...nis2,
    id: 'be.registration-change.digital-providers',
    trigger: 'registration-data-changed',
    period: 'P3M',
    report: 'registration-change',
    recipient: 'registration-authority',
    content: rules('always', 'changed-data'),
    sources: [directive('27'), belgian('14')],
  },
  {
    ...nis2,
    id: 'be.defence',
    trigger: 'draft-decision-received',
    period: 'P30D',
    report: 'defence',
    recipient: 'supervisor',
    content: rules('always', 'arguments'),
    sources: [belgian('51')],
  },
];
