import type { statusPages as source } from '../en/status-pages';
import type { Translation } from '../say/phrase';

/** Woorden rond de openbare statuspagina, voor wie ze bijhoudt. */
export const statusPages: Translation<typeof source> = {
  'status-pages.title': 'Openbare statuspagina',
  'status-pages.answer.published': 'Iedereen kan deze pagina lezen, zoals gepubliceerd op {at}.',
  'status-pages.answer.none': 'Niemand buiten de organisatie kan iets over dit incident lezen.',
  'status-pages.draft': 'Teksten schrijven',
  'status-pages.draft.help':
    'Schrijf voor burgers. Hoe elke dienst ervoor staat, komt uit het herstel; niets anders van het incident wordt ooit getoond.',
  'status-pages.drafted': 'Het ontwerp is bewaard. Er is nog niets gepubliceerd.',
  'status-pages.archive': 'Meenemen als bestanden (ZIP)',
  'status-pages.publish': 'Publiceren',
  'status-pages.publish.title': 'Deze pagina voor iedereen publiceren?',
  'status-pages.publish.body': {
    one: 'Iedereen kan dan precies lezen wat het voorbeeld toont. Er verandert {count} ding voor hen.',
    other:
      'Iedereen kan dan precies lezen wat het voorbeeld toont. Er veranderen {count} dingen voor hen.',
  },
  'status-pages.publish.not-you': 'De CISO publiceert.',
  'status-pages.published': 'De pagina is gepubliceerd.',
  'status-pages.withdraw': 'Pagina weghalen',
  'status-pages.withdraw.title': 'De pagina weghalen voor het publiek?',
  'status-pages.withdraw.body':
    'Het adres antwoordt dan alsof de pagina nooit bestond. Wat gepubliceerd werd, blijft hier bewaard.',
  'status-pages.withdrawn': 'De pagina is weggehaald.',
  'status-pages.taken-away': 'weggehaald',
  'status-pages.now': 'nu te lezen',
  'status-pages.empty.title': 'Er is nog geen pagina voor het publiek',
  'status-pages.empty.text':
    'Schrijf een titel in beide talen. Je ziet in een voorbeeld wat burgers zullen lezen, voor er iets gepubliceerd wordt.',
  'status-pages.changes': 'Wat er voor het publiek zou veranderen',
  'status-pages.changes.none': 'Het publiek leest dit nu al precies zo.',
  'status-pages.change.first': 'De pagina wordt voor het eerst gepubliceerd.',
  'status-pages.change.title': 'andere titel',
  'status-pages.change.message': 'ander bericht',
  'status-pages.change.added': 'komt op de pagina',
  'status-pages.change.removed': 'gaat van de pagina',
  'status-pages.change.state': 'staat er anders voor',
  'status-pages.change.text': 'andere tekst',
  'status-pages.change.planned': 'verwacht terug',
  'status-pages.change.name': 'andere naam of beschrijving',
  'status-pages.preview': 'Voorbeeld',
  'status-pages.preview.language': 'Taal van het voorbeeld',
  'status-pages.preview.help': 'Precies wat het publiek zal zien.',
  'status-pages.publications': 'Wat gepubliceerd werd',
  'status-pages.field.titleNl': 'Titel in het Nederlands',
  'status-pages.field.titleEn': 'Titel in het Engels',
  'status-pages.field.messageNl': 'Bericht in het Nederlands',
  'status-pages.field.messageEn': 'Bericht in het Engels',
  'status-pages.field.plans': 'Tonen wanneer diensten terug verwacht worden',
  'status-pages.field.textNl': 'Wat je zegt in het Nederlands',
  'status-pages.field.textEn': 'Wat je zegt in het Engels',
  'status-pages.field.services.none':
    'Nog geen dienst van dit incident heeft woorden voor het publiek. Schrijf bij het herstel op welke diensten geraakt zijn, en geef ze in het register een naam in beide talen.',
};
