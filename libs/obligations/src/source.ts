import type { Confidence } from './clocks/legal-clock';

/** Where a rule comes from: an act, the place in it, and how sure we are of what it says. */
export interface Source {
  /** `Act.code`. */
  readonly act: ActCode;
  /** The article as lawyers cite it, `35 §1 1°`; empty when the whole act is meant. */
  readonly article: string;
  readonly confidence: Confidence;
}

/** The acts and publications that rules are taken from. */
export const actCodes = [
  'nis2-directive',
  'belgian-nis2-law',
  'belgian-royal-decree',
  'nis2-implementing-regulation',
  'sme-recommendation',
  'authority-guidance',
  'gdpr',
  'period-regulation',
] as const;

export type ActCode = (typeof actCodes)[number];

/** An act or a publication that rules are taken from. Its name in words is with the texts. */
export interface Act {
  readonly code: ActCode;
  /** Where anybody can read it; null where no lasting address is known. */
  readonly link: string | null;
}

/** Everything that the classification and the duties are taken from. */
export const acts: readonly Act[] = [
  { code: 'nis2-directive', link: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj' },
  {
    code: 'belgian-nis2-law',
    link: 'https://www.ejustice.just.fgov.be/eli/wet/2024/04/26/2024202344/staatsblad',
  },
  { code: 'belgian-royal-decree', link: null },
  {
    code: 'nis2-implementing-regulation',
    link: 'https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj',
  },
  { code: 'sme-recommendation', link: 'https://eur-lex.europa.eu/eli/reco/2003/361/oj' },
  { code: 'authority-guidance', link: 'https://ccb.belgium.be' },
  { code: 'gdpr', link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  { code: 'period-regulation', link: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj' },
];
