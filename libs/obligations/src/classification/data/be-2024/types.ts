import type { EntityType } from '../../law';

type Traits = Partial<
  Pick<EntityType, 'inScopeFrom' | 'essentialFrom' | 'countsFrom' | 'registration' | 'provider'>
>;

const listed =
  (annex: 'I' | 'II') =>
  (sector: string, subsector: string | null, codes: readonly string[], traits: Traits = {}) =>
    codes.map((code): EntityType => ({
      code,
      sector,
      subsector,
      annex,
      inScopeFrom: 'medium',
      essentialFrom: annex === 'I' ? 'large' : null,
      countsFrom: 'side',
      registration: 'general',
      provider: null,
      source: { act: 'nis2-directive', article: `annex ${annex}`, confidence: 'H' },
      ...traits,
    }));

const one = listed('I');
const two = listed('II');

const digital: Traits = { registration: 'digital', provider: 'digital' };

/**
 * The types of entity of Annexes I and II of Directive (EU) 2022/2555, which the Belgian law
 * repeats, by codes of our own. Size rules: Arts 2 and 3 of the directive, 9 and 10 of the law.
 */
export const types: readonly EntityType[] = [
  ...one('energy', 'electricity', [
    'electricity-supplier',
    'electricity-distribution',
    'electricity-transmission',
    'electricity-producer',
    'electricity-exchange',
    'electricity-flexibility',
    'charging-points',
  ]),
  ...one('energy', 'district-heating', ['district-heating']),
  ...one('energy', 'oil', ['oil-pipeline', 'oil-production', 'oil-stockholding']),
  ...one('energy', 'gas', [
    'gas-supplier',
    'gas-distribution',
    'gas-transmission',
    'gas-storage',
    'gas-lng',
    'gas-undertaking',
    'gas-refining',
  ]),
  ...one('energy', 'hydrogen', ['hydrogen']),
  ...one('transport', 'air', ['air-carrier', 'airport', 'air-traffic-control']),
  ...one('transport', 'rail', ['rail-infrastructure', 'rail-undertaking']),
  ...one('transport', 'water', ['shipping', 'port', 'vessel-traffic']),
  ...one('transport', 'road', ['road-authority'], { countsFrom: 'essential-part' }),
  ...one('transport', 'road', ['intelligent-transport']),
  ...one('banking', null, ['credit-institution']),
  ...one('financial-market', null, ['trading-venue', 'central-counterparty']),
  ...one('health', null, [
    'healthcare-provider',
    'reference-laboratory',
    'medicine-research',
    'medicine-manufacture',
    'critical-device-manufacture',
  ]),
  ...one('drinking-water', null, ['drinking-water']),
  ...one('waste-water', null, ['waste-water'], { countsFrom: 'essential-part' }),
  ...one('digital-infrastructure', null, ['internet-exchange']),
  ...one('digital-infrastructure', null, ['dns-provider', 'tld-registry'], {
    ...digital,
    inScopeFrom: 'any',
    essentialFrom: 'any',
  }),
  ...one('digital-infrastructure', null, ['cloud', 'data-centre', 'content-delivery'], digital),
  ...one('digital-infrastructure', null, ['qualified-trust-service'], {
    provider: 'trust',
    inScopeFrom: 'any',
    essentialFrom: 'any',
  }),
  ...one('digital-infrastructure', null, ['trust-service'], {
    provider: 'trust',
    inScopeFrom: 'any',
  }),
  ...one('digital-infrastructure', null, ['public-network', 'public-communication-service'], {
    inScopeFrom: 'any',
    essentialFrom: 'medium',
  }),
  ...one('ict-management', null, ['managed-service', 'managed-security-service'], digital),
  ...one('public-administration', null, ['public-federal'], {
    inScopeFrom: 'any',
    essentialFrom: 'any',
  }),
  // In scope by identification only.
  ...one('public-administration', null, ['public-federated'], {
    inScopeFrom: null,
    essentialFrom: null,
  }).map((type): EntityType => ({
    ...type,
    source: { act: 'belgian-nis2-law', article: '3 §3 3°', confidence: 'H' },
  })),
  // That size makes a zone essential is read from the rule for Annex I, and not confirmed.
  ...one('public-administration', null, ['public-emergency-zone'], { inScopeFrom: 'any' }).map(
    (type): EntityType => ({
      ...type,
      source: { act: 'belgian-nis2-law', article: '3 §3 3°', confidence: 'L' },
    }),
  ),
  ...one('space', null, ['space-ground-infrastructure']),
  ...two('post', null, ['postal-service']),
  ...two('waste', null, ['waste-management'], { countsFrom: 'main' }),
  ...two('chemicals', null, ['chemicals']),
  ...two('food', null, ['food']),
  ...two('manufacturing', 'medical-devices', ['medical-devices']),
  ...two('manufacturing', 'electronics', ['electronics']),
  ...two('manufacturing', 'electrical-equipment', ['electrical-equipment']),
  ...two('manufacturing', 'machinery', ['machinery']),
  ...two('manufacturing', 'motor-vehicles', ['motor-vehicles']),
  ...two('manufacturing', 'other-vehicles', ['other-vehicles']),
  ...two(
    'digital-providers',
    null,
    ['online-marketplace', 'search-engine', 'social-network'],
    digital,
  ),
  ...two('research', null, ['research-organisation']),
  {
    code: 'domain-registration',
    sector: 'domain-registration',
    subsector: null,
    annex: null,
    inScopeFrom: null,
    essentialFrom: null,
    countsFrom: 'side',
    registration: 'general',
    provider: null,
    source: { act: 'belgian-nis2-law', article: '13', confidence: 'H' },
  },
];
