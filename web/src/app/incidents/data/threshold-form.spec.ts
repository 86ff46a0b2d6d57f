import {
  criteriaFor,
  factsOf,
  figuresFor,
  noEntries,
  proposalOf,
  typedFigure,
  type ThresholdEntries,
} from './threshold-form';

const on = '2026-03-02';
const touched: ThresholdEntries = {
  ...noEntries,
  ...{ first: 'touched', services: ['managed-service'], providers: ['managed-service'] },
};

describe('the form of the significance test', () => {
  it('asks the figures of a digital provider only of one', () => {
    expect(figuresFor(criteriaFor([], on))).toEqual(['loss', 'turnover']);
    expect(figuresFor(criteriaFor(['managed-service'], on))).toEqual([
      'loss',
      'turnover',
      'unavailable',
      'limited',
      'usersTouched',
      'usersTotal',
      'recurrences',
      'recurrenceLoss',
    ]);
    expect(criteriaFor(['managed-service'], '2024-10-17')).toEqual([]);
  });

  it('proposes nothing before the first question has an answer, and at once when none is touched', () => {
    expect(proposalOf(noEntries, on).ground).toBe('annex-service-unknown');
    expect(proposalOf({ ...noEntries, first: 'none' }, on)).toMatchObject({
      ...{ proposal: 'not-significant', ground: 'no-annex-service' },
    });
    expect(proposalOf({ ...touched, services: [] }, on).ground).toBe('annex-service-unknown');
  });

  it('reads thresholds in minutes, euros and people', () => {
    const minutes = (unavailable: string) =>
      proposalOf({ ...touched, figures: { unavailable } }, on).proposal;
    expect([minutes('30'), minutes('31')]).toEqual(['undetermined', 'significant']);
    const loss = { ...touched, figures: { loss: '500.000,01' } };
    expect(proposalOf(loss, on)).toMatchObject({ ground: 'criterion-met' });
  });

  it('leaves out what is not asked any more', () => {
    const typed = { ...touched, figures: { unavailable: '45' }, answers: { 'digital.death': 'yes' } };
    expect(factsOf({ ...typed, providers: [] } as ThresholdEntries, on)).toMatchObject({
      minutes: { unavailable: null },
      answers: { 'severe-disruption': 'unknown' },
    });
    expect(factsOf({ ...typed, first: 'none' } as ThresholdEntries, on)).toMatchObject({
      ...{ answers: {}, providers: [], servicesKnown: true },
    });
  });

  it.each([
    ['', null, null],
    ['1.250.000', 1_250_000, 125_000_000],
    ['1 250 000', 1_250_000, 125_000_000],
    ['12', 12, 1200],
    ['€ 12,5', undefined, 1250],
    ['12,345', undefined, undefined],
    ['1.25', undefined, undefined],
    ['-3', undefined, undefined],
    ['many', undefined, undefined],
  ])('reads %j as a figure', (text, whole, cents) => {
    expect([typedFigure(text, false), typedFigure(text, true)]).toEqual([whole, cents]);
  });
});
