import type { ControlTexts } from '../../../format';

export const control13 = {
  title: 'Indringers zien en stoppen',
  description: 'Wie inbreekt, moet opgemerkt en tegengehouden worden voor er schade is. Daarvoor zijn een voortdurend zicht op toestellen en verkeer nodig, barrières onderweg, en alarmen waarop het beveiligingsteam kan vertrouwen.',
  safeguards: {
    '13.1': {
      title: 'Alle beveiligingsalarmen komen op één plek samen',
      description: 'Het beveiligingsteam gebruikt één platform, doorgaans een SIEM, dat de beveiligingsalarmen van toestellen, servers en netwerkapparatuur ontvangt en verwante gebeurtenissen met regels verbindt. Een tool voor loganalyse volstaat ook, als zulke regels er alarm doen slaan. Signalen uit verschillende systemen die samenhoren, verschijnen als één geval.',
      evidence: 'Een lijst van aangesloten bronnen naast de inventaris van toestellen, een export van de actieve correlatieregels, en drie recente alarmen die gebeurtenissen uit verschillende systemen combineren.',
    },
    '13.2': {
      title: 'Toestellen en servers merken zelf een indringer op',
      description: 'De teams voor werkplekken en servers installeren software die op het toestel zelf naar sporen van inbraak zoekt. Dat gebeurt op elk toestel dat het ondersteunt, overal waar het zinvol is. De agent waarschuwt het beveiligingsteam bij verdacht gedrag, en de console toont per toestel of hij werkt.',
      evidence: 'Een export van de console met status en laatste contact van de agent per toestel, vergeleken met de inventaris, een lijst van toestellen zonder agent met de reden, en één alarm uit een test of echt geval.',
    },
    '13.3': {
      title: 'Sensoren herkennen aanvallen in het voorbijgaande verkeer',
      description: 'Het netwerkteam plaatst sensoren op de punten in het netwerk waar ze nuttig zijn, of schakelt een vergelijkbare dienst van de cloudleverancier in. Ze zoeken in het verkeer naar tekenen van een aanval en waarschuwen het beveiligingsteam; blokkeren is hier niet vereist. Een tekening toont welke delen van het netwerk ze bestrijken.',
      evidence: 'Een netwerktekening met elke sensor of detectiedienst in de cloud, de datum van de laatste update van de detectieregels, en twee recente detecties met hun opvolging.',
    },
    '13.4': {
      title: 'Filters bepalen wat tussen zones doorgaat',
      description: 'Het netwerkteam scheidt verkeer met firewalls of toegangslijsten op de grenzen tussen delen van het netwerk, bijvoorbeeld tussen kantoren, servers en gasten, overal waar zo’n grens dat vraagt. De regels bepalen welke verbindingen erover mogen. Een verboden verbinding mislukt wanneer iemand ze uitprobeert.',
      evidence: 'Een actueel zoneplan, een export van de filterregels per grens met eigenaar en doel, en het gedateerde resultaat van een test waarbij een verboden verbinding geweigerd werd.',
    },
    '13.5': {
      title: 'De staat van het toestel bepaalt toegang op afstand',
      description: 'Het team voor toegang op afstand laat wat een toestel van buitenaf kan bereiken, afhangen van de staat ervan. Drie zaken tellen: zijn besturingssysteem en programma’s bijgewerkt, stemmen de instellingen overeen met onze veilige configuratie, en is er actuele bescherming tegen malware geïnstalleerd? Een toestel dat tekortschiet, krijgt zichtbaar minder toegang of geen.',
      evidence: 'Een export van de toegangsregels met de drie controles, schermafdrukken van een gezonde en een verouderde testlaptop met de toegang die elk kreeg, en het logboek van beperkte toestellen van de voorbije maand.',
    },
    '13.6': {
      title: 'Netwerkapparatuur legt vast wie met wie communiceert',
      description: 'Het netwerkteam laat netwerkapparatuur zoals routers en firewalls stroomgegevens leveren (welk adres met welk ander communiceerde, wanneer, hoeveel), het verkeer zelf, of beide. Het beveiligingsteam onderzoekt dat materiaal en krijgt een alarm bij wat opvalt. Een verbinding uit de bewaarde periode is terug te vinden.',
      evidence: 'Een lijst van netwerktoestellen die stroomgegevens of opnames leveren, de alarmregels daarop, een voorbeeldopzoeking voor een datum in het verleden, en één onderzocht alarm met besluit.',
    },
    '13.7': {
      title: 'Toestellen blokkeren een aanval ter plaatse',
      description: 'De teams voor werkplekken en servers gaan verder dan opmerken: ze voorzien software, zoals een EDR-client of een preventie-agent, die op het toestel ingrijpt en een aanval afbreekt. Die draait in blokkerende stand op toestellen die het aankunnen, overal waar dat zinvol is. De console toont elke gestopte poging.',
      evidence: 'Een export van de console die per toestel de blokkerende stand toont, de goedgekeurde uitzonderingen, en het verslag van een onschadelijke, door de software gestopte aanvalssimulatie van het voorbije jaar.',
    },
    '13.8': {
      title: 'Aanvalsverkeer wordt onderweg afgesneden',
      description: 'Op punten waar het nuttig is, plaatst het netwerkteam apparatuur of een clouddienst in de weg van het verkeer die een aanval laat vallen zodra die herkend is. Alleen waarschuwen telt niet. Het beveiligingsteam kan elke gestopte poging opzoeken met herkomst, doelwit en toegepaste regel.',
      evidence: 'De configuratie per locatie met blokkeren ingeschakeld, de datum van de laatste update van de regels, het rapport van tegengehouden pogingen van de voorbije maand, en tickets voor regels die alleen waarschuwen.',
    },
    '13.9': {
      title: 'Een netwerkpoort gaat pas open na identificatie',
      description: 'Het netwerkteam beveiligt de poorten van het netwerk met 802.1X of een vergelijkbare techniek, zoals certificaten. De gebruiker, het toestel of beide moeten bewijzen wie of wat ze zijn voor de poort werkt. Een vreemde laptop aan een wandcontact raakt niet op het interne netwerk.',
      evidence: 'Een export van de switchinstellingen met het aandeel beveiligde poorten, een logboek van toegelaten en geweigerde toestellen, en een gedateerde test met een onbekende laptop op twee locaties.',
    },
    '13.10': {
      title: 'Poortwachters kijken in wat toepassingen uitwisselen',
      description: 'Het netwerkteam leidt verkeer door een filterende proxy, een toepassingsfirewall of een gateway. Die beoordelen de inhoud van de uitwisseling, zoals webverzoeken of opdrachten, en niet enkel adressen en poorten. Wat de regels niet dulden, wordt tegengehouden en staat met de betrokken regel in het logboek.',
      evidence: 'Een schema van welk verkeer langs welke proxy, firewall of gateway gaat, een export van de inhoudsregels, en een uittreksel uit het logboek van de voorbije maand met geblokkeerde verzoeken.',
    },
    '13.11': {
      title: 'Elke maand minder ruis tussen de alarmen',
      description: 'Minstens één keer per maand bekijkt het beveiligingsteam welke alarmen ruis waren en welke signalen te laat of helemaal niet kwamen. Daarna past het de grenzen aan waarbij een alarm afgaat. Een gedateerd logboek vermeldt voor elke maand wat gewijzigd werd en waarom.',
      evidence: 'Het logboek van de laatste zes maanden met datum, regel, oude en nieuwe grens en reden, plus het aantal valse alarmen voor en na één aanpassing.',
    },
  },
} as const satisfies ControlTexts;
