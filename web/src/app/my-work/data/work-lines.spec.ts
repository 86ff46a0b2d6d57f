import { firstOpen, openIn, workTotals, type WorkUnit } from './work-lines';

const unit = (unitId: string, over: Partial<WorkUnit> = {}): WorkUnit => ({
  unitId,
  name: unitId,
  coverage: { applicable: 10, own: 8, inherited: 0, shared: 0, missing: 2 },
  waitingForProvider: 0,
  stale: 0,
  openControls: [],
  ...over,
});
const busy = unit('b', {
  waitingForProvider: 3,
  stale: 2,
  openControls: [
    { code: '4', open: 2, firstOpen: '4.3' },
    { code: '8', open: 1, firstOpen: '8.1' },
  ],
});

describe('my work', () => {
  it('adds up what waits in all units', () => {
    expect(openIn(busy)).toBe(3);
    expect(workTotals([unit('a'), busy])).toEqual({ open: 3, units: 1, waiting: 3, stale: 2 });
  });

  it('begins with the first open safeguard of the first unit that has one', () => {
    expect(firstOpen([unit('a'), busy])).toEqual({ unitId: 'b', control: '4', safeguard: '4.3' });
    expect(firstOpen([unit('a')])).toBeUndefined();
  });
});
