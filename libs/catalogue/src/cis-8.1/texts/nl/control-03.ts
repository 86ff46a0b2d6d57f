import type { ControlTexts } from '../../../format';

export const control03 = {
  title: 'Zorgvuldig omgaan met informatie',
  description: 'Burgers vertrouwen ons gevoelige informatie toe, vaak zonder dat ze een keuze hebben. Weten waar die zich bevindt, wie ze mag zien en wanneer ze weg moet, beperkt de schade als het misgaat.',
  safeguards: {
    '3.1': {
      title: 'Schriftelijk vastleggen hoe we met gegevens omgaan',
      description: 'De leiding van de dienst legt in één geschreven procedure vast wie eigenaar is van de gegevens, hoe gevoelig ze zijn, hoe medewerkers ermee omgaan, hoelang ze blijven en hoe ze worden vernietigd. De normen van de organisatie over gevoeligheid en bewaring bepalen wat nodig is. De tekst wordt jaarlijks herzien, en ook na een ingrijpende verandering in de organisatie die er invloed op heeft.',
      evidence: 'De goedgekeurde procedure met versiedatum, waarin de vijf onderwerpen terug te vinden zijn, en de nota van de jongste jaarlijkse herziening. Na een reorganisatie of fusie: een herziening die daarop volgde.',
    },
    '3.2': {
      title: 'Onze gegevens oplijsten, gevoelige eerst',
      description: 'Gegevenseigenaars stellen een register van hun gegevens op, zoals de afgesproken gegevensprocedure bepaalt; op zijn minst staan alle gevoelige gegevens erin. Ze vullen het minstens eenmaal per jaar aan en verbeteren het, te beginnen met wat gevoelig is. Het register toont welke gevoelige gegevens de dienst vandaag in huis heeft.',
      evidence: 'Gedateerd uittreksel van het register, de wijzigingen van de laatste twaalf maanden, en een controle van drie toepassingen of gedeelde mappen: de gevoelige gegevens daarin staan in het register.',
    },
    '3.3': {
      title: 'Gegevens enkel openstellen voor wie ze nodig heeft',
      description: 'Systeemeigenaars bepalen welke gegevens iemand voor zijn taak nodig heeft, en beheerders stellen de toegangsrechten daarop in: op bestandsopslag (lokaal of elders), in databanken en in toepassingen. Wie die gegevens niet nodig heeft, raakt er niet bij, en een test toont dat aan.',
      evidence: 'Exports van de toegangsrechten op drie mappen, twee databanken en twee toepassingen, vergeleken met de taken van de vermelde personen, en schermafdrukken van een toegangspoging die geweigerd werd.',
    },
    '3.4': {
      title: 'Gegevens niet te kort en niet te lang bewaren',
      description: 'Gegevenseigenaars passen de termijnen uit de geschreven gegevensprocedure toe: voor hun gegevens ligt zowel een kortste als een langste bewaartijd vast. Systeemeigenaars zorgen ervoor dat niets verdwijnt vóór de eerste verstreken is en niets overblijft na de tweede.',
      evidence: 'Bewaartabel met beide termijnen per soort gegevens, de instellingen of taken die ze uitvoeren, en een zoekopdracht in twee systemen die geen gegevens voorbij de langste termijn vindt.',
    },
    '3.5': {
      title: 'Gegevens vernietigen naargelang hun gevoeligheid',
      description: 'Wanneer gegevens weg mogen, laat de eigenaar ze wissen of vernietigen op de manier die de gegevensprocedure voorschrijft. Hoe gevoeliger de gegevens, hoe grondiger de werkwijze en de techniek. Achteraf is aan te tonen wat vernietigd werd, wanneer en waarmee.',
      evidence: 'Wisrapporten of vernietigingsattesten van het voorbije jaar met datum, gegevensdrager en techniek. Vijf daarvan worden naast de techniek gelegd die de procedure voor die gegevens vraagt.',
    },
    '3.6': {
      title: 'Gevoelige gegevens onleesbaar houden op toestellen van medewerkers',
      description: 'Op elke laptop, vaste pc, tablet of smartphone met gevoelige gegevens zet het werkplekteam versleuteling aan, bijvoorbeeld met de ingebouwde functie van het besturingssysteem. Het toestelbeheer toont de toestand van elk toestel; een dief die de schijf uitbouwt, kan niets lezen.',
      evidence: 'Rapport uit het toestelbeheer met de versleutelingsstatus per toestel, gelegd naast de lijst van toestellen met gevoelige gegevens, en schermafdrukken van drie gekozen toestellen.',
    },
    '3.7': {
      title: 'Gegevens een label geven dat iedereen begrijpt',
      description: 'De informatieveiligheidsverantwoordelijke legt voor de hele organisatie één indeling in klassen vast, bijvoorbeeld open, intern en beperkt, en gegevenseigenaars kennen hun gegevens een klasse toe. De indeling wordt elk jaar opnieuw bekeken, en ook wanneer een ingrijpende verandering in de organisatie er invloed op heeft.',
      evidence: 'De goedgekeurde indeling met de datum van de jongste jaarlijkse herziening, en een steekproef van tien documenten of gegevenssets van verschillende diensten waarop de klasse vermeld of geregistreerd is.',
    },
    '3.8': {
      title: 'Tekenen hoe gegevens stromen, ook via leveranciers',
      description: 'Volgens de gegevensprocedure beschrijven systeemeigenaars in een schema of tabel waar gegevens vandaan komen, waar ze heen gaan en welke externe dienstverleners ze sturen of ontvangen. Ze werken die beschrijving elk jaar bij, en ook na ingrijpende veranderingen in de organisatie die erop inwerken.',
      evidence: 'Gedateerde schema’s of tabellen voor een steekproef van vijf toepassingen, met de dienstverleners bij naam, en de nota van de laatste jaarlijkse bijwerking. Per toepassing wordt één stroom aan een echte verbinding getoetst.',
    },
    '3.9': {
      title: 'Geen leesbare gegevens op losse dragers',
      description: 'Het werkplekteam en het serverteam zorgen ervoor dat alle gegevens die op een USB-stick, externe schijf, geheugenkaart of tape terechtkomen, versleuteld zijn, hoe onschuldig ze ook lijken. Wie zo’n drager vindt of steelt, kan zonder de sleutel niets lezen.',
      evidence: 'Export van de beleidsinstelling die versleuteling op zulke dragers afdwingt of het schrijven erop blokkeert, en een test waarbij sticks die op twee gekozen toestellen gevuld zijn, elders onleesbaar blijken.',
    },
    '3.10': {
      title: 'Gevoelige gegevens nooit onversleuteld versturen',
      description: 'Netwerk- en applicatiebeheerders versleutelen elke verbinding waarover gevoelige gegevens gaan, bijvoorbeeld met TLS of SSH. Wie de lijn aftapt, ziet enkel onleesbaar verkeer, en een scan van de verbinding bevestigt dat.',
      evidence: 'Lijst van verbindingen met gevoelige gegevens en het protocol van elke verbinding, en scanrapporten van vijf ervan met protocolversie, certificaat en datum. Onversleutelde verbindingen staan als zodanig aangeduid.',
    },
    '3.11': {
      title: 'Servers en databanken bewaren gevoelige gegevens versleuteld',
      description: 'Overal waar servers, toepassingen en databanken gevoelige gegevens bewaren, laten systeemeigenaars ze versleutelen en kunnen ze per systeem zeggen hoe. Het volstaat dat het opslagsysteem dat doet. Een toepassing die haar eigen gegevens ook zelf versleutelt, gaat een stap verder: dan kan zelfs een beheerder van de opslag niet meelezen.',
      evidence: 'Overzicht van de systemen met gevoelige gegevens en hun vorm van versleuteling, en schermafdrukken van de configuratie van drie gekozen servers, toepassingen of databanken. Systemen zonder versleuteling staan apart vermeld.',
    },
    '3.12': {
      title: 'Gevoelige gegevens een eigen omgeving geven',
      description: 'Systeemeigenaars brengen gegevens onder in een omgeving die past bij hun gevoeligheid, gescheiden van de andere, zowel om ermee te werken als om ze te bewaren. Gevoelige gegevens komen nooit terecht op apparatuur die voor een lagere klasse bestemd is. Een plan toont welke omgeving voor welke klasse dient, en de werkelijkheid klopt daarmee.',
      evidence: 'Plan van de omgevingen met de hoogste klasse die er toegelaten is, en een controle van drie omgevingen voor een lagere klasse waarin geen gegevens van een hogere klasse opduiken.',
    },
    '3.13': {
      title: 'Automatisch nagaan waar gevoelige gegevens staan en bewegen',
      description: 'Het team informatieveiligheid laat een automatische tool gevoelige gegevens opsporen, bijvoorbeeld software tegen datalekken (data loss prevention, DLP) op elk toestel. De zoektocht omvat al zulke gegevens die de systemen van de organisatie bewaren, bewerken of doorgeven, in eigen gebouwen en bij externe aanbieders. Wat gevonden wordt, komt in het gegevensregister.',
      evidence: 'Vergelijking van wat de tool dekt met de lijsten van toestellen en aanbieders, een recent rapport van de vaststellingen, en drie lijnen van het gegevensregister die daardoor toegevoegd of gewijzigd zijn.',
    },
    '3.14': {
      title: 'Een spoor bij elk gebruik van gevoelige gegevens',
      description: 'Systeemeigenaars laten hun systemen registreren telkens als iemand gevoelige gegevens raadpleegt, wijzigt, wist of vernietigt. Uit dat logboek kan een onderzoeker achteraf afleiden wie wat met een bepaald dossier gedaan heeft, en wanneer.',
      evidence: 'Loguittreksels uit drie systemen met gebruiker, tijdstip en handeling, waarin raadplegen, wijzigen en wissen voorkomen, en een test waarbij één afgesproken raadpleging in het logboek wordt teruggevonden.',
    },
  },
} as const satisfies ControlTexts;
