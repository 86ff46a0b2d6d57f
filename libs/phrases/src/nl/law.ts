import type { law as source } from '../en/law';
import type { Translation } from '../say/phrase';

/** Woorden bij wat uit de wet komt: waar het staat, en hoe zeker het is. */
export const law: Translation<typeof source> = {
  'law.source': '{act}, art. {article}',
  'law.source.whole': '{act}',
  'law.confidence': 'Hoe zeker dit is',
  'law.confidence.H': 'Gelezen in de wettekst, of in twee onafhankelijke bronnen',
  'law.confidence.M': 'Gelezen in één bron, die niet de wet zelf is',
  'law.confidence.L': 'Afgeleid, of de bronnen spreken elkaar tegen: laat het nakijken',
  'law.valid-from': 'Geldt vanaf {date}',
  'law.valid-to': 'Gold tot en met {date}',
  'law.advice': 'Eigen bewoordingen, geen juridisch advies. Alleen de wettekst telt.',
};
