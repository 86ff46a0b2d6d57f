import type { notifications as source } from '../en/notifications';
import type { Translation } from '../say/phrase';

/** Woorden van de meldingen: wat mensen te horen krijgen, en hoe ze daarvoor kiezen. */
export const notifications: Translation<typeof source> = {
  'notifications.title': 'Meldingen',
  'notifications.answer': {
    one: 'melding die je nog niet las.',
    other: 'meldingen die je nog niet las.',
  },
  'notifications.answer.none': 'Je las alles.',
  'notifications.list': 'Wat je te horen kreeg',
  'notifications.empty.title': 'Nog niets',
  'notifications.empty.text':
    'Loopt er een termijn, of vervalt er iets waarvoor jij instaat, dan hoor je het hier.',
  'notifications.filter': 'Toon',
  'notifications.filter.all': 'Alles',
  'notifications.filter.unread': 'Ongelezen',
  'notifications.read-all': 'Alles als gelezen aanduiden',
  'notifications.read': 'Als gelezen aanduiden',
  'notifications.read.of': 'Als gelezen aanduiden: {text}',
  'notifications.unread': 'ongelezen',
  'notifications.when': 'Wanneer',
  'notifications.what': 'Wat',
  'notifications.unit': 'Eenheid',
  'notifications.state': 'Stand',
  'notifications.state.read': 'gelezen',
  'notifications.open': 'Openen',
  'notifications.someone': 'een entiteit die je niet meer ziet',
  'notifications.say.clock-started':
    'Er is een termijn begonnen voor {unit}: {clock}. Hij loopt af op {deadline}.',
  'notifications.say.clock-runs':
    'Van een termijn voor {unit} is {step}% voorbij: {clock}. Hij loopt af op {deadline}.',
  'notifications.say.clock-late':
    'Een termijn voor {unit} is voorbij: {clock}. Hij liep af op {deadline} en er is niets verstuurd.',
  'notifications.say.step-opened':
    'Voor {unit} moet iets zonder onnodige vertraging gebeuren: {clock}.',
  'notifications.say.step-waits': 'Al {step} uur wacht er iets voor {unit}: {clock}.',
  'notifications.say.due-soon': '{due} voor {unit}: op {on}.',
  'notifications.say.due-today': '{due} voor {unit}: vandaag, {on}.',
  'notifications.say.past-due': '{due} voor {unit}: moest op {on}.',
  'notifications.choices': 'Waarvan je bericht wilt',
  'notifications.choices.help':
    'In het product en per mail. Een mail zegt dat er iets wacht en nooit wat: hij wordt op telefoons gelezen en ligt op servers van anderen.',
  'notifications.choices.product': 'In het product',
  'notifications.choices.mail': 'Per mail',
  'notifications.choices.fixed': 'altijd',
  'notifications.choices.address': 'Mail gaat naar {address}.',
  'notifications.choices.no-mail':
    'Deze installatie verstuurt geen mail: je hoort alles alleen in het product. Wie ze beheert, kan een mailserver instellen.',
  'notifications.choices.undelivered':
    'De laatste mail aan jou kon niet worden bezorgd. Kijk het adres na.',
  'notifications.choices.saved': 'Je keuze is bewaard.',
  'notifications.kind.incident-clock': 'Klokken van incidenten',
  'notifications.kind.incident-clock.help':
    'Wettelijke termijnen die lopen, dringen of voorbij zijn. In het product kun je ze niet uitzetten.',
  'notifications.kind.due-date': 'Data van plichten',
  'notifications.kind.due-date.help':
    'Wat vervalt of herbekeken moet worden: 30 dagen vooraf, 7 dagen vooraf, op de dag zelf, en als die voorbij is.',
  'notifications.often.at-once': 'meteen',
  'notifications.often.daily': 'in een dagelijks overzicht, om 7 uur ’s ochtends',
  'notifications.often.weekly': 'in een wekelijks overzicht, op maandag',
  'notifications.often.never': 'nooit',
  'notifications.calendar': 'Je agenda',
  'notifications.calendar.help':
    'Abonneer je erop in je eigen agendaprogramma. Wie het adres heeft, kan meelezen; daarom zegt elke afspraak wat voor soort zaak vervalt en hoeveel, en nooit van wie.',
  'notifications.calendar.none': 'Er is nog geen adres.',
  'notifications.calendar.since':
    'Er bestaat een adres sinds {date}. Het werd één keer getoond; maak een nieuw als je het kwijt bent.',
  'notifications.calendar.open': 'Een adres maken',
  'notifications.calendar.renew': 'Een nieuw adres maken',
  'notifications.calendar.close': 'Het adres intrekken',
  'notifications.calendar.once': 'Kopieer het nu: het wordt alleen deze keer getoond.',
  'notifications.calendar.closed': 'Het adres is ingetrokken.',
  'notifications.calendar.address': 'Adres van je agenda',
};
