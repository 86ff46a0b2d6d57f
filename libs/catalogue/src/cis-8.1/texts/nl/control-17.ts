import type { ControlTexts } from '../../../format';

export const control17 = {
  title: 'Klaar als het misgaat',
  description: 'Niet elk incident is te voorkomen. Een organisatie die vooraf heeft afgesproken wie beslist, wie gebeld wordt en op welke manier, beperkt de schade en is sneller weer aan het werk.',
  safeguards: {
    '17.1': {
      title: 'Iemand leidt elk incident, met een vervanger',
      description: 'De directie stelt een incidentleider en minstens één vervanger aan, die de reactie en het herstel coördineren en vastleggen. Dat kunnen medewerkers zijn, mensen van een externe firma, of beide; doet een firma het, dan houdt minstens één eigen medewerker toezicht op haar werk. De aanstelling wordt jaarlijks herbekeken en na een grote verandering die ze raakt.',
      evidence: 'De ondertekende aanstelling van leider en vervanger, de naam van de interne toezichthouder als er een firma bij betrokken is, en de nota van de laatste jaarlijkse herziening.',
    },
    '17.2': {
      title: 'Weten wie te verwittigen en hoe',
      description: 'De incidentleider houdt de contactgegevens bij van iedereen die op de hoogte moet zijn van een beveiligingsincident. Naargelang de organisatie zijn dat overheden zoals het CCB, de politie, de cyberverzekeraar, partners in de sector, leveranciers of collega’s. Minstens één keer per jaar wordt elk gegeven nagekeken en verbeterd.',
      evidence: 'De gedateerde contactlijst met functie, telefoonnummer en reden van verwittiging, het logboek van de jaarlijkse controle, en vijf nummers die als steekproef gebeld zijn.',
    },
    '17.3': {
      title: 'Elke medewerker vindt hoe een incident te melden',
      description: 'De CISO publiceert een schriftelijke meldprocedure waar alle medewerkers ze kunnen vinden. Daarin staat bij wie en langs welke weg een beveiligingsincident te melden is, wat de melding minstens moet bevatten, en hoe snel ze moet gebeuren. De procedure wordt elk jaar herzien en na een grote verandering die er gevolgen voor heeft.',
      evidence: 'De intranetpagina of affiche met termijn, meldpunt, weg en vereiste gegevens, de laatste jaarlijkse herziening ervan, en drie meldingen van medewerkers die de procedure volgden.',
    },
    '17.4': {
      title: 'Een uitgeschreven aanpak voor incidenten',
      description: 'De incidentleider beschikt over een gedocumenteerde aanpak om een incident te behandelen. Die beschrijft wie welke taak heeft, welke wettelijke en andere verplichtingen gelden, en hoe de communicatie met eigen mensen en buitenwereld gepland is. Eén keer per jaar, en na een grote verandering die de aanpak raakt, wordt die herzien en de versie gedateerd.',
      evidence: 'Het goedgekeurde document met taken, verplichtingen zoals de meldtermijnen van NIS2 en AVG, en communicatieplan, plus de versiegeschiedenis en het dossier van één zo behandeld incident.',
    },
    '17.5': {
      title: 'Elke dienst kent vooraf de eigen rol',
      description: 'De directie verdeelt vooraf de rollen bij een incident over mensen van IT, informatiebeveiliging, communicatie, personeel, juridische zaken en gebouwen, naast de interventiemedewerkers, de analisten en de betrokken externe partijen. Elk van hen weet welke taak de zijne of hare is. De verdeling wordt elk jaar herzien en na een grote verandering die ze raakt.',
      evidence: 'De roltabel met naam, vervanger en taak per dienst, een bevestiging van elke genoemde persoon, en de datum van de laatste jaarlijkse herziening.',
    },
    '17.6': {
      title: 'Een tweede kanaal als het eerste uitvalt',
      description: 'De incidentleider legt vast langs welk hoofdkanaal en welk reservekanaal mensen tijdens een incident overleggen en melden; brief, beveiligde chat, telefoon en e-mail zijn allemaal mogelijk. De keuze houdt rekening met kanalen, zoals e-mail, die het incident zelf kan uitschakelen. Ze wordt jaarlijks herzien en na een grote verandering die ze raakt.',
      evidence: 'Het document met hoofd- en reservekanaal per doel, het resultaat van een proef met het reservekanaal, en de datum van de laatste jaarlijkse herziening.',
    },
    '17.7': {
      title: 'Sleutelpersonen oefenen elk jaar een realistisch incident',
      description: 'Minstens één keer per jaar speelt de incidentleider scenario’s door met wie een sleutelrol heeft bij incidenten, als voorbereiding op een echt incident. De oefening beproeft communicatiekanalen, het nemen van beslissingen en de afgesproken werkvolgorde. Een verslag vermeldt wat goed en slecht ging.',
      evidence: 'Het scenario, de aanwezigheidslijst naast de sleutelrollen, en het verslag van de laatste oefening, minder dan een jaar oud, met verbeteringen, eigenaars en deadlines.',
    },
    '17.8': {
      title: 'Terugblikken na een incident en eruit leren',
      description: 'Zodra een incident voorbij is, blikt de incidentleider er met de betrokkenen op terug. Samen stellen ze vast wat er te leren valt en welke acties een herhaling moeten voorkomen. Het verslag is gedateerd, en elke actie heeft een eigenaar van wie de voortgang te volgen is.',
      evidence: 'De lijst van incidenten van het voorbije jaar met de datum van de terugblik, twee verslagen met lessen en acties, en de huidige stand van die acties.',
    },
    '17.9': {
      title: 'Afspreken wanneer een gebeurtenis een incident wordt',
      description: 'De CISO stelt grenzen vast die bepalen hoe een voorval wordt ingedeeld, minstens als gewone gebeurtenis of als incident. Fijnere soorten zijn mogelijk: een privacyschending of datalek bijvoorbeeld, een kwetsbaarheid of zwakke plek, of vreemd gedrag. De grenzen worden jaarlijks herzien en na een grote verandering die ze raakt; tickets dragen de klasse.',
      evidence: 'De indelingstabel met grenzen en voorbeelden, de laatste jaarlijkse herziening ervan, en tien tickets van het voorbije jaar waarin de gekozen klasse met de tabel overeenkomt.',
    },
  },
} as const satisfies ControlTexts;
