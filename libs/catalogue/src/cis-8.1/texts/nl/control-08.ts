import type { ControlTexts } from '../../../format';

export const control08 = {
  title: 'Sporen die het verhaal vertellen',
  description: 'Als er iets misloopt, zijn de logs vaak de enige getuige. Sporen die volledig zijn, veilig bewaard en ook echt gelezen worden, verraden een aanval vroeg en tonen achteraf wat er gebeurd is.',
  safeguards: {
    '8.1': {
      title: 'Beslissen wat we loggen en hoelang',
      description: 'In één document bepaalt de veiligheidsverantwoordelijke wat op onze systemen gelogd moet worden en hoe die gegevens worden verzameld, nagekeken en bewaard. Het wordt elk jaar bijgewerkt, en tussendoor wanneer een grote wijziging het achterhaalt. Systeemeigenaars lezen er wat voor hun systeem geldt.',
      evidence: 'Goedgekeurd logdocument met eisen per soort systeem, bewaartermijnen, wie wat nakijkt en hoe vaak, en een versiegeschiedenis met een regel uit de voorbije twaalf maanden.',
    },
    '8.2': {
      title: 'Logging staat aan overal waar afgesproken',
      description: 'Systeemeigenaars zetten logging aan op al onze toestellen en systemen, zoals het logdocument voorschrijft, en zorgen dat er ook echt gegevens binnenkomen. Een steekproef op om het even welke machine uit de inventaris vindt actieve logging en verse regels.',
      evidence: 'Export van de instellingen per platform (groepsbeleid, auditconfiguratie, cloudinstellingen), en een loguittreksel van de voorbije week voor tien willekeurig gekozen systemen.',
    },
    '8.3': {
      title: 'Een volle schijf kost ons nooit logs',
      description: 'Wie een plek beheert waar logs terechtkomen, op een systeem of op een gedeelde server, voorziet opslag die de hoeveelheid en de periode uit het logdocument aankan. Geen enkele logregel wordt te vroeg overschreven of gaat verloren doordat een schijf volliep.',
      evidence: 'Capaciteitsoverzicht per logopslag met omvang, dagelijkse groei en dagen die erin passen naast dagen die vereist zijn, de ingestelde alarmdrempel, en het laatste alarm met zijn opvolging.',
    },
    '8.4': {
      title: 'Alle klokken gelijk dankzij twee tijdbronnen',
      description: 'Het netwerkteam laat elk toestel dat dat aankan de tijd halen bij minstens twee tijdbronnen die onderling gelijklopen. Gebeurtenissen uit verschillende logs zijn dan in de juiste volgorde te zetten. Een gecontroleerde machine noemt beide bronnen en vertoont geen merkbare afwijking.',
      evidence: 'De tijdinstellingen (NTP of domein) met beide bronnen, en de uitvoer van tien servers en netwerktoestellen met bron, laatste synchronisatie en afwijking.',
    },
    '8.5': {
      title: 'Meer detail in logs rond gevoelige gegevens',
      description: 'Eigenaars van systemen met gevoelige gegevens laten die uitgebreider loggen. Een logregel vertelt welke gebruiker iets deed, op welke dag en welk tijdstip, van welk adres naar welk adres, welk onderdeel het meldde, en wat een forensisch onderzoek verder kan helpen. Een gebeurtenis is daaruit te reconstrueren.',
      evidence: 'Lijst van systemen met gevoelige gegevens, elk met zijn logging-instellingen en één geanonimiseerde voorbeeldregel waarin alle genoemde velden ingevuld zijn.',
    },
    '8.6': {
      title: 'Bijhouden welke domeinnamen worden opgezocht',
      description: 'Het netwerkteam legt vast welke domeinnamen onze toestellen via DNS opzoeken, overal waar dat zinvol en technisch mogelijk is. Komt er later een waarschuwing over een kwaadaardig domein, dan vertelt één zoekopdracht in die gegevens welk toestel ernaar vroeg, en wanneer.',
      evidence: 'Logging-instellingen van de DNS-servers of DNS-dienst, een uittreksel van één dag met toestel, naam en tijdstip, en de lijst van weggelaten netwerken met de reden.',
    },
    '8.7': {
      title: 'Onthouden welke webadressen zijn opgevraagd',
      description: 'Via de proxy, de firewall of een agent op het toestel legt het beveiligingsteam vast welke webadressen onze toestellen oproepen, waar dat nuttig is en ondersteund wordt. Een onderzoeker kan eruit afleiden van welke pagina of download een besmetting kwam.',
      evidence: 'Instellingen van proxy, firewall of agent die URL’s vastleggen, de regel van één testbezoek met tijdstip, toestel of gebruiker en adres, en een overzicht van de toestelgroepen binnen en buiten het bereik.',
    },
    '8.8': {
      title: 'Getypte opdrachten op een systeem laten sporen na',
      description: 'Server- en werkplekbeheerders zetten het vastleggen aan van opdrachten die via een opdrachtregel of script worden gegeven, bijvoorbeeld in een Windows- of Linux-shell of een console voor beheer vanop afstand. Indringers gebruiken die middelen graag. Voor een bepaalde opdracht is na te gaan wie ze uitvoerde, waar en wanneer.',
      evidence: 'Export van de instelling die het vastleggen op elk platform aanzet, en de logregels van een onschuldige testopdracht op één Windows- en één Linux-systeem.',
    },
    '8.9': {
      title: 'De logs samenbrengen op één plek',
      description: 'Het beveiligingsteam heeft één platform, meestal een SIEM, waar de logs van onze systemen binnenkomen overal waar dat te regelen valt; ze blijven er volgens het logdocument. Een onderzoeker hoeft maar op één plek te zoeken, en een gewiste server wist zijn geschiedenis niet mee. Bronnen die ontbreken, zijn bekend.',
      evidence: 'Export van de aangesloten logbronnen naast de inventaris, met het percentage dat aangesloten is, de bewaarinstelling van het platform, en de lijst van niet-aangesloten bronnen met de reden.',
    },
    '8.10': {
      title: 'Sporen blijven minstens negentig dagen bestaan',
      description: 'Op al onze toestellen en systemen stellen de beheerders de logs zo in dat geen enkele logregel verdwijnt voor hij negentig dagen oud is, niet door rotatie en niet door opkuis. Langer mag, korter niet. Een gebeurtenis van negentig dagen geleden is nog op te zoeken.',
      evidence: 'Bewaarinstelling van elke logopslag of elk platform (90 dagen of meer), en voor vijf systemen een opgehaalde logregel van ongeveer 90 dagen oud.',
    },
    '8.11': {
      title: 'Elke week kijkt iemand de logs na',
      description: 'Beveiligingsanalisten, eigen of ingehuurd, lopen de logs minstens wekelijks na op wat er niet thuishoort, zoals vreemde uren, onbekende adressen of plotse volumes. Wat op een dreiging kan wijzen, signaleren ze. Telkens worden datum, naam en uitkomst genoteerd.',
      evidence: 'Register of monitoringdossiers van de laatste acht weken met datum, wie nakeek, bekeken bronnen, eigenaardigheden en ticketnummers, en één geval dat tot het einde gevolgd is.',
    },
    '8.12': {
      title: 'Ook van leveranciers komen logs binnen',
      description: 'Het beveiligingsteam haalt de logs van onze dienstverleners op overal waar hun dienst die kan leveren. Het meest zeggen bijvoorbeeld accounts die erbij komen of wijzigen, mensen die zich aanmelden of toestemming krijgen, en gegevens die verschijnen of worden verwijderd. Wat in de omgeving van een leverancier gebeurt, kunnen we dan zelf ook onderzoeken.',
      evidence: 'Lijst van dienstverleners met per dienst of er logs zijn, welke gebeurtenissen en hoe ze binnenkomen, een recent uittreksel voor drie van hen, en het antwoord van leveranciers die niet kunnen leveren.',
    },
  },
} as const satisfies ControlTexts;
