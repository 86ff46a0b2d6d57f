import type { ControlSheet, SafeguardHistory, SafeguardRow, UnitTree } from '@weerbaar/contracts';
import { parseCalendarDate, type CalendarDate } from '@weerbaar/kernel';
import { uuid } from './sessions';

/** A day for a message; throws on what is none. */
export function dayOf(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(`${text} is no day`);
  return parsed.value;
}

/** The day on which everybody in the tests is signed in. */
export const testDay = dayOf('2026-11-21');

/** The unit that the pages of scores are about, and the one that provides for it. */
export const testUnit = uuid(100);
export const providerUnit = uuid(200);

type Answer = NonNullable<SafeguardRow['own']>;

/** An answer as recorded by somebody else; what matters to a test is named. */
export const answerView = (over: Partial<Answer> = {}): Answer => ({
  id: uuid(900),
  revision: 4,
  kind: 'scored',
  documentation: 3,
  implementation: 2,
  documentationReason: 'beleid van 2025',
  implementationReason: 'gezien bij een bezoek',
  reason: '',
  effectiveOn: dayOf('2026-03-31'),
  recordedAt: '2026-04-02T12:00:00.000Z',
  recordedBy: 'An Claes',
  files: 0,
  ...over,
});

/** A safeguard that nobody has answered. */
export const safeguardRow = (over: Partial<SafeguardRow> = {}): SafeguardRow => ({
  code: '4.1',
  group: 1,
  assetClass: 'Devices',
  securityFunction: 'Protect',
  standing: { kind: 'missing', waitingFor: 'own' },
  responsibility: {
    kind: 'own',
    providerId: null,
    providerName: null,
    effectiveOn: null,
    revision: 0,
  },
  own: null,
  provided: null,
  revision: 0,
  ...over,
});

/** Who answers where a provider does, alone or together with the unit. */
export const providedBy = (kind: 'inherited' | 'shared'): SafeguardRow['responsibility'] => ({
  kind,
  providerId: providerUnit,
  providerName: 'Digipolis',
  effectiveOn: dayOf('2024-01-01'),
  revision: 1,
});

/** The sheet of control 4 of the test unit, which may be scored. */
export const controlSheet = (
  safeguards: readonly SafeguardRow[],
  over: Partial<ControlSheet> = {},
): ControlSheet => ({
  unit: {
    id: testUnit,
    name: 'Bibliotheek',
    assessesItself: true,
    scorable: true,
    mayProvide: false,
  },
  path: [{ id: testUnit, name: 'Bibliotheek' }],
  framework: 'cis',
  version: '8.1',
  controlCode: '4',
  on: testDay,
  group: 3,
  maturity: null,
  coverage: { applicable: 3, own: 0, inherited: 0, shared: 0, missing: 3 },
  targetTenths: 30,
  targetDueOn: null,
  safeguards: [...safeguards],
  ...over,
});

/** The history of a safeguard with its record. */
export const safeguardHistory = (
  row: SafeguardRow,
  over: Partial<SafeguardHistory> = {},
): SafeguardHistory => ({ row, assessments: [], responsibilities: [], inheritedBy: [], ...over });

type Unit = UnitTree['units'][number];

/** A unit of the tree; the test unit stands at its top. */
export const unitView = (over: Partial<Unit> = {}): Unit => ({
  id: testUnit,
  parentId: null,
  name: 'Bibliotheek',
  weight: 1,
  archived: false,
  legalEntity: false,
  companyNumber: '',
  assessesItself: true,
  revision: 1,
  depth: 0,
  readable: true,
  scorable: true,
  ...over,
});

/** The tree with these units. */
export const unitTree = (...units: readonly Unit[]): UnitTree => ({
  on: testDay,
  units: [...units],
});
