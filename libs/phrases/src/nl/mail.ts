import type { mail as source } from '../en/mail';
import type { Translation } from '../say/phrase';

/** Woorden die het product verlaten: in mails en agenda’s. Anderen lezen ze mee, dus ze noemen niets bij naam. */
export const mail: Translation<typeof source> = {
  'mail.footer':
    'In Weerbaar kies je onder Meldingen waarvan je bericht krijgt, en hoe vaak. Dit bericht noemt niets bij naam: mail wordt door meer mensen gelezen dan jij.',
  'mail.open': 'Weerbaar openen',
  'mail.clock.subject': 'Weerbaar: iets kan niet wachten',
  'mail.clock.body':
    'Er loopt een termijn waarvoor je op de lijst staat. Kijk in Weerbaar wat het is en hoeveel tijd er nog is.',
  'mail.clock-outside.subject': 'Je staat op een crisislijst: iets kan niet wachten',
  'mail.clock-outside.body':
    'Je staat op de lijst van crisiscontacten van {organisation}. Daar loopt een termijn waarvan je bericht zou krijgen. Bel je contactpersoon daar, op het nummer dat je hebt.',
  'mail.clock-outside.footer':
    'Dit bericht noemt niets bij naam: mail wordt door meer mensen gelezen dan jij. Wie je op de lijst zette, kan je er ook af halen.',
  'mail.notice.subject': 'Weerbaar: iets wacht op jou',
  'mail.notice.body': 'In Weerbaar wacht iets op jou.',
  'mail.calendar.name': 'Weerbaar',
  'mail.calendar.deadline': 'Een termijn loopt af',
  'mail.digest.subject': {
    one: 'Weerbaar: {count} zaak wacht op jou',
    other: 'Weerbaar: {count} zaken wachten op jou',
  },
  'mail.digest.body': {
    one: 'Sinds je vorige overzicht kwam er {count} zaak bij die je nog niet las.',
    other: 'Sinds je vorige overzicht kwamen er {count} zaken bij die je nog niet las.',
  },
};
