import type { Language } from '@weerbaar/kernel';
import { core as coreEn } from './en/core';
import { problem as problemEn } from './en/problem';
import { table as tableEn } from './en/table';
import { core as coreNl } from './nl/core';
import { problem as problemNl } from './nl/problem';
import { table as tableNl } from './nl/table';
import type { Phrase, PhraseValue, PhraseValues } from './say/phrase';

/** The phrases of one area in one language, by key. */
export type PhraseBook = Readonly<Record<string, Phrase>>;

/** What every page needs at once, in both languages; the rest comes with the page that uses it. */
export const everyPage: Record<Language, PhraseBook> = {
  nl: { ...coreNl, ...problemNl, ...tableNl },
  en: { ...coreEn, ...problemEn, ...tableEn },
};

/**
 * The areas that come with a page. A new area is one file per language and one line in each of the
 * three places below.
 */
const pageAreas = {
  identity: {
    nl: () => import('./nl/identity').then((area) => area.identity),
    en: () => import('./en/identity').then((area) => area.identity),
  },
  levels: {
    nl: () => import('./nl/levels').then((area) => area.levels),
    en: () => import('./en/levels').then((area) => area.levels),
  },
  dashboard: {
    nl: () => import('./nl/dashboard').then((area) => area.dashboard),
    en: () => import('./en/dashboard').then((area) => area.dashboard),
  },
  landmarks: {
    nl: () => import('./nl/landmarks').then((area) => area.landmarks),
    en: () => import('./en/landmarks').then((area) => area.landmarks),
  },
  maturity: {
    nl: () => import('./nl/maturity').then((area) => area.maturity),
    en: () => import('./en/maturity').then((area) => area.maturity),
  },
  'my-work': {
    nl: () => import('./nl/my-work').then((area) => area.myWork),
    en: () => import('./en/my-work').then((area) => area.myWork),
  },
  attachments: {
    nl: () => import('./nl/attachments').then((area) => area.attachments),
    en: () => import('./en/attachments').then((area) => area.attachments),
  },
  obligations: {
    nl: () => import('./nl/obligations').then((area) => area.obligations),
    en: () => import('./en/obligations').then((area) => area.obligations),
  },
  targets: {
    nl: () => import('./nl/targets').then((area) => area.targets),
    en: () => import('./en/targets').then((area) => area.targets),
  },
  units: {
    nl: () => import('./nl/units').then((area) => area.units),
    en: () => import('./en/units').then((area) => area.units),
  },
  people: {
    nl: () => import('./nl/people').then((area) => area.people),
    en: () => import('./en/people').then((area) => area.people),
  },
  record: {
    nl: () => import('./nl/record').then((area) => area.record),
    en: () => import('./en/record').then((area) => area.record),
  },
  activity: {
    nl: () => import('./nl/activity').then((area) => area.activity),
    en: () => import('./en/activity').then((area) => area.activity),
  },
  transfer: {
    nl: () => import('./nl/transfer').then((area) => area.transfer),
    en: () => import('./en/transfer').then((area) => area.transfer),
  },
  incidents: {
    nl: () => import('./nl/incidents').then((area) => area.incidents),
    en: () => import('./en/incidents').then((area) => area.incidents),
  },
  services: {
    nl: () => import('./nl/services').then((area) => area.services),
    en: () => import('./en/services').then((area) => area.services),
  },
  recovery: {
    nl: () => import('./nl/recovery').then((area) => area.recovery),
    en: () => import('./en/recovery').then((area) => area.recovery),
  },
  papers: {
    nl: () => import('./nl/papers').then((area) => area.papers),
    en: () => import('./en/papers').then((area) => area.papers),
  },
  budget: {
    nl: () => import('./nl/budget').then((area) => area.budget),
    en: () => import('./en/budget').then((area) => area.budget),
  },
  efro: {
    nl: () => import('./nl/efro').then((area) => area.efro),
    en: () => import('./en/efro').then((area) => area.efro),
  },
  planning: {
    nl: () => import('./nl/planning').then((area) => area.planning),
    en: () => import('./en/planning').then((area) => area.planning),
  },
  status: {
    nl: () => import('./nl/status').then((area) => area.status),
    en: () => import('./en/status').then((area) => area.status),
  },
  'status-pages': {
    nl: () => import('./nl/status-pages').then((area) => area.statusPages),
    en: () => import('./en/status-pages').then((area) => area.statusPages),
  },
  mail: {
    nl: () => import('./nl/mail').then((area) => area.mail),
    en: () => import('./en/mail').then((area) => area.mail),
  },
  contacts: {
    nl: () => import('./nl/contacts').then((area) => area.contacts),
    en: () => import('./en/contacts').then((area) => area.contacts),
  },
  notifications: {
    nl: () => import('./nl/notifications').then((area) => area.notifications),
    en: () => import('./en/notifications').then((area) => area.notifications),
  },
  settings: {
    nl: () => import('./nl/settings').then((area) => area.settings),
    en: () => import('./en/settings').then((area) => area.settings),
  },
  chart: {
    nl: () => import('./nl/chart').then((area) => area.chart),
    en: () => import('./en/chart').then((area) => area.chart),
  },
  entities: {
    nl: () => import('./nl/entities').then((area) => area.entities),
    en: () => import('./en/entities').then((area) => area.entities),
  },
  governance: {
    nl: () => import('./nl/governance').then((area) => area.governance),
    en: () => import('./en/governance').then((area) => area.governance),
  },
  law: {
    nl: () => import('./nl/law').then((area) => area.law),
    en: () => import('./en/law').then((area) => area.law),
  },
  classification: {
    nl: () => import('./nl/classification').then((area) => area.classification),
    en: () => import('./en/classification').then((area) => area.classification),
  },
  duties: {
    nl: () => import('./nl/duties').then((area) => area.duties),
    en: () => import('./en/duties').then((area) => area.duties),
  },
} as const satisfies Record<string, Record<Language, () => Promise<PhraseBook>>>;

/** An area that comes with the page that uses it. */
export type PhraseArea = keyof typeof pageAreas;

/** All phrases of the product by their English source; only its keys and placeholders are used. */
type AllPhrases = typeof coreEn &
  typeof problemEn &
  typeof tableEn &
  typeof import('./en/identity').identity &
  typeof import('./en/levels').levels &
  typeof import('./en/maturity').maturity &
  typeof import('./en/my-work').myWork &
  typeof import('./en/attachments').attachments &
  typeof import('./en/dashboard').dashboard &
  typeof import('./en/landmarks').landmarks &
  typeof import('./en/obligations').obligations &
  typeof import('./en/incidents').incidents &
  typeof import('./en/services').services &
  typeof import('./en/recovery').recovery &
  typeof import('./en/papers').papers &
  typeof import('./en/status').status &
  typeof import('./en/status-pages').statusPages &
  typeof import('./en/targets').targets &
  typeof import('./en/units').units &
  typeof import('./en/people').people &
  typeof import('./en/activity').activity &
  typeof import('./en/record').record &
  typeof import('./en/transfer').transfer &
  typeof import('./en/budget').budget &
  typeof import('./en/efro').efro &
  typeof import('./en/planning').planning &
  typeof import('./en/mail').mail &
  typeof import('./en/contacts').contacts &
  typeof import('./en/notifications').notifications &
  typeof import('./en/settings').settings &
  typeof import('./en/chart').chart &
  typeof import('./en/entities').entities &
  typeof import('./en/governance').governance &
  typeof import('./en/law').law &
  typeof import('./en/classification').classification &
  typeof import('./en/duties').duties;

/** A key of any phrase of the product. */
export type PhraseKey = keyof AllPhrases;

/** A key of a phrase that needs no values. */
export type PlainPhraseKey = {
  [Key in PhraseKey]: PhraseValues<AllPhrases[Key]> extends Record<string, never> ? Key : never;
}[PhraseKey];

/** The values after a key: none for a phrase without placeholders, all of them for one with. */
export type ValuesOf<Key extends PhraseKey> = [keyof PhraseValues<AllPhrases[Key]>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<string, PhraseValue>> & PhraseValues<AllPhrases[Key]>];

/** The names of the areas that come with a page. */
export const phraseAreas = Object.keys(pageAreas) as readonly PhraseArea[];

/** The phrases of an area in a language; rejects when the file cannot be fetched. */
export const loadArea = (language: Language, area: PhraseArea): Promise<PhraseBook> =>
  pageAreas[area][language]();
