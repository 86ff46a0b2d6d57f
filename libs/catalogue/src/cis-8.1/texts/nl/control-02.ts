import type { ControlTexts } from '../../../format';

export const control02 = {
  title: 'Enkel gekende, vertrouwde software',
  description: 'Onbekende of verouderde programma’s geven aanvallers een ingang en kunnen hun werk doen zonder dat iemand het merkt. Een organisatie die weet wat geïnstalleerd is en de rest tegenhoudt, heeft veel minder te verdedigen.',
  safeguards: {
    '2.1': {
      title: 'Weten welke software geïnstalleerd is, en waarom',
      description: 'Elk programma onder licentie op de apparatuur van de organisatie heeft een lijn in het register van de assetbeheerder. Die vermeldt naam, maker, nut voor het werk en datum van eerste installatie of gebruik; waar zinvol ook versie, webadres, appwinkel, manier van verspreiding, aantal licenties en datum van buitengebruikstelling. Minstens tweemaal per jaar wordt het register overlopen en verbeterd.',
      evidence: 'Gedateerde export van het register waarin de verplichte velden volledig zijn, en de verslagen van beide controles van het voorbije jaar. De programma’s op vijf gekozen werkposten en servers staan erin.',
    },
    '2.2': {
      title: 'Enkel programma’s goedkeuren die de leverancier nog ondersteunt',
      description: 'Applicatiebeheerders vermelden een programma alleen als goedgekeurd zolang de leverancier het ondersteunt, en gaan dat minstens maandelijks na. Kan een taak van de organisatie niet zonder een programma dat niet meer ondersteund wordt, dan vermeldt een uitzonderingsdossier de beschermende maatregelen en de aanvaarding van het overblijvende risico. Zonder dat dossier geldt het programma als niet goedgekeurd.',
      evidence: 'Het softwareregister met de ondersteuningsstatus van elk goedgekeurd programma, de verslagen van de laatste drie maandelijkse controles, en per niet-ondersteund programma een ondertekende uitzondering met maatregelen en aanvaard risico.',
    },
    '2.3': {
      title: 'Programma’s zonder goedkeuring verwijderen of verantwoorden',
      description: 'Minstens eenmaal per maand zoeken het werkplekteam en het serverteam naar programma’s zonder goedkeuring op de apparatuur die ze beheren. Elke vondst loopt op een van twee manieren af: het programma gaat buiten gebruik, of een schriftelijke uitzondering legt uit waarom het mag blijven. Niets blijft onbeslist.',
      evidence: 'Lijsten van niet-goedgekeurde programma’s uit de laatste drie maanden, met op elke lijn een verwijderticket of een verwijzing naar de uitzondering. Een nieuwe scan toont dat verwijderde programma’s weg zijn.',
    },
    '2.4': {
      title: 'Een tool laten vaststellen wat geïnstalleerd is',
      description: 'In plaats van met de hand te tellen, laten het werkplekteam en het serverteam een tool de geïnstalleerde programma’s opsporen en registreren, in de hele organisatie en overal waar dat technisch kan. De assetbeheerder ziet per toestel wat erop staat, en welke toestellen de tool niet bereikt.',
      evidence: 'Vergelijking van de toestellen die de tool bereikt met de toestellenlijst, met een reden per ontbrekend toestel, en het automatische rapport van geïnstalleerde programma’s voor drie gekozen toestellen.',
    },
    '2.5': {
      title: 'Alleen goedgekeurde programma’s laten starten',
      description: 'Een technisch slot, beheerd door het werkplekteam en het serverteam, laat goedgekeurde programma’s starten of openen en houdt alle andere tegen. De teams overlopen de lijst van toegelaten programma’s minstens tweemaal per jaar opnieuw. Wie een programma probeert dat er niet op staat, krijgt een weigering te zien.',
      evidence: 'Export van de regels, ingesteld om te blokkeren en niet enkel te waarschuwen, met de data van de laatste twee herzieningen, en een schermafdruk van een geweigerd programma op een gekozen toestel.',
    },
    '2.6': {
      title: 'Onbekende codebibliotheken uit processen weren',
      description: 'Actieve programma’s lenen code uit aparte bestanden, bijvoorbeeld .dll-bestanden op Windows of .so-bestanden op Linux. Beheerders beslissen welke van die bibliotheken een systeemproces mag laden; een technisch slot blokkeert elke andere op het moment van laden. Minstens om de zes maanden bekijken ze die keuze opnieuw.',
      evidence: 'Export van de bibliotheekregels van één werkpost en één server, een loglijn of test waarin een niet-vermelde bibliotheek geblokkeerd werd, en de nota’s van de laatste twee halfjaarlijkse herzieningen.',
    },
    '2.7': {
      title: 'Scripts pas uitvoeren na goedkeuring',
      description: 'Een script, bijvoorbeeld in PowerShell of Python, loopt pas nadat beheerders het hebben goedgekeurd. Een technische controle dwingt dat af, zoals een handtekening die bij de start wordt nagekeken of een vrijgave die enkel uit versiebeheer kan komen, en houdt elk ander script tegen. Minstens tweemaal per jaar beslissen beheerders opnieuw welke scripts hun goedkeuring behouden.',
      evidence: 'Export van de instelling die niet-goedgekeurde scripts tegenhoudt, het goedkeuringsspoor van drie gebruikte scripts, een mislukte test met een niet-goedgekeurd script, en twee gedateerde beslissingslijsten van het voorbije jaar.',
    },
  },
} as const satisfies ControlTexts;
