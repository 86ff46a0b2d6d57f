import type { Language } from '@weerbaar/kernel';
import type { ActCode } from './source';

/** How an act is called: in full, and beside an article. */
export interface ActName {
  readonly name: string;
  readonly short: string;
}

/** The names of the acts that the data cites, by language and code. */
export const actNames: Readonly<Record<Language, Readonly<Record<ActCode, ActName>>>> = {
  nl: {
    'nis2-directive': { name: 'Richtlijn (EU) 2022/2555', short: 'NIS2' },
    'belgian-nis2-law': {
      name: 'Wet van 26 april 2024 tot omzetting van NIS2',
      short: 'Belgische wet',
    },
    'belgian-royal-decree': { name: 'Koninklijk besluit van 9 juni 2024', short: 'KB' },
    'nis2-implementing-regulation': {
      name: 'Uitvoeringsverordening (EU) 2024/2690',
      short: 'Verordening 2024/2690',
    },
    'sme-recommendation': { name: 'Aanbeveling 2003/361/EG', short: 'Kmo-aanbeveling' },
    'authority-guidance': {
      name: 'Toelichting van het Centrum voor Cybersecurity België',
      short: 'CCB',
    },
    gdpr: { name: 'Verordening (EU) 2016/679', short: 'AVG' },
    'period-regulation': {
      name: 'Verordening (EEG, Euratom) nr. 1182/71 over termijnen',
      short: 'Verordening 1182/71',
    },
  },
  en: {
    'nis2-directive': { name: 'Directive (EU) 2022/2555', short: 'NIS2' },
    'belgian-nis2-law': {
      name: 'Law of 26 April 2024 that transposes NIS2',
      short: 'Belgian law',
    },
    'belgian-royal-decree': { name: 'Royal decree of 9 June 2024', short: 'Royal decree' },
    'nis2-implementing-regulation': {
      name: 'Implementing Regulation (EU) 2024/2690',
      short: 'Regulation 2024/2690',
    },
    'sme-recommendation': { name: 'Recommendation 2003/361/EC', short: 'SME recommendation' },
    'authority-guidance': {
      name: 'Guidance of the Centre for Cybersecurity Belgium',
      short: 'CCB',
    },
    gdpr: { name: 'Regulation (EU) 2016/679', short: 'GDPR' },
    'period-regulation': {
      name: 'Regulation (EEC, Euratom) No 1182/71 on periods of time',
      short: 'Regulation 1182/71',
    },
  },
};
