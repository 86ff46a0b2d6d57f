import type { ControlTexts } from '../../../format';

export const control04 = {
  title: 'Systemen veilig ingesteld',
  description: 'Toestellen en programma’s worden geleverd met instellingen voor het gemak, met open deuren die aanvallers uit het hoofd kennen. Veilige instellingen, overal op dezelfde manier toegepast, sluiten die deuren.',
  safeguards: {
    '4.1': {
      title: 'Geschreven norm voor veilige instellingen van toestellen en software',
      description: 'Het werkplekteam en het serverteam werken volgens een geschreven procedure die vastlegt hoe computers, mobiele toestellen, IoT-apparatuur, servers, besturingssystemen en toepassingen veilig worden ingesteld en dat blijven. De tekst wordt eenmaal per jaar herzien, en vroeger als de organisatie grondig verandert op een manier die erop inwerkt. Toestellen in gebruik stemmen ermee overeen.',
      evidence: 'De gedateerde procedure met standaardinstellingen per type, de nota van de laatste jaarlijkse herziening, en een vergelijking van drie toestellen of servers en twee toepassingen met hun norm.',
    },
    '4.2': {
      title: 'Vaste regels voor de inrichting van netwerkapparatuur',
      description: 'Voor routers, switches, firewalls, draadloze toegangspunten en andere netwerkapparatuur heeft het netwerkteam een document dat zegt hoe ze veilig geconfigureerd worden en blijven. Het overloopt dat document minstens jaarlijks en na elke grote verandering in de organisatie die erop inwerkt. De werkelijke configuraties kunnen ernaast gelegd worden.',
      evidence: 'Het document met de versiegeschiedenis van de laatste twaalf maanden, en de geëxporteerde configuratie van twee stuks netwerkapparatuur van verschillend type, waarin elke afwijking van de regels aangeduid en verklaard is.',
    },
    '4.3': {
      title: 'Onbewaakte schermen vergrendelen vanzelf',
      description: 'Het werkplekteam en het serverteam stellen toestellen zo in dat ze vanzelf vergrendelen na een vaste tijd zonder activiteit. Op gewone besturingssystemen, zoals op computers en servers, is dat hoogstens 15 minuten; op smartphones en tablets hoogstens 2 minuten. Alleen opnieuw aanmelden heropent de sessie.',
      evidence: 'Export van de beleidsinstellingen met de vergrendeltijd per type toestel, en een test met de chronometer op twee computers, één server en twee mobiele toestellen.',
    },
    '4.4': {
      title: 'Elke server afschermen met een firewall',
      description: 'Het serverteam voorziet elke server die het ondersteunt van een firewall en onderhoudt de regels. Dat mag de firewall van het besturingssysteem zijn, een virtuele of een agent van een andere leverancier. Voor elke server is te zien dat de firewall aanstaat en wat die doorlaat.',
      evidence: 'Lijst van servers met soort en toestand van de firewall, met een reden waar ondersteuning ontbreekt, en de regels van drie gekozen servers met de datum van de jongste wijziging.',
    },
    '4.5': {
      title: 'Gebruikerstoestellen weigeren verkeer dat niet uitdrukkelijk mag',
      description: 'Op de toestellen waarmee medewerkers werken, installeert en onderhoudt het werkplekteam een lokale firewall of poortfilter. De basisregel houdt alles tegen; enkel verkeer voor services en poorten die het team benoemd heeft, komt door. Het toestelbeheer toont per toestel dat de regel van kracht is.',
      evidence: 'Export van de beleidsinstelling met de basisregel en de toegelaten poorten, het nalevingsrapport voor alle gebruikerstoestellen, en een poortscan van twee toestellen die niets anders open vindt.',
    },
    '4.6': {
      title: 'Systemen enkel via veilige kanalen beheren',
      description: 'Beheerders bedienen toestellen en programma’s over verbindingen die niet af te luisteren zijn, zoals SSH of HTTPS. Telnet, gewone HTTP en gelijkaardige protocollen dienen enkel waar de werking geen andere keuze laat. Ook instellingen worden op een veilige manier beheerd, bijvoorbeeld als code waarvan elke versie bewaard blijft.',
      evidence: 'Scan van de beheerinterfaces met de gevonden protocollen, een schriftelijke reden voor elk onbeschermd protocol, en de wijzigingsgeschiedenis van één systeem dat met configuratiecode beheerd wordt, waar die gebruikt wordt.',
    },
    '4.7': {
      title: 'Accounts die met het product meekomen onschadelijk maken',
      description: 'Een nieuw product brengt accounts mee die elke aanvaller kent, zoals root, administrator of een login voor de leverancier. Systeembeheerders sporen die op toestellen en in programma’s op en brengen elk ervan onder controle, bijvoorbeeld door de account uit te schakelen of aanmelden te blokkeren. Niemand raakt nog binnen met het wachtwoord uit de handleiding.',
      evidence: 'Lijst van de meegeleverde accounts per product met de genomen maatregel, en de mislukte aanmelding met het fabriekswachtwoord op vijf gekozen toestellen en programma’s.',
    },
    '4.8': {
      title: 'Functies uitschakelen die niemand nodig heeft',
      description: 'Systeembeheerders gaan na welke services, modules en functies op toestellen en in programma’s nergens toe dienen, zoals een afdrukservice op een server die nooit afdrukt. Ze verwijderen die of zetten ze uit. Van elke service die nog loopt, kunnen ze zeggen waarvoor die nodig is.',
      evidence: 'Lijsten van actieve services op drie servers en drie werkposten naast de standaardinrichting, met een reden voor elk verschil, en tickets van services die verwijderd of uitgezet werden.',
    },
    '4.9': {
      title: 'Internetnamen opzoeken via vertrouwde servers',
      description: 'Wie antwoordt op het opzoeken van namen (DNS), kan gebruikers naar valse sites leiden. Het netwerkteam stelt de netwerkinfrastructuur daarom in op DNS-servers die de organisatie vertrouwt, of ze die nu zelf beheert of op externe met een goede naam rekent. De instellingen tonen geen server die ontbreekt op de lijst van vertrouwde servers van het team.',
      evidence: 'De lijst van vertrouwde DNS-servers met een reden voor elke keuze, en exports van de DNS-instellingen van drie stuks netwerkapparatuur, waarin enkel servers van die lijst voorkomen.',
    },
    '4.10': {
      title: 'Herhaald foute codes blokkeren het toestel',
      description: 'Het werkplekteam stelt draagbare toestellen die het ondersteunen zo in dat ze automatisch blokkeren zodra een vast aantal aanmeldpogingen op het toestel zelf mislukt is: hoogstens 20 voor laptops, hoogstens 10 voor tablets en smartphones. Verder raden is dan onmogelijk.',
      evidence: 'Export van de blokkeerinstellingen per type toestel, de lijst van toestellen die dit niet ondersteunen, en een test op één laptop en één tablet of smartphone.',
    },
    '4.11': {
      title: 'Verloren toestellen van op afstand wissen',
      description: 'Een draagbaar toestel van de organisatie kan bijvoorbeeld verloren of gestolen zijn, of de gebruiker verlaat de organisatie. De servicedesk kan de gegevens van de organisatie er dan van wissen zonder het in handen te hebben, en doet dat waar het aangewezen is. Alle draagbare toestellen die de organisatie bezit, zijn daarvoor aangemeld.',
      evidence: 'Vergelijking van de aangemelde toestellen met de lijst van draagbare toestellen, en de tickets van drie recente verliezen of vertrekken met het tijdstip van de wisopdracht. Zonder zulke gevallen: een geslaagde test.',
    },
    '4.12': {
      title: 'Werk en privé scheiden op mobiele toestellen',
      description: 'Op smartphones en tablets die het ondersteunen, richt het werkplekteam een afgesloten werkruimte in, bijvoorbeeld met een werkprofiel dat het toestelbeheer uitstuurt. Apps en gegevens van de organisatie blijven erbinnen, die van de gebruiker zelf erbuiten, en een rapport bevestigt dat per toestel.',
      evidence: 'Rapport uit het toestelbeheer met de werkruimte per smartphone of tablet, de lijst van modellen zonder ondersteuning, en een test waarbij een privéapp een werkbestand niet kan openen.',
    },
  },
} as const satisfies ControlTexts;
