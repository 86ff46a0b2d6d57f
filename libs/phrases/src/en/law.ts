import type { Phrase } from '../say/phrase';

/** Words beside what comes from the law: where it stands, and how sure we are. */
export const law = {
  'law.source': '{act}, Art. {article}',
  'law.source.whole': '{act}',
  'law.confidence': 'How sure this is',
  'law.confidence.H': 'Read in the text of the law, or in two independent sources',
  'law.confidence.M': 'Read in one source that is not the law itself',
  'law.confidence.L': 'Inferred, or the sources disagree: have it checked',
  'law.valid-from': 'Holds from {date}',
  'law.valid-to': 'Held until {date}',
  'law.advice': 'Own wording, no legal advice. Only the text of the law counts.',
} as const satisfies Record<string, Phrase>;
