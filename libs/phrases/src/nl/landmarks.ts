import type { landmarks as source } from '../en/landmarks';
import type { Translation } from '../say/phrase';

/** Woorden van de mijlpalen: gedateerde gebeurtenissen die het verloop verklaren. */
export const landmarks: Translation<typeof source> = {
  'landmarks.title': 'Mijlpalen',
  'landmarks.answer': {
    one: 'gebeurtenis verklaart het verloop.',
    other: 'gebeurtenissen verklaren het verloop.',
  },
  'landmarks.answer.span':
    'Van {first} tot {last}. Ze staan als verticale lijn op het verloop van elke eenheid.',
  'landmarks.date': 'Datum',
  'landmarks.event': 'Wat er gebeurde',
  'landmarks.source.quoted':
    'Een bron staat er in haar eigen taal. Wat illustratief heet, is voor de demonstratie ingevuld of verzonnen.',
  'landmarks.source': 'Bron',
  'landmarks.files': 'Bestanden',
  'landmarks.files.of': 'Bestanden bij ‘{title}’',
  'landmarks.files.count': {
    one: '{count} bestand bij ‘{title}’',
    other: '{count} bestanden bij ‘{title}’',
  },
  'landmarks.illustrative': 'illustratief',
  'landmarks.add': 'Een gebeurtenis toevoegen',
  'landmarks.edit': '‘{title}’ wijzigen',
  'landmarks.remove': '‘{title}’ verwijderen',
  'landmarks.all': 'Alle mijlpalen',
  'landmarks.empty.title': 'Nog niets genoteerd',
  'landmarks.empty.text':
    'Noteer een audit, een aanval of een beslissing, met datum en bron: ze staat dan op het verloop.',
  'landmarks.dialog.add': 'Een gebeurtenis toevoegen',
  'landmarks.dialog.edit': 'Een gebeurtenis wijzigen',
  'landmarks.field.on': 'Datum',
  'landmarks.field.on.help':
    'De dag waarop het gebeurde. Duurde het langer, kies dan de eerste dag.',
  'landmarks.field.nl': 'Titel in het Nederlands',
  'landmarks.field.en': 'Titel in het Engels',
  'landmarks.field.title.help':
    'Enkele woorden; ze staan op de grafiek. Eén van de twee talen volstaat.',
  'landmarks.field.title.missing': 'Geef een titel in minstens één taal.',
  'landmarks.field.source': 'Bron',
  'landmarks.field.source.help':
    'Waar je het kunt nakijken: een besluit, een verslag, een artikel met datum.',
  'landmarks.field.illustrative': 'Illustratief: geen enkele bron vermeldt het precies zo',
  'landmarks.conflict':
    'Iemand anders heeft deze gebeurtenis intussen gewijzigd. Dit is die versie; de jouwe staat eronder.',
  'landmarks.conflict.theirs': 'Die van de ander',
  'landmarks.conflict.mine': 'De jouwe',
  'landmarks.conflict.keep': 'Die van de ander houden',
  'landmarks.conflict.replace': 'Vervangen door de mijne',
  'landmarks.conflict.gone': 'Iemand anders heeft deze gebeurtenis intussen verwijderd.',
  'landmarks.added': '‘{title}’ staat op het verloop.',
  'landmarks.changed': '‘{title}’ is gewijzigd.',
  'landmarks.removed': '‘{title}’ is verwijderd.',
  'landmarks.remove.title': '‘{title}’ van {date} verwijderen?',
  'landmarks.remove.body':
    'De gebeurtenis verdwijnt van het verloop van elke eenheid, samen met haar bron: {source}.',
  'landmarks.remove.body.files': {
    one: 'De gebeurtenis verdwijnt van het verloop van elke eenheid, samen met haar bron ({source}) en het {count} bestand dat eraan hangt.',
    other:
      'De gebeurtenis verdwijnt van het verloop van elke eenheid, samen met haar bron ({source}) en de {count} bestanden die eraan hangen.',
  },
  'landmarks.remove.confirm': 'De gebeurtenis verwijderen',
};
