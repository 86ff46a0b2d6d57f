import type { SafeguardAcross } from '@weerbaar/contracts';
import { acrossCount, acrossLines, chosenLines } from './across-lines';

type UnitRow = SafeguardAcross['units'][number];

const unit = (name: string, over: Partial<UnitRow> = {}): UnitRow => ({
  unitId: name,
  unitName: name,
  unitPath: '',
  scorable: true,
  targetTenths: 30,
  code: '4.3',
  group: 1,
  assetClass: 'Devices',
  securityFunction: 'Protect',
  standing: { kind: 'scored', documentation: 3, implementation: 3, source: 'own' },
  responsibility: {
    kind: 'own',
    providerId: null,
    providerName: null,
    effectiveOn: null,
    revision: 0,
  },
  own: null,
  provided: null,
  revision: 1,
  ...over,
});
const low = { kind: 'scored', documentation: 3, implementation: 2, source: 'own' } as const;
const inherited = {
  kind: 'inherited',
  providerId: 'd',
  providerName: 'D',
  effectiveOn: null,
  revision: 1,
} as const;

const lines = acrossLines([
  unit('at target'),
  unit('below', { standing: low }),
  unit('no target', { standing: low, targetTenths: null }),
  unit('open', { standing: { kind: 'missing', waitingFor: 'own' } }),
  unit('out', { standing: { kind: 'not-applicable' } }),
  unit('leans', {
    responsibility: inherited,
    standing: { kind: 'missing', waitingFor: 'provider' },
  }),
  unit('not mine', { scorable: false }),
]);
const names = (choice: Parameters<typeof chosenLines>[1]) =>
  chosenLines(lines, choice).map(({ unitName }) => unitName);

describe('one safeguard across units', () => {
  it('shows what is missing, below target, or answered by somebody else', () => {
    expect(names('all')).toHaveLength(7);
    expect(names('missing')).toEqual(['open', 'leans']);
    expect(names('below')).toEqual(['below']);
    expect(names('inherited')).toEqual(['leans']);
  });

  it('lets set only what the person may score and whose own answer counts', () => {
    expect(lines.filter(({ settable }) => !settable).map(({ unitName }) => unitName)).toEqual([
      'leans',
      'not mine',
    ]);
  });

  it('counts the units at their target among those where it applies', () => {
    expect(acrossCount(lines)).toEqual({ applicable: 6, assessed: 4, reached: 2 });
  });
});
