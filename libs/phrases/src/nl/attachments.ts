import type { attachments as source } from '../en/attachments';
import type { Translation } from '../say/phrase';

/** Woorden van de bestanden die aan scores, gebeurtenissen en eenheden hangen. */
export const attachments: Translation<typeof source> = {
  'attachments.title': 'Bestanden',
  'attachments.add': 'Kies bestanden die het aantonen, of sleep ze hierheen',
  'attachments.added': 'Toegevoegd door {person} op {time}',
  'attachments.pending': 'Bestanden onderweg',
  'attachments.progress': 'Hoeveel van {name} verstuurd is',
  'attachments.checking': 'Verstuurd, wordt nagekeken…',
  'attachments.remove': '{name} verwijderen?',
  'attachments.remove.body':
    'Het bestand hangt hier dan niet meer. De inhoud, en wie het toevoegde en verwijderde, blijven in het logboek staan.',
  'attachments.removed': '{name} is verwijderd.',
};
