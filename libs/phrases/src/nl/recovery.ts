import type { recovery as source } from '../en/recovery';
import type { Translation } from '../say/phrase';

/** Woorden van het herstel van diensten bij een incident. */
export const recovery: Translation<typeof source> = {
  'recovery.title': 'Herstel van de diensten',
  'recovery.answer': {
    one: 'van {count} uitgevallen dienst is volledig terug.',
    other: 'van {count} uitgevallen diensten zijn volledig terug.',
  },
  'recovery.answer.served': {
    one: '{count} werkt weer, gedeeltelijk, of heeft een noodoplossing.',
    other: '{count} werken weer, gedeeltelijk, of hebben een noodoplossing.',
  },
  'recovery.answer.missed': {
    one: '{count} haalde de RTO niet.',
    other: '{count} haalden hun RTO niet.',
  },
  'recovery.none': 'Voor zover iemand het opschreef, viel er geen dienst uit.',
  'recovery.add': 'Dienst toevoegen',
  'recovery.order': 'Volgorde van herstel',
  'recovery.order.help':
    'Een voorstel: eerst wat een wet verplicht, dan wat burgers het hardst raakt, dan de kortste RTO. Niets komt vóór wat het nodig heeft.',
  'recovery.order.waits': 'wacht op {names}',
  'recovery.burn-up': 'Herstelde diensten',
  'recovery.burn-up.summary':
    'Op {date} waren {touched} diensten ooit uitgevallen; {working} ervan werkten weer en {restored} waren volledig terug.',
  'recovery.moment': 'Moment',
  'recovery.touched': 'Uitgevallen',
  'recovery.working': 'Werkt weer',
  'recovery.restored': 'Volledig terug',
  'recovery.services': 'Dienst per dienst',
  'recovery.state': 'Toestand',
  'recovery.out': 'Uit sinds',
  'recovery.planned': 'Gepland terug',
  'recovery.back': 'Terug',
  'recovery.against-plan': 'Tegenover planning',
  'recovery.plan.kept': 'op tijd',
  'recovery.plan.later': '{time} later',
  'recovery.plan.earlier': '{time} vroeger',
  'recovery.time': 'Hersteltijd',
  'recovery.duration.days': '{days} d {hours} u',
  'recovery.duration.hours': '{hours} u {minutes} min',
  'recovery.duration.minutes': '{minutes} min',
  'recovery.history': 'Wat werd opgeschreven',
  'recovery.history.help':
    'Elke vermelding, met wie ze schreef en wanneer. Geen enkele wordt gewijzigd; wat fout is, wordt ingetrokken en blijft staan.',
  'recovery.entries': { one: '{count} vermelding', other: '{count} vermeldingen' },
  'recovery.record.of': 'Opschrijven hoe {name} ervoor staat',
  'recovery.planned.for': 'gepland terug op {at}',
  'recovery.withdraw': 'Vermelding {number} intrekken',
  'recovery.withdraw.help':
    'De vermelding blijft doorstreept in de lijst staan en telt niet meer mee.',
  'recovery.withdraw.why': 'Waarom ze fout was',
  'recovery.withdraw.confirm': 'Intrekken',
  'recovery.withdrawn': 'ingetrokken',
  'recovery.withdraws': 'vermelding {number} was fout',
  'recovery.field.service.choose': 'Kies een dienst',
  'recovery.field.state': 'Toestand',
  'recovery.field.at': 'Sinds wanneer',
  'recovery.field.at.help': 'Geef het echte moment, hoe laat je het ook opschrijft.',
  'recovery.field.planned': 'Gepland terug',
  'recovery.field.note': 'Notitie',
  'recovery.field.note.help': 'Voor je collega’s. Het publiek ziet ze nooit.',
};
