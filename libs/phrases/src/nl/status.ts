import type { status as source } from '../en/status';
import type { Translation } from '../say/phrase';

/** Woorden van de openbare statuspagina: iedereen leest ze, dus zo eenvoudig mogelijk. */
export const status: Translation<typeof source> = {
  'status.updated': 'Laatst bijgewerkt: {at}',
  'status.services': 'Onze diensten',
  'status.none': 'Deze pagina noemt geen dienst.',
  'status.answer': {
    one: '{working} van {count} dienst werkt.',
    other: '{working} van {count} diensten werken, helemaal of gedeeltelijk.',
  },
  'status.state.up': 'Werkt',
  'status.state.degraded': 'Werkt gedeeltelijk',
  'status.state.workaround': 'Voorlopig op een andere manier',
  'status.state.down': 'Werkt niet',
  'status.state.switched-off': 'Voorlopig uitgeschakeld',
  'status.planned': 'Verwacht terug: {at}',
  'status.earlier': 'Eerdere berichten',
  'status.feeds': 'Volg deze pagina',
  'status.other-language': 'English',
  'status.illustrative': 'Dit is een demonstratie. Wat hier staat, is verzonnen.',
  'status.gone.title': 'Deze pagina bestaat niet',
  'status.gone.text': 'Op dit adres is niets gepubliceerd.',
};
