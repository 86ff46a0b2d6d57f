import type { Language } from '@weerbaar/kernel';

/** Whom a framework is by, under which licence, and whose words the product uses. */
export interface Attribution {
  readonly name: string;
  readonly author: string;
  readonly link: string;
  readonly licence: string;
  readonly licenceLink: string;
  /** That the wording is our own, in each language; to stand beside the texts. */
  readonly statement: Readonly<Record<Language, string>>;
}

const cis: Attribution = {
  name: 'CIS Critical Security Controls v8.1',
  author: 'Center for Internet Security',
  link: 'https://www.cisecurity.org/controls/v8-1',
  licence: 'CC BY-NC-ND 4.0',
  licenceLink: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  statement: {
    nl:
      'Nummering en structuur volgen de CIS Critical Security Controls v8.1 van het Center for ' +
      'Internet Security (CC BY-NC-ND 4.0). Titels, beschrijvingen en voorbeelden van bewijs zijn ' +
      'onze eigen bewoordingen, geen tekst of vertaling van CIS en niet door CIS nagekeken. Een ' +
      'score is geen certificaat.',
    en:
      'Numbering and structure follow the CIS Critical Security Controls v8.1 by the Center for ' +
      'Internet Security (CC BY-NC-ND 4.0). Titles, descriptions and examples of evidence are our ' +
      'own wording, neither text nor translation of CIS, and not reviewed by CIS. A score is no ' +
      'certificate.',
  },
};

const byFramework: Readonly<Record<string, Attribution>> = { 'cis 8.1': cis };

/** The attribution of a framework version; undefined for one the product does not bring along. */
export const attributionOf = (framework: string, version: string): Attribution | undefined =>
  byFramework[`${framework} ${version}`];
