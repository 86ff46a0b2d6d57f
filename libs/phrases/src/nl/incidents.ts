import type { incidents as source } from '../en/incidents';
import type { Translation } from '../say/phrase';

/** Woorden van het register van incidenten; die van klokken en verslagen staan bij de verplichtingen. */
export const incidents: Translation<typeof source> = {
  'incidents.title': 'Incidenten',
  'incidents.answer': { one: 'klok loopt.', other: 'klokken lopen.' },
  'incidents.answer.late': {
    one: '{count} daarvan is te laat.',
    other: '{count} daarvan zijn te laat.',
  },
  'incidents.answer.in-time': 'Geen enkele is te laat.',
  'incidents.clocks': 'Wat het eerst afloopt',
  'incidents.clocks.none':
    'Er loopt geen klok. Leg vast wanneer deze entiteit er kennis van nam, en beoordeel of het incident significant is.',
  'incidents.all': 'Alle incidenten',
  'incidents.entities': 'Geraakte rechtspersonen',
  'incidents.entities.none': 'nog geen entiteit betrokken',
  'incidents.entities.none.help':
    'Eén gebeurtenis kan veel rechtspersonen raken. Betrek elk van hen: elk heeft een eigen moment van kennisname, een eigen oordeel en eigen klokken.',
  'incidents.nature': 'Wat voor gebeurtenis het is',
  'incidents.recovery': 'Herstel van de diensten',
  'incidents.unknown': 'nog niet bekend',
  'incidents.files': 'Bestanden',
  'incidents.as-if': 'alsof het recht van {date} gold',
  'incidents.as-if.explained':
    'Gespeeld alsof het recht van {date} al die tijd gold. In werkelijkheid liep er geen klok.',
  'incidents.empty.title': 'Er is geen incident geopend',
  'incidents.empty.text':
    'Open er een bij het eerste teken. Wat niets blijkt te zijn, kan weer dicht; een gemiste termijn komt niet terug.',
  'incidents.empty.no-entity':
    'Je meldt voor geen enkele rechtspersoon. Een beheerder kan een eenheid als rechtspersoon aanduiden.',
  'incidents.clock.days': '{days} d {time}',
  'incidents.clock.left': 'nog {time}',
  'incidents.clock.late': '{time} te laat',
  'incidents.clock.done-late': '{time} te laat gedaan',
  'incidents.clock.prospective': 'indien significant',
  'incidents.clock.explained': 'Waarom deze klok loopt',
  'incidents.clock.footnote':
    'Voetnoot: de eigen telwijze van de Unie zou ten hoogste tot {until} toelaten. {rules} De termijn hierboven blijft de na te leven termijn. ({source})',
  'incidents.source': '{act}, art. {article}',
  'incidents.first-question': 'Welke dienst uit de bijlagen is geraakt?',
  'incidents.first-question.open':
    'Niemand heeft deze eerste vraag al beantwoord. Tot dan lopen de klokken hieronder alsof het significant is.',
  'incidents.first-question.none': 'geen',
  'incidents.role.none': 'neemt deel zonder eigen plicht',
  'incidents.moment.none': 'niet vastgelegd',
  'incidents.moment.record': 'Vastleggen',
  'incidents.moment.amend': 'Rechtzetten',
  'incidents.moment.record.of': 'Vastleggen voor {entity}: {moment}',
  'incidents.moment.amend.of': 'Rechtzetten voor {entity}: {moment}',
  'incidents.recorded': 'opgeschreven op {at}',
  'incidents.risk': 'Risico voor mensen',
  'incidents.risk.none': 'nog niet beoordeeld',
  'incidents.timeline': 'Tijdlijn',
  'incidents.timeline.help':
    'In de volgorde waarin het is opgeschreven. Niets wordt herschreven: wat fout is, wordt rechtgezet met een eigen vermelding.',
  'incidents.corrects': 'corrigeert vermelding {number}',
  'incidents.corrected': 'gecorrigeerd door vermelding {number}',
  'incidents.correct': 'Vermelding {number} corrigeren',
  'incidents.report.content': 'Wat erin staat',
  'incidents.report.missing': 'Ontbreekt nog: {fields}',
  'incidents.report.receipt': 'ontvangstnummer {receipt}',
  'incidents.report.edit': 'Ontwerp wijzigen',
  'incidents.report.json': 'Als JSON',
  'incidents.act.open-incident': 'Een incident openen',
  'incidents.act.open-incident.help':
    'Zeg wat bekend is; de rest mag open blijven. Elke tijd is Brusselse tijd.',
  'incidents.act.describe-incident': 'Wijzigen wat bekend is',
  'incidents.act.apply-law-as-if': 'Spelen alsof een recht gold',
  'incidents.act.apply-law-as-if.help':
    'Voor een gebeurtenis van vóór de wet: de markering blijft voorgoed.',
  'incidents.act.involve-entity': 'Een entiteit betrekken',
  'incidents.act.describe-entity': 'Rol wijzigen',
  'incidents.act.record-moment': 'Een moment vastleggen',
  'incidents.act.record-moment.help':
    'Geef wanneer het echt gebeurde, hoe laat je het ook opschrijft.',
  'incidents.act.amend-moment': 'Een moment rechtzetten',
  'incidents.act.amend-moment.help':
    'Het vroegere tijdstip blijft in de geschiedenis. Termijnen die eruit volgen, schuiven mee.',
  'incidents.act.decide-significance': 'Significantie beoordelen',
  'incidents.act.decide-significance.help':
    'Eerst: welke dienst uit de bijlagen is geraakt. Dan of het significant is, en waarom.',
  'incidents.act.decide-breach-risk': 'Risico voor mensen beoordelen',
  'incidents.act.open-step': 'Een verdere stap openen',
  'incidents.act.draft-report': 'Verslag opstellen',
  'incidents.act.draft-report.help':
    'Vooraf ingevuld met wat het register weet. Een gewijzigd ontwerp moet opnieuw worden goedgekeurd.',
  'incidents.act.approve-report': 'Goedkeuren',
  'incidents.act.approve-report.help':
    'Je keurt goed wat in het ontwerp staat. Daarna kan het worden verzonden.',
  'incidents.act.send-report': 'Verzending vastleggen',
  'incidents.act.send-report.help':
    'Het verslag ligt vanaf hier vast. Wat later komt, gaat in een nieuw.',
  'incidents.act.record-receipt': 'Ontvangstnummer vastleggen',
  'incidents.act.add-note': 'Notitie toevoegen',
  'incidents.act.correct-entry': 'Vermelding corrigeren',
  'incidents.act.correct-entry.help':
    'De vermelding blijft zoals ze is; je correctie komt ernaast.',
  'incidents.act.close-incident': 'Incident sluiten',
  'incidents.act.close-incident.help': 'Sluiten kan zodra er geen klok meer loopt.',
  'incidents.act.reopen-incident': 'Incident heropenen',
  'incidents.field.title': 'Titel',
  'incidents.field.unitId': 'Geopend voor',
  'incidents.field.unitId.help':
    'De rechtspersoon die het register van dit incident bijhoudt. De andere worden daarna betrokken.',
  'incidents.field.cause': 'Oorzaak',
  'incidents.field.severity': 'Ernst',
  'incidents.field.malicious': 'Kwaad opzet',
  'incidents.field.crossBorder': 'Gevolgen over de grens',
  'incidents.field.personalData': 'Persoonsgegevens geraakt',
  'incidents.field.occurredAt': 'Wanneer het begon',
  'incidents.field.detectedAt': 'Eerste teken dat iemand zag',
  'incidents.field.day': 'Dag',
  'incidents.field.time': 'Uur (Brussel)',
  'incidents.field.entity': 'Rechtspersoon',
  'incidents.field.inScope': 'Valt onder de cyberbeveiligingswet',
  'incidents.field.trustServices': 'Vertrouwensdiensten die ze verleent, zijn geraakt',
  'incidents.field.controller': 'Beslist over persoonsgegevens die geraakt kunnen zijn',
  'incidents.field.breachAuthorities': 'Meldt een inbreuk aan',
  'incidents.field.breachAuthorities.help': 'Minstens één voor wie over persoonsgegevens beslist.',
  'incidents.field.processorFor': 'Verwerkt persoonsgegevens voor',
  'incidents.field.processorFor.help':
    'Elk van hen krijgt een eigen bericht wanneer gegevens zijn gelekt.',
  'incidents.field.moment': 'Moment',
  'incidents.field.at': 'Wanneer het gebeurde',
  'incidents.field.reason': 'Waarom',
  'incidents.field.reasoning': 'Waarom',
  'incidents.field.lawOn': 'Recht van',
  'incidents.field.lawOn.help':
    'De dag waarvan het recht wordt toegepast, na 18 oktober 2024 voor de cyberbeveiligingswet.',
  'incidents.field.annexServices': 'Diensten uit de bijlagen die geraakt zijn',
  'incidents.field.annexServices.help':
    'Vink aan wat geraakt is. Helemaal geen is ook een antwoord.',
  'incidents.field.outcome': 'Oordeel',
  'incidents.field.risk': 'Risico voor mensen',
  'incidents.field.trigger': 'Wat er gebeurde',
  'incidents.field.counterpart': 'Wie erom vroeg',
  'incidents.field.channel': 'Via welk kanaal',
  'incidents.field.receipt': 'Ontvangstnummer',
  'incidents.field.text': 'Tekst',
};
