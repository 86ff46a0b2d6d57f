import type { ConformityMilestone } from '../../duty';

/** The two days of the first conformity assessment: royal decree of 9 June 2024, Art. 22. */
export const milestones: readonly ConformityMilestone[] = [
  {
    code: 'first',
    dueOn: '2026-04-18',
    duty: 'conformity-assessment',
    routes: [
      {
        route: 'cyfun',
        source: { act: 'belgian-royal-decree', article: '22', confidence: 'M' },
      },
      {
        route: 'iso-27001',
        source: { act: 'belgian-royal-decree', article: '22', confidence: 'M' },
      },
      // What this route owes could not be confirmed.
      {
        route: 'inspection',
        source: { act: 'belgian-royal-decree', article: '22', confidence: 'L' },
      },
    ],
    source: { act: 'belgian-royal-decree', article: '22', confidence: 'H' },
  },
  {
    code: 'full',
    dueOn: '2027-04-18',
    duty: 'conformity-assessment',
    routes: [
      {
        route: 'cyfun',
        source: { act: 'belgian-royal-decree', article: '22', confidence: 'M' },
      },
      {
        route: 'iso-27001',
        source: { act: 'belgian-royal-decree', article: '22', confidence: 'M' },
      },
      {
        route: 'inspection',
        source: { act: 'belgian-royal-decree', article: '22', confidence: 'M' },
      },
    ],
    source: { act: 'belgian-royal-decree', article: '22', confidence: 'H' },
  },
];
