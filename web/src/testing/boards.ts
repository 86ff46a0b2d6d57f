import { cis81 } from '@weerbaar/catalogue';
import type { ControlScore, Dashboard, NodeScore } from '@weerbaar/contracts';
import { uuid } from './sessions';

/** A maturity in tenths of a level as it travels: `level(35)` is 3.5. */
export const level = (tenths: number): NonNullable<Dashboard['maturity']> => ({
  numerator: String(tenths),
  denominator: '10',
});

/** Coverage in which so many of the applicable safeguards are assessed, all by the unit itself. */
export const covered = (assessed: number, applicable: number): Dashboard['coverage'] => ({
  applicable,
  own: assessed,
  inherited: 0,
  shared: 0,
  missing: applicable - assessed,
});

/** One control of a node; fully assessed at 3.0 unless told otherwise. */
export const aControl = (code: string, over: Partial<ControlScore> = {}): ControlScore => ({
  code,
  maturity: level(30),
  coverage: covered(5, 5),
  noneInGroup: false,
  targetTenths: 40,
  ...over,
});

/** A unit right below the one on the dashboard. */
export const aChild = (n: number, name: string, over: Partial<NodeScore> = {}): NodeScore => ({
  unitId: uuid(n),
  name,
  maturity: level(30),
  coverage: covered(90, 90),
  controls: cis81.controls.map(({ code }) => aControl(code)),
  hasChildren: false,
  itself: false,
  ...over,
});

/** The dashboard of a group of two units; what matters to a test is named. */
export const aBoard = (over: Partial<Dashboard> = {}): Dashboard => ({
  framework: 'cis',
  version: '8.1',
  unit: { id: uuid(100), name: 'Groep stad Antwerpen', parentId: null },
  path: [{ id: uuid(100), name: 'Groep stad Antwerpen' }],
  on: '2026-11-21',
  knownOn: null,
  group: 3,
  maturity: level(31),
  maturityYearAgo: level(27),
  targetTenths: 40,
  targetDueOn: '2026-12-31',
  coverage: covered(87, 100),
  assessingUnits: 2,
  weakest: { unitId: uuid(102), name: 'Werkhaven', maturity: level(19) },
  controls: cis81.controls.map(({ code }) => ({ ...aControl(code), maturityYearAgo: level(25) })),
  children: [
    aChild(101, 'Digipolis', { maturity: level(42) }),
    aChild(102, 'Werkhaven', { maturity: level(19) }),
  ],
  progress: [
    { group: 1, reached: 60, assessed: 90, applicable: 100, safeguards: 56 },
    { group: 2, reached: 100, assessed: 180, applicable: 200, safeguards: 130 },
    { group: 3, reached: 110, assessed: 220, applicable: 250, safeguards: 153 },
  ],
  trend: [
    { on: '2020-03-31', maturity: level(13), assessed: 10, applicable: 100, targetTenths: 25 },
    { on: '2026-11-21', maturity: level(31), assessed: 87, applicable: 100, targetTenths: 40 },
  ],
  landmarks: [
    {
      id: uuid(200),
      on: '2022-12-06',
      titleNl: 'Cyberaanval',
      titleEn: 'Cyberattack',
      source: 'Persmededeling',
      illustrative: false,
    },
  ],
  gaps: [
    {
      unitId: uuid(102),
      unitName: 'Werkhaven',
      controlCode: '15',
      maturity: level(18),
      targetTenths: 40,
      gap: level(22),
    },
  ],
  latest: [
    {
      unitId: uuid(101),
      unitName: 'Digipolis',
      code: '3.13',
      kind: 'scored',
      documentation: 2,
      implementation: 3,
      effectiveOn: '2026-11-12',
      recordedAt: '2026-11-12T10:00:00.000Z',
      recordedBy: 'Karim Bennani',
    },
  ],
  ...over,
});

/** The dashboard of an organisation in which nobody has assessed anything. */
export const anEmptyBoard = (over: Partial<Dashboard> = {}): Dashboard =>
  aBoard({
    maturity: null,
    maturityYearAgo: null,
    coverage: covered(0, 0),
    weakest: null,
    controls: cis81.controls.map(({ code }) => ({
      ...aControl(code, { maturity: null, coverage: covered(0, 0) }),
      maturityYearAgo: null,
    })),
    children: [],
    trend: [],
    landmarks: [],
    gaps: [],
    latest: [],
    ...over,
  });
