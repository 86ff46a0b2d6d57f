import type { SafeguardHistory } from '@weerbaar/contracts';
import { historyLines } from './history-lines';

type Assessment = SafeguardHistory['assessments'][number];

const record = (revision: number, over: Partial<Assessment> = {}): Assessment => ({
  id: `id-${revision}`,
  revision,
  kind: 'scored',
  documentation: 3,
  implementation: 3,
  documentationReason: '',
  implementationReason: '',
  reason: '',
  effectiveOn: '2026-01-01',
  recordedAt: '2026-01-01T10:00:00Z',
  recordedBy: null,
  files: 0,
  replaces: null,
  retracts: null,
  live: true,
  source: 'entry',
  ...over,
});
const fates = (records: readonly Assessment[], inForce?: number) =>
  historyLines(records, inForce).map(({ fate, other }) => [fate, other]);

describe('the history', () => {
  it('tells which record holds and which held before', () => {
    expect(fates([record(2), record(1)], 2)).toEqual([
      ['in-force', null],
      ['earlier', null],
    ]);
  });

  it('names the record that corrected another, and the one it corrected', () => {
    expect(fates([record(2, { replaces: 1 }), record(1, { live: false })], 2)).toEqual([
      ['in-force', 1],
      ['corrected', 2],
    ]);
  });

  it('names the record that took another back', () => {
    const records = [
      record(3, { kind: 'retraction', retracts: 2, live: false }),
      record(2, { live: false }),
      record(1),
    ];
    expect(fates(records, 1)).toEqual([
      ['retraction', 2],
      ['retracted', 3],
      ['in-force', null],
    ]);
  });
});
