import type { FineRules } from '../../law';
import type { Source } from '../../../source';

const law = (article: string, confidence: Source['confidence'] = 'H'): Source => ({
  act: 'belgian-nis2-law',
  article,
  confidence,
});

/** Administrative fines: Belgian law, Arts 59 and 62. */
export const fineRules: FineRules = {
  fines: [
    {
      code: 'withholding-information',
      appliesTo: 'everybody',
      least: 500,
      most: 125_000,
      turnoverPerMille: null,
      source: law('59 1°'),
    },
    {
      code: 'harming-good-faith',
      appliesTo: 'in-scope',
      least: 500,
      most: 200_000,
      turnoverPerMille: null,
      source: law('59 2°'),
    },
    {
      code: 'hindering-supervision',
      appliesTo: 'in-scope',
      least: 500,
      most: 200_000,
      turnoverPerMille: null,
      source: law('59 3°'),
    },
    {
      code: 'infringement-important',
      appliesTo: 'important',
      least: 500,
      most: 7_000_000,
      turnoverPerMille: 14,
      source: law('59 4°'),
    },
    {
      code: 'infringement-essential',
      appliesTo: 'essential',
      least: 500,
      most: 10_000_000,
      turnoverPerMille: 20,
      source: law('59 5°'),
    },
  ],
  repeat: { times: 2, withinYears: 3, source: law('59') },
  spared: {
    sectors: ['public-administration'],
    text: law('62'),
    reading: law('62', 'L'),
  },
};
