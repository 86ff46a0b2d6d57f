import type { ControlTexts } from '../../../format';

export const control09 = {
  title: 'Veilig mailen en surfen',
  description: 'Via e-mail en web komen onze medewerkers in contact met de buitenwereld, en dus ook met aanvallers. Degelijke programma’s en filters stoppen de meeste valstrikken voor iemand ze moet herkennen.',
  safeguards: {
    '9.1': {
      title: 'Geen verouderde browser of mailprogramma actief',
      description: 'Het werkplekteam laat op onze toestellen elke browser en elk mailprogramma enkel in de nieuwste uitgave werken, en staat geen product toe dat zijn maker niet langer volledig onderhoudt. Oudere uitgaven en opgegeven producten worden geblokkeerd of verwijderd. Een zoekopdracht in de inventaris naar zulke versies levert niets op.',
      evidence: 'Export van de software-inventaris met de versies van alle browsers en mailprogramma’s naast de actuele uitgaven van de makers op dezelfde datum, en de regel die andere blokkeert.',
    },
    '9.2': {
      title: 'Gevaarlijke domeinen blijven dicht, waar men ook werkt',
      description: 'Naamopzoekingen van elke laptop, desktop, tablet en telefoon van ons gaan door een DNS-filter die als kwaadaardig bekende domeinen weigert. Het netwerkteam zorgt dat dit werkt op kantoor, thuis en onderweg. Een testdomein van de blokkeerlijst gaat op geen enkel van die toestellen open.',
      evidence: 'Het beleid van de DNS-filter, een dekkingsrapport van de gebruikerstoestellen naast de inventaris, en schermafdrukken van een geblokkeerd testdomein op één toestel op kantoor en één thuis.',
    },
    '9.3': {
      title: 'Een netwerkfilter weert schadelijke websites',
      description: 'Webverkeer van al onze toestellen gaat door een filter op het netwerk, en geen enkel toestel komt eromheen. Het netwerkteam houdt de regels actueel (soorten sites, reputatie, lijsten met adressen en dergelijke), zodat een site die er gevaarlijk uitziet of die we niet toelaten, onbereikbaar is. Wie er toch een oproept, komt op een blokkeerpagina uit.',
      evidence: 'Export van regels en categorieën, datum van de laatste bijwerking van de lijsten, netwerkconfiguratie waaruit blijkt dat verkeer uit elk segment door de filter gaat, en het rapport van tegengehouden verzoeken van vorige maand.',
    },
    '9.4': {
      title: 'Uitbreidingen alleen als ze nodig en goedgekeurd zijn',
      description: 'Bij elk extra onderdeel in een browser of mailprogramma, van werkbalk tot plug-in, stelt het werkplekteam twee vragen: is het goedgekeurd, en vraagt het werk erom? Is één antwoord neen, dan gaat het onderdeel eraf of wordt het onwerkzaam gemaakt. Op een willekeurig gekozen werkplek doorstaat elke actieve uitbreiding beide vragen.',
      evidence: 'Lijst van goedgekeurde uitbreidingen met de reden, export van de instelling die de rest verwijdert of uitzet, en de uitbreidingen op twintig werkplekken met uitleg bij elke afwijking.',
    },
    '9.5': {
      title: 'Niemand anders stuurt e-mail in onze naam',
      description: 'Het mailteam stelt SPF en DKIM in voor onze domeinen en bouwt daar DMARC op: we publiceren een beleid dat zegt wat een ontvanger met vervalste e-mail moet doen, en onze eigen gateway past die controle toe op inkomende e-mail. De publieke DNS toont de records voor elk maildomein van ons.',
      evidence: 'DNS-opzoekingen van SPF, DKIM en DMARC voor al onze domeinen, de gateway-instelling die DMARC bij aankomst controleert, en de headers van één bericht dat slaagde en één dat faalde.',
    },
    '9.6': {
      title: 'Bijlagen die we niet nodig hebben, komen niet binnen',
      description: 'Samen met de diensten bepaalt het mailteam welke bestandstypes we niet per e-mail hoeven te ontvangen, zoals programma’s en scripts. De mailgateway weigert berichten of bijlagen van die types. Bij een test duikt zo’n bestand nooit in een mailbox op.',
      evidence: 'Configuratie van de gateway met de geblokkeerde bestandstypes, de gemotiveerde beslissing achter de lijst, en het spoor van een testbericht met een bijlage van zo’n type.',
    },
    '9.7': {
      title: 'E-mail wordt vóór aflevering op malware doorzocht',
      description: 'Op de mailserver of maildienst zelf zet het mailteam bescherming tegen malware in en onderhoudt die, bijvoorbeeld door bijlagen te scannen of ze eerst in een afgesloten testomgeving te openen. Een onschuldig testvirus per e-mail wordt tegengehouden voor de ontvanger het te zien krijgt.',
      evidence: 'Actieve configuratie van de bescherming met haar laatste update, cijfers over tegengehouden berichten in de voorbije maand, en het resultaat van een e-mail met het EICAR-testbestand.',
    },
  },
} as const satisfies ControlTexts;
