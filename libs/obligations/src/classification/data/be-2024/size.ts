import type { SizeRule } from '../../law';

/** The ceilings of Recommendation 2003/361/EC that the directive and the law refer to. */
export const size: SizeRule = {
  ceilings: [
    {
      size: 'large',
      staffFrom: 250,
      turnoverAbove: 50_000_000,
      balanceAbove: 43_000_000,
      money: 'both',
    },
    {
      size: 'medium',
      staffFrom: 50,
      turnoverAbove: 10_000_000,
      balanceAbove: 10_000_000,
      money: 'both',
    },
  ],
  related: [
    {
      code: 'partner',
      from: 25,
      upTo: 50,
      counts: 'in-proportion',
      source: { act: 'sme-recommendation', article: 'annex 3, 6', confidence: 'M' },
    },
    {
      code: 'linked',
      from: 50,
      upTo: 100,
      counts: 'in-full',
      source: { act: 'sme-recommendation', article: 'annex 3, 6', confidence: 'M' },
    },
  ],
  sources: [
    { act: 'nis2-directive', article: '2(1)', confidence: 'H' },
    // That both amounts must be exceeded; the selection tool of the authority words it as one of them.
    { act: 'sme-recommendation', article: 'annex 2', confidence: 'M' },
  ],
};
