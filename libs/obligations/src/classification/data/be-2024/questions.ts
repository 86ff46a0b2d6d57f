import type { Question } from '../../law';
import type { Source } from '../../../source';

const nis2 = (article: string): Source => ({ act: 'nis2-directive', article, confidence: 'H' });
const law = (article: string): Source => ({ act: 'belgian-nis2-law', article, confidence: 'H' });

/** The questions of the wizard, in the order in which they are asked. */
export const questions: readonly Question[] = [
  {
    code: 'jurisdiction',
    step: 'jurisdiction',
    kind: 'one-of',
    options: ['belgium', 'other-member-state', 'outside-union'],
    sources: [nis2('2(1)'), nis2('26'), law('3-7')],
  },
  { code: 'body', step: 'body', kind: 'one-of', options: [], sources: [law('3 §3 3°'), law('8 34°')] },
  { code: 'security-domain', step: 'body', kind: 'yes-no', options: [], sources: [nis2('2(7)')] },
  {
    code: 'activities',
    step: 'activities',
    kind: 'activities',
    options: [],
    sources: [nis2('annex I'), nis2('annex II')],
  },
  {
    code: 'activity-weight',
    step: 'activity-weight',
    kind: 'weights',
    options: ['main', 'essential-part', 'side'],
    sources: [{ act: 'authority-guidance', article: '', confidence: 'M' }],
  },
  { code: 'staff', step: 'size', kind: 'count', options: [], sources: [nis2('2(1)')] },
  { code: 'turnover', step: 'size', kind: 'amount', options: [], sources: [nis2('2(1)')] },
  { code: 'balance-sheet', step: 'size', kind: 'amount', options: [], sources: [nis2('2(1)')] },
  {
    code: 'related',
    step: 'size',
    kind: 'one-of',
    options: ['included', 'none', 'left-out'],
    sources: [{ act: 'sme-recommendation', article: 'annex 3, 6', confidence: 'M' }],
  },
  { code: 'critical', step: 'critical', kind: 'yes-no', options: [], sources: [nis2('3(1)')] },
  {
    code: 'special-cases',
    step: 'authority',
    kind: 'some-of',
    options: ['sole-provider', 'public-safety', 'systemic-risk', 'special-importance'],
    sources: [nis2('2(2)'), law('11')],
  },
  {
    code: 'identification',
    step: 'authority',
    kind: 'one-of',
    options: ['none', 'declined', 'essential', 'important'],
    sources: [nis2('3(1)'), law('11')],
  },
  { code: 'voluntary', step: 'voluntary', kind: 'yes-no', options: [], sources: [] },
];
