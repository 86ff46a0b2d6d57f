import type { LegalSource } from '../clocks/legal-clock';
import type { SignificanceCriterion } from './significance';

const directive = (article: string): LegalSource => ({ act: 'nis2-directive', article });
const belgian = (article: string): LegalSource => ({ act: 'belgian-nis2-law', article });
const implementing = (article: string): LegalSource => ({
  act: 'nis2-implementing-regulation',
  article,
});

const everyEntity = {
  providers: null,
  measure: { kind: 'question' },
  binding: true,
  sources: [directive('23(3)'), belgian('8 57°')],
  validFrom: '2024-10-18',
  validTo: null,
  confidence: 'H',
} as const;

/** The types of entity (as the classification names them) that Regulation (EU) 2024/2690 binds. */
export const digitalProviders = [
  'dns-provider',
  'tld-registry',
  'cloud',
  'data-centre',
  'content-delivery',
  'managed-service',
  'managed-security-service',
  'online-marketplace',
  'search-engine',
  'social-network',
  'trust-service',
  'qualified-trust-service',
] as const;

const digital = {
  ...everyEntity,
  providers: digitalProviders,
  sources: [implementing('3(1)')],
} as const;

/** EUR 500,000 or 5 % of last year's turnover, whichever is lower. */
const directLoss = { cents: 50_000_000, turnoverPercent: 5 } as const;

const cloudLike = {
  ...digital,
  providers: ['cloud', 'managed-service', 'managed-security-service'],
  sources: [implementing('7'), implementing('10')],
} as const;
const someUsers = { percent: 5, count: 1_000_000 } as const;

/**
 * The criteria that hold in Belgium. The King may set thresholds of his own (Art. 34 §3); none had
 * been found on 21 November 2026. A criterion that guidance only points at is not binding.
 */
export const belgianCriteria: readonly SignificanceCriterion[] = [
  { ...everyEntity, id: 'severe-disruption' },
  { ...everyEntity, id: 'financial-loss' },
  { ...everyEntity, id: 'harm-to-others' },
  {
    ...everyEntity,
    id: 'malicious-compromise',
    binding: false,
    sources: [belgian('34')],
    confidence: 'M',
  },
  {
    ...everyEntity,
    id: 'guidance-loss',
    measure: { kind: 'loss', cents: 25_000_000, turnoverPercent: 5 },
    binding: false,
    sources: [belgian('34')],
    // The figure of the guide could not be confirmed: a customer may set another.
    confidence: 'L',
  },
  { ...digital, id: 'digital.direct-loss', measure: { kind: 'loss', ...directLoss } },
  { ...digital, id: 'digital.trade-secrets' },
  { ...digital, id: 'digital.death' },
  { ...digital, id: 'digital.health' },
  { ...digital, id: 'digital.malicious-access' },
  {
    ...digital,
    id: 'digital.recurring',
    measure: { kind: 'recurrence', count: 2, months: 6, ...directLoss },
    sources: [implementing('4')],
  },
  {
    ...digital,
    id: 'dns.unavailable',
    providers: ['dns-provider'],
    measure: { kind: 'outage', of: 'unavailable', minutes: 30, users: null },
    sources: [implementing('5')],
    confidence: 'M',
  },
  {
    ...digital,
    id: 'dns.slow',
    providers: ['dns-provider'],
    measure: { kind: 'outage', of: 'slow', minutes: 60, users: null },
    sources: [implementing('5')],
    confidence: 'M',
  },
  {
    ...digital,
    id: 'tld.unavailable',
    providers: ['tld-registry'],
    measure: { kind: 'outage', of: 'unavailable', minutes: 0, users: null },
    sources: [implementing('6')],
  },
  {
    ...digital,
    id: 'tld.slow',
    providers: ['tld-registry'],
    measure: { kind: 'outage', of: 'slow', minutes: 60, users: null },
    sources: [implementing('6')],
  },
  {
    ...cloudLike,
    id: 'cloud.unavailable',
    measure: { kind: 'outage', of: 'unavailable', minutes: 30, users: null },
  },
  {
    ...cloudLike,
    id: 'cloud.limited',
    measure: { kind: 'outage', of: 'limited', minutes: 60, users: someUsers },
  },
  { ...cloudLike, id: 'cloud.malicious-data-compromise' },
  {
    ...cloudLike,
    id: 'cloud.data-compromise-users',
    measure: { kind: 'users', ...someUsers },
  },
  {
    ...digital,
    id: 'data-centre.unavailable',
    providers: ['data-centre'],
    measure: { kind: 'outage', of: 'unavailable', minutes: 0, users: null },
    sources: [implementing('8')],
    confidence: 'M',
  },
  {
    ...digital,
    id: 'data-centre.limited',
    providers: ['data-centre'],
    measure: { kind: 'outage', of: 'limited', minutes: 60, users: null },
    sources: [implementing('8')],
    confidence: 'M',
  },
  {
    ...digital,
    id: 'data-centre.malicious-data-compromise',
    providers: ['data-centre'],
    sources: [implementing('8')],
    confidence: 'M',
  },
  {
    ...digital,
    id: 'data-centre.physical-access',
    providers: ['data-centre'],
    sources: [implementing('8')],
    confidence: 'M',
  },
  {
    ...digital,
    id: 'trust-service.unavailable',
    providers: ['trust-service', 'qualified-trust-service'],
    measure: { kind: 'outage', of: 'unavailable', minutes: 20, users: null },
    sources: [implementing('14')],
    confidence: 'M',
  },
  {
    ...digital,
    id: 'trust-service.unavailable-in-week',
    providers: ['trust-service', 'qualified-trust-service'],
    measure: { kind: 'outage', of: 'unavailable', minutes: 60, users: null },
    sources: [implementing('14')],
    confidence: 'M',
  },
  {
    ...digital,
    id: 'trust-service.limited',
    providers: ['trust-service', 'qualified-trust-service'],
    measure: { kind: 'users', percent: 1, count: 200_000 },
    sources: [implementing('14')],
    confidence: 'M',
  },
];
