import { cis81 } from '@weerbaar/catalogue';
import type { CalendarDate } from '@weerbaar/kernel';
import type {
  Demonstration,
  LandmarkPlan,
  PersonPlan,
  TargetFact,
  UnitPlan,
} from '../demonstration';
import { quarterOf } from '../quarters';
import { develop } from '../story/develop';
import { type Provision, responsibilityFacts, responsibilityOn } from '../story/provision';
import { unitPlan } from '../unit-plan';

const beginning: CalendarDate = '2024-01-01';

const units: readonly UnitPlan[] = [
  unitPlan(beginning, 'gemeente', 'Voorbeeldgemeente', null, { groupsOnly: true }),
  unitPlan(beginning, 'bestuur', 'Algemeen Bestuur', 'gemeente', { weight: 3, legalEntity: true }),
  unitPlan(beginning, 'techniek', 'Technische Dienst', 'bestuur', { weight: 2 }),
  unitPlan(beginning, 'bibliotheek', 'Bibliotheek', 'bestuur'),
  unitPlan(beginning, 'ocmw', 'OCMW Voorbeeldgemeente', 'gemeente', {
    weight: 2,
    legalEntity: true,
  }),
];

const people: readonly PersonPlan[] = [
  {
    key: 'administrator',
    name: 'Tine Aerts',
    email: 'beheerder@voorbeeld.example',
    language: 'nl',
    role: 'administrator',
    unit: 'gemeente',
  },
  {
    key: 'ciso',
    name: 'Pieter Nys',
    email: 'ciso@voorbeeld.example',
    language: 'nl',
    role: 'ciso',
    unit: 'gemeente',
  },
  {
    key: 'lead',
    name: 'Hanne De Smet',
    email: 'lead@voorbeeld.example',
    language: 'nl',
    role: 'unit-lead',
    unit: 'ocmw',
  },
];

const landmarks: readonly LandmarkPlan[] = [
  {
    key: 'programme',
    on: '2024-09-02',
    titleNl: 'Start van het veiligheidsplan',
    titleEn: 'Security plan begins',
    source: 'Geen bron: verzonnen voor deze demonstratie',
    illustrative: true,
  },
];

const targets: readonly TargetFact[] = [
  {
    unit: 'gemeente',
    control: null,
    revision: 1,
    effectiveOn: beginning,
    recordedAt: new Date('2024-01-08T09:30:00Z'),
    by: 'ciso',
    levelTenths: 30,
    dueOn: '2026-12-31',
    reason: 'Eerste doel van het veiligheidsplan.',
    replaces: null,
  },
];

const provisions: readonly Provision[] = [
  {
    units: ['techniek', 'bibliotheek', 'ocmw'],
    codes: cis81.safeguards
      .filter((one) => ['9', '10', '12'].includes(one.control))
      .map((one) => one.code),
    kind: 'inherited',
    provider: 'bestuur',
    on: beginning,
    reason: 'De centrale informatica werkt voor alle diensten.',
  },
];

/** A small municipality that does not exist, beside Antwerp: whoever signs in here sees nothing of there. */
export function example(): Demonstration {
  const story = {
    seed: 'voorbeeldgemeente',
    firstQuarter: quarterOf(beginning),
    lastQuarter: quarterOf('2026-09-30'),
    milestones: [
      { quarter: quarterOf(beginning), documentation: 1.4, implementation: 1.6 },
      { quarter: quarterOf('2025-06-30'), documentation: 2.1, implementation: 2.2 },
      { quarter: quarterOf('2026-09-30'), documentation: 2.8, implementation: 2.7 },
    ],
    safeguards: cis81.safeguards.filter((one) => one.group <= 2),
    characters: [
      { unit: 'bestuur', head: 0.2, thorough: 0.8, by: 'ciso' },
      { unit: 'techniek', head: 0, thorough: 0.6, by: 'ciso' },
      { unit: 'bibliotheek', head: -0.4, thorough: 0.4, by: 'ciso' },
      { unit: 'ocmw', head: 0.1, thorough: 0.7, by: 'lead' },
    ],
    responsibility: responsibilityOn(provisions),
    ease: { '9': 0.3, '10': 0.4, '15': -0.4 },
    begins: {
      1: { quarter: quarterOf(beginning), spread: 5 },
      2: { quarter: quarterOf('2025-01-01'), spread: 6 },
    },
    weakSpots: [{ units: 'all' as const, codes: ['11.4', '17.1'], most: 1 as const }],
    exclusions: [],
    recent: { from: '2026-10-19' as const, until: '2026-11-12' as const, count: 10 },
  };
  return {
    slug: 'voorbeeldgemeente',
    name: 'Voorbeeldgemeente',
    since: beginning,
    recentSince: '2026-10-01',
    units,
    people,
    landmarks,
    services: [],
    incidents: [],
    contacts: [],
    assessments: develop(story),
    responsibilities: responsibilityFacts(story.seed, provisions, 'ciso'),
    targets,
    entities: [],
    money: null,
    links: [],
  };
}
