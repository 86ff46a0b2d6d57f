import type { myWork as source } from '../en/my-work';
import type { Translation } from '../say/phrase';

/** Woorden van de pagina die toont wat op iemand wacht. */
export const myWork: Translation<typeof source> = {
  'my-work.greeting': 'Dag {name}',
  'my-work.answer': {
    one: 'maatregel wacht op je antwoord',
    other: 'maatregelen wachten op je antwoord',
  },
  'my-work.answer.units': {
    one: 'maatregel wacht op een antwoord, in {units} van je eenheden',
    other: 'maatregelen wachten op een antwoord, in {units} van je eenheden',
  },
  'my-work.answer.none': 'Elke maatregel waarvoor jij instaat, heeft een antwoord',
  'my-work.waiting': {
    one: '{count} wacht op een dienstverlener',
    other: '{count} wachten op een dienstverlener',
  },
  'my-work.start': 'Begin met de eerste',
  'my-work.units': 'Je eenheden',
  'my-work.units.many': 'Je eenheden, het meeste open werk eerst',
  'my-work.unit.done': 'Hier staat niets open.',
  'my-work.open': { one: '{count} open', other: '{count} open' },
  'my-work.column.open': 'Open',
  'my-work.column.waiting': 'Wacht op een dienstverlener',
  'my-work.column.stale': 'Opnieuw te bekijken',
  'my-work.column.start': 'Eerste open maatregel',
  'my-work.changed': 'Onlangs gewijzigd',
  'my-work.changed.none': 'Nog niemand heeft iets vastgelegd.',
  'my-work.changed.scored': 'documentatie {documentation}, uitvoering {implementation}',
  'my-work.changed.not-applicable': 'niet van toepassing',
  'my-work.changed.open': 'niet meer beoordeeld',
  'my-work.changed.retraction': 'een antwoord werd ingetrokken',
  'my-work.changed.by': '{person}, {ago}',
  'my-work.show-all': { one: 'Toon {count}', other: 'Toon alle {count}' },
  'my-work.stale': 'Opnieuw te bekijken',
  'my-work.stale.why':
    'Een antwoord ouder dan een jaar klopt misschien niet meer. Kijk opnieuw, en druk op C in het rooster als het nog klopt.',
  'my-work.stale.count': { one: '{count} ouder dan een jaar', other: '{count} ouder dan een jaar' },
  'my-work.stale.since': 'geldt sinds {date}',
  'my-work.stale.none': 'Geen enkel antwoord is ouder dan een jaar.',
  'my-work.no-units.title': 'Je hebt nog geen eenheid om te beoordelen',
  'my-work.no-units.body':
    'Een beheerder wijst je een eenheid toe. Intussen kun je lezen waar de eenheden staan.',
  'my-work.no-units.action': 'Bekijk waar de eenheden staan',
};
