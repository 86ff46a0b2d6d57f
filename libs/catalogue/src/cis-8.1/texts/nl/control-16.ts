import type { ControlTexts } from '../../../format';

export const control16 = {
  title: 'Software die te vertrouwen is',
  description: 'Een fout in software die we maken, hosten of aankopen, kan de deur naar onze gegevens openzetten. Zulke fouten vermijden of vroeg vinden kost veel minder dan ze na een aanval herstellen.',
  safeguards: {
    '16.1': {
      title: 'Veilige software ontstaat volgens een uitgeschreven werkwijze',
      description: 'Het hoofd ontwikkeling legt vast hoe software veilig wordt gemaakt: wat ontwikkelaars moeten leren, hoe ze ontwerpen en code schrijven, welke code van anderen veilig bruikbaar is, hoe beveiliging getest wordt en hoe met kwetsbaarheden wordt omgegaan. Het document wordt elk jaar herzien en na een grote verandering die het raakt. Projectdossiers tonen dat de teams het volgen.',
      evidence: 'Het goedgekeurde document met de zes onderwerpen en de laatste jaarlijkse herziening, en de dossiers van twee recente projecten waarin de voorgeschreven stappen af te vinken zijn.',
    },
    '16.2': {
      title: 'Iedereen kan een fout in onze software melden',
      description: 'Het ontwikkelteam neemt meldingen van kwetsbaarheden aan, ook van buitenstaanders, en volgt ze op in een tool die de ernst toont en de tijd voor herkennen, analyseren en oplossen. Een schriftelijk beleid zegt hoe te melden, wie verantwoordelijk is, en hoe meldingen ontvangen, toegewezen, hersteld en hertest worden. Het wordt jaarlijks herzien en na een grote verandering die het raakt.',
      evidence: 'De gepubliceerde meldpagina, het beleid met de laatste jaarlijkse herziening, en een export uit de tool met ernst en datum per stap voor de meldingen van het voorbije jaar.',
    },
    '16.3': {
      title: 'Zoeken naar wat achter een fout zit',
      description: 'Wanneer een kwetsbaarheid gevonden is, gaat het ontwikkelteam na hoe ze in de code kon komen, bijvoorbeeld door een ontbrekende richtlijn of een foute gewoonte. Het pakt die onderliggende reden aan en niet alleen de ene fout. Reden en blijvende verbetering staan genoteerd bij de kwetsbaarheid.',
      evidence: 'De schriftelijke analyses van drie kwetsbaarheden van het voorbije jaar, elk met de onderliggende reden, de verbetering in werkwijze of code, en het ticket waarmee ze werd afgesloten.',
    },
    '16.4': {
      title: 'Elke geleende bouwsteen in onze code kennen',
      description: 'Elk ontwikkelteam houdt een lijst (SBOM) bij van de componenten van anderen in zijn software en van de componenten die het nog wil gebruiken, met het risico dat elke kan meebrengen. Minstens maandelijks zoekt het team naar nieuwe versies of andere wijzigingen en bevestigt het dat de maker de component nog ondersteunt. Elke controle is gedateerd.',
      evidence: 'De componentenlijst van twee toepassingen met versie, bron, risico en ondersteuningsstatus, en de gedateerde resultaten van de maandelijkse controles van het laatste kwartaal.',
    },
    '16.5': {
      title: 'Alleen actuele bouwstenen uit betrouwbare bronnen',
      description: 'Voor een component van anderen in onze code komt, gaat de ontwikkelaar na of de versie recent is en de bron betrouwbaar; is de bron onzeker, dan wordt de component eerst op kwetsbaarheden onderzocht. Waar er keuze is, gaat de voorkeur naar een bibliotheek of framework met een goede reputatie en voldoende beveiliging. Elke build toont de versies en hun herkomst.',
      evidence: 'De lijst van toegelaten bronnen of de instellingen van de interne pakketopslag, een scanrapport van een recente build, en het onderzoek van één nieuw toegelaten component.',
    },
    '16.6': {
      title: 'De ernst bepaalt welke softwarefout voorgaat',
      description: 'Het hoofd ontwikkeling en het beveiligingsteam geven kwetsbaarheden in toepassingen een score volgens één vaste methode, en die score bepaalt de volgorde van herstel. Ze leggen ook het laagste beveiligingsniveau vast waarmee software live mag gaan. Methode en werkwijze worden elk jaar herzien en bijgewerkt.',
      evidence: 'De scoremethode met de laatste jaarlijkse bijwerking, een export van de open fouten in volgorde van score, en twee releasebeslissingen die naar het laagste toegelaten niveau verwijzen.',
    },
    '16.7': {
      title: 'Toepassingen staan op een veilig ingestelde basis',
      description: 'Het platformteam haalt de instellingen van alles wat een toepassing draagt uit veilige sjablonen die in de sector erkend zijn: webservers, databanken en andere servers, en in de cloud ook containers, platformdiensten en SaaS. Eigen software moet werken zonder ze te versoepelen. Een scan toont waar instellingen van het sjabloon afwijken.',
      evidence: 'De sjablonen per soort component met hun bron, een recente scan van een steekproef van servers, databanken en clouddiensten, en de behandeling van de afwijkingen.',
    },
    '16.8': {
      title: 'Livesystemen staan los van testsystemen',
      description: 'Het platformteam houdt de omgeving waarin burgers en medewerkers echt werken, gescheiden van die waarin software wordt ontwikkeld, getest of aanvaard. Voor elke toepassing is zichtbaar welke omgeving de live-omgeving is, en dat geen enkel systeem tegelijk tot beide werelden behoort.',
      evidence: 'Een lijst van omgevingen per toepassing, de tekening of cloudaccounts die de scheiding tonen, en voor drie toepassingen de server, de databank en het netwerk van elke omgeving.',
    },
    '16.9': {
      title: 'Wie ontwikkelt, leert veilig programmeren',
      description: 'Minstens één keer per jaar geeft het hoofd ontwikkeling iedereen die aan software werkt een opleiding in veilige code schrijven, aangepast aan programmeeromgeving en taak; algemene principes mogen erbij horen. De opleiding is zo opgezet dat beveiliging een gewoonte en een zorg van het hele team wordt. Registraties tonen wie deelnam.',
      evidence: 'Het opleidingsprogramma per ontwikkelomgeving, de aanwezigheidslijst van de laatste twaalf maanden naast de lijst van ontwikkelaars, ook de externe, en een oefening die het team maakte.',
    },
    '16.10': {
      title: 'Het ontwerp vertrouwt geen gebruiker blindelings',
      description: 'Architecten gaan ervan uit dat elke invoer fout of vijandig kan zijn: de toepassing test ze allemaal, bijvoorbeeld op lengte, type en toegelaten waarden, en toetst elke handeling aan zo klein mogelijke rechten. Eromheen verdwijnen overbodige bestanden en programma’s, onbeschermde poorten en diensten, en standaardaccounts (of die krijgen een andere naam). Het ontwerpdossier documenteert die keuzes.',
      evidence: 'De ontwerpprincipes, het ontwerpdossier van twee toepassingen met rechten en invoercontroles, en een scan die toont dat overbodige bestanden, onbeschermde poorten en standaardaccounts weg zijn.',
    },
    '16.11': {
      title: 'Beproefde onderdelen voor aanmelding, versleuteling en logging',
      description: 'Voor beveiligingsfuncties zoals identiteiten, versleuteling en logging doen ontwikkelaars een beroep op geteste modules of diensten van het platform in plaats van er zelf te maken. Versleuteling gebruikt enkel standaardalgoritmen die deskundigen uitvoerig onderzocht hebben en vandaag nog aanvaarden. Het ontwerpdossier vermeldt welke module welke functie vervult.',
      evidence: 'De lijst van goedgekeurde modules en algoritmen, het ontwerpdossier van twee toepassingen met de gekozen modules, en een zoekopdracht in de code die geen zelfgemaakte versleuteling vindt.',
    },
    '16.12': {
      title: 'Tools doorzoeken onze code op beveiligingsfouten',
      description: 'Ontwikkelteams gebruiken tools die zowel de brontekst (statisch) als het draaiende programma (dynamisch) onderzoeken, als vast onderdeel van het maken en onderhouden van een toepassing. Die tonen of ontwikkelaars zich aan de regels voor veilige code houden. De resultaten zijn per versie te raadplegen, met wat ermee gebeurde.',
      evidence: 'De buildconfiguratie met beide soorten tools, de statische en dynamische rapporten van een recente versie van twee toepassingen, en de tickets voor ernstige bevindingen.',
    },
    '16.13': {
      title: 'Bekwame testers proberen onze toepassingen te kraken',
      description: 'Eigenaars van toepassingen laten bekwame testers hun toepassingen handmatig aanvallen, zowel met als zonder gebruikersaccount. Bij kritieke toepassingen weegt de test met account het zwaarst, omdat die fouten in de bedrijfslogica vindt die automatische scans missen. Een verslag beschrijft wat geprobeerd werd en wat lukte.',
      evidence: 'De lijst van kritieke toepassingen met de datum van hun laatste aanvalstest, en twee verslagen met tester, gebruikte accounts, methode en bevindingen.',
    },
    '16.14': {
      title: 'Zwakke ontwerpen vinden voor het programmeren begint',
      description: 'Voor er iets geprogrammeerd wordt, ontleden mensen die daarvoor opgeleid zijn het ontwerp van een toepassing. Ze tekenen hoe toepassing, architectuur en infrastructuur in elkaar passen, en volgen elke weg naar binnen en elk soort gebruikersrecht om te zien wat er mis kan gaan en hoe erg. De uitkomst vermeldt de ontwerpfouten en hoe het ontwerp gewijzigd werd.',
      evidence: 'Het dreigingsmodel van twee recente toepassingen, gedateerd voor de start van het programmeren, met deelnemers en hun opleiding, gevonden zwakke plekken, en de wijzigingen aan het ontwerp die eruit volgden.',
    },
  },
} as const satisfies ControlTexts;
