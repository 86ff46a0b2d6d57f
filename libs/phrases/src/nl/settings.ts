import type { settings as source } from '../en/settings';
import type { Translation } from '../say/phrase';

/** Woorden van de instellingen van de organisatie. */
export const settings: Translation<typeof source> = {
  'settings.title': 'Instellingen',
  'settings.help':
    'Wat voor iedereen van de organisatie geldt. Je eigen taal en wachtwoord staan in je profiel.',
  'settings.organisation': 'Organisatie',
  'settings.name': 'Naam',
  'settings.name.help': 'Staat op elke pagina en elke afdruk.',
  'settings.slug': 'Korte naam',
  'settings.slug.help': 'Wat mensen typen als ze zich aanmelden. Je kunt ze niet wijzigen.',
  'settings.language': 'Taal',
  'settings.language.help':
    'De taal van nieuwe personen en van wat de organisatie verlaat. Iedereen kiest een eigen taal.',
  'settings.security': 'Aanmelden',
  'settings.second-factor': 'Iedereen heeft een tweede stap nodig',
  'settings.second-factor.help':
    'Een toegangssleutel of een authenticatie-app naast het wachtwoord.',
  'settings.second-factor.consequence':
    'Zodra je bewaart, moet wie er nog geen heeft er een instellen om verder te gaan, ook wie nu aan het werk is. Niemand verliest wat hij aan het typen is, en niemand wordt blijvend buitengesloten.',
  'settings.second-factor.without': {
    one: '{count} actieve persoon heeft nog geen tweede stap.',
    other: '{count} actieve personen hebben nog geen tweede stap.',
  },
  'settings.second-factor.all': 'Elke actieve persoon heeft er al een.',
  'settings.second-factor.you': 'Je hebt er zelf nog geen: je stelt hem in net na het bewaren.',
  'settings.second-factor.off':
    'Als je bewaart, volstaat het wachtwoord weer voor wie zijn tweede stap verwijdert. Wat ingesteld is, blijft gevraagd worden.',
  'settings.saved': 'De instellingen zijn bewaard.',
  'settings.conflict':
    'Iemand anders heeft de instellingen intussen gewijzigd: ‘{name}’, {language}, tweede stap {demanded}.',
  'settings.conflict.demanded': 'van iedereen gevraagd',
  'settings.conflict.free': 'niet gevraagd',
  'settings.conflict.after':
    'Wat je zelf invulde, blijft staan. Bewaar opnieuw als het nog klopt, of neem die van de ander.',
  'settings.conflict.take': 'Die van de ander nemen',
  'settings.ask.title': 'Van iedereen een tweede stap vragen?',
  'settings.ask.confirm': 'Van iedereen vragen',
};
