import type { RegistrationRegime } from '../../law';

/** Registration through the portal of the authority: Belgian law, Arts 13 and 14. */
export const registrations: readonly RegistrationRegime[] = [
  {
    code: 'general',
    fields: [
      'name',
      'company-number',
      'address',
      'email',
      'ip-ranges',
      'phone',
      'sector',
      'member-states',
    ],
    fieldsIfAny: [],
    firstBy: '2025-03-18',
    monthsAfterIdentification: 5,
    changeWithin: { unit: 'weeks', count: 2 },
    sources: [
      { act: 'nis2-directive', article: '3(4)', confidence: 'H' },
      { act: 'belgian-nis2-law', article: '13', confidence: 'H' },
    ],
  },
  {
    code: 'digital',
    fields: [
      'name',
      'sector',
      'entity-type',
      'main-establishment',
      'other-establishments',
      'representative',
      'address',
      'email',
      'phone',
      'member-states',
    ],
    fieldsIfAny: ['other-establishments', 'representative'],
    firstBy: '2024-12-18',
    monthsAfterIdentification: null,
    changeWithin: { unit: 'months', count: 3 },
    sources: [
      { act: 'nis2-directive', article: '27', confidence: 'H' },
      { act: 'belgian-nis2-law', article: '14', confidence: 'H' },
    ],
  },
];
