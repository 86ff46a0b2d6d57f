import type { ControlTexts } from '../../../format';

export const control12 = {
  title: 'Een solide, ordelijk netwerk',
  description: 'Het netwerk verbindt alles, dus wie het beheerst, raakt overal. Actuele apparatuur, een doordacht ontwerp en zorgvuldig beheer laten een indringer weinig ruimte.',
  safeguards: {
    '12.1': {
      title: 'Geen verouderde netwerkapparatuur in dienst',
      description: 'Het netwerkteam laat geen switch, router, firewall of draadloos toestel achterlopen, bijvoorbeeld door de nieuwste stabiele uitgave te installeren of een netwerkdienst te huren die de leverancier nog ondersteunt. Minstens maandelijks loopt het de gebruikte versies na. Het overzicht toont voor elke versie of de ondersteuning doorloopt.',
      evidence: 'De laatste drie maandoverzichten van netwerktoestellen met gebruikte versie, nieuwste stabiele versie en einde van ondersteuning, en een ticket of vervangingsplan voor elk toestel dat achterloopt.',
    },
    '12.2': {
      title: 'Een netwerk ontworpen om onheil in te dammen',
      description: 'Netwerkarchitecten maken een veilig ontwerp en houden het actueel. Het regelt minstens drie zaken: welke zones gescheiden blijven, hoe elke gebruiker en elk systeem niet meer toegang krijgt dan nodig, en hoe de dienst doorloopt wanneer een onderdeel uitvalt. Beleid, documentatie en het gebouwde netwerk stemmen met dat ontwerp overeen.',
      evidence: 'Goedgekeurd ontwerp met zones, toegelaten verkeer ertussen en voorzieningen tegen uitval, een toetsing van tien firewallregels daaraan, en de datum van de laatste herziening.',
    },
    '12.3': {
      title: 'Veilig werken aan switches en firewalls',
      description: 'Netwerkbeheerders stellen netwerkapparatuur in en wijzigen ze op een manier die niemand kan afluisteren of ongemerkt vervalsen. Geschikte middelen zijn configuraties als code onder versiebeheer, en beheer via versleutelde protocollen zoals SSH of HTTPS. Bij controle blijkt geen enkel toestel over een open lijn beheerd te worden.',
      evidence: 'Configuratie van vijf netwerktoestellen met de toegelaten beheerprotocollen, de wijzigingsgeschiedenis van hun configuraties, en een scan naar beheerpoorten zonder versleuteling.',
    },
    '12.4': {
      title: 'Netwerkschema’s die met de werkelijkheid kloppen',
      description: 'Het netwerkteam heeft schema’s of andere documenten die tonen hoe ons netwerk in elkaar zit, en onderhoudt ze. Minstens één keer per jaar controleert en verbetert het ze, en ook na een grote wijziging in de organisatie of haar techniek die er gevolgen voor heeft. Wat getekend is, bestaat in het netwerk, en omgekeerd.',
      evidence: 'Actuele schema’s met versie, auteur en een datum in de voorbije twaalf maanden, vijf verbindingen die ter plaatse gecontroleerd zijn, en de aanpassing na de laatste grote wijziging.',
    },
    '12.5': {
      title: 'Netwerktoegang centraal beslist en vastgelegd',
      description: 'Het netwerkteam laat één centrale dienst, bijvoorbeeld RADIUS of TACACS+, voor het netwerk drie zaken regelen: vaststellen wie iemand is, bepalen wat die mag en bijhouden wat die gedaan heeft. Afzonderlijke netwerktoestellen beslissen daar niet langer zelf over. Een ingetrokken account werkt nergens op het netwerk nog.',
      evidence: 'Configuratie van de centrale dienst, de gekoppelde netwerktoestellen naast de inventaris, de vastgelegde gegevens van één sessie, en de lokale noodaccounts met de reden.',
    },
    '12.6': {
      title: 'Beproefde protocollen voor bekabeld en draadloos verkeer',
      description: 'Voor het beheer van het netwerk en de communicatie erover kiest het netwerkteam protocollen die als veilig bekendstaan. Een voorbeeld van het eerste is 802.1X, waarmee het netwerk nagaat wie verbinding maakt; van het tweede WPA2 Enterprise of sterker op draadloos. De instellingen van switches en toegangspunten tonen dat ze in gebruik zijn.',
      evidence: 'Standaard met de gekozen protocollen, export van de instellingen van de draadloze controller en de switches (802.1X, WPA2 of WPA3 Enterprise), en de lijst van netwerken die nog niet voldoen.',
    },
    '12.7': {
      title: 'Eerst onze VPN en aanmelding, dan onze systemen',
      description: 'Wie elders werkt op een laptop, tablet of telefoon, meldt zich eerst aan bij de VPN en de authenticatiedienst die onze organisatie beheert. Pas daarna laat het netwerkteam die persoon door tot onze systemen en gegevens. Een toestel dat die stap overslaat, krijgt geen verbinding.',
      evidence: 'Instellingen van de VPN en de authenticatiedienst, toegangsregels die enkel zulke sessies toelaten, een geweigerde proef buiten de VPN om, en één week verbindingsgegevens.',
    },
    '12.8': {
      title: 'Beheer vanaf aparte machines zonder internet',
      description: 'Voor beheer, en voor al het andere dat beheerdersrechten vraagt, hebben beheerders een aparte machine, echt of virtueel; op hun gewone werkplek doen ze niets daarvan. Het netwerkteam houdt die machines weg van het gewone netwerk en geeft ze geen weg naar het internet. Vanaf zo’n machine een website openen, mislukt.',
      evidence: 'Lijst van de beheermachines en hun gebruikers, het netwerksegment met zijn firewallregels, een schermafdruk van een geblokkeerde website, en logs die tonen dat beheersessies enkel daar starten.',
    },
  },
} as const satisfies ControlTexts;
