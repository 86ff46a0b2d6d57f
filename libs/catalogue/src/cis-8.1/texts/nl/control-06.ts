import type { ControlTexts } from '../../../format';

export const control06 = {
  title: 'Juiste persoon, juiste toegang',
  description: 'Veel schade begint bij een account dat meer kon dan nodig was, of dat de functie van zijn eigenaar overleefde. Duidelijke regels over wie toegang krijgt, hoe iemand zijn identiteit bewijst en wanneer de toegang stopt, voorkomen dat één gestolen wachtwoord een ramp wordt.',
  safeguards: {
    '6.1': {
      title: 'Toegang gaat open langs één vaste weg',
      description: 'De personeelsdienst, de leidinggevende en de servicedesk volgen één uitgeschreven werkwijze telkens wanneer iemand in dienst komt of van functie verandert. Die bepaalt welke toegang tot onze systemen opengaat en hoe; automatisering krijgt de voorkeur, maar is niet verplicht. Voor elke nieuwe of verschoven medewerker is de geopende toegang tot die werkwijze te herleiden.',
      evidence: 'De gedateerde werkwijze, met de tickets of workflowgegevens van tien recente nieuwkomers en interne verschuivingen naast de lijst van de personeelsdienst: aanvraag, datum en gegeven toegang stemmen overeen.',
    },
    '6.2': {
      title: 'Toegang stopt zodra iemand vertrekt of verschuift',
      description: 'Volgens een uitgeschreven, bij voorkeur geautomatiseerde werkwijze zet de servicedesk de betrokken accounts meteen uit wanneer iemand vertrekt, een recht verliest of van functie verandert. Waar de geschiedenis van een account naspeurbaar moet blijven, wordt het geblokkeerd in plaats van gewist. Wie vertrokken is, kan nergens meer aanmelden.',
      evidence: 'De uitgeschreven werkwijze, en de lijst van de personeelsdienst met vertrekkers en verschuivingen van het voorbije kwartaal naast een export van de directory met datum en uur van uitschakeling per account, met uitleg bij elke vertraging.',
    },
    '6.3': {
      title: 'Toepassingen op het internet eisen een tweede bewijs',
      description: 'Toepassingseigenaars laten niemand met enkel een wachtwoord binnen in een toepassing die van buitenaf bereikbaar is, of die nu van onszelf of van een leverancier is: meervoudige aanmelding (MFA) is verplicht overal waar het product dat aankan. Die plicht één keer centraal opleggen, in de directory of single sign-on, volstaat. Aanmelden zonder tweede stap mislukt.',
      evidence: 'Lijst van alle van buitenaf bereikbare toepassingen, eigen en van leveranciers, met per toepassing hoe MFA wordt opgelegd (export van de instelling of schermafdruk) en een nota voor producten die het niet ondersteunen.',
    },
    '6.4': {
      title: 'Geen verbinding vanop afstand met enkel een wachtwoord',
      description: 'Het netwerkteam stelt elke weg vanop afstand naar ons netwerk, zoals VPN, een gateway voor extern bureaublad of de onderhoudslijn van een leverancier, zo in dat meervoudige aanmelding (MFA) verplicht is. Dat geldt voor iedereen die verbinding maakt, medewerkers en leveranciers. Een proefverbinding zonder tweede factor wordt geweigerd.',
      evidence: 'Overzicht van alle toegangswegen vanop afstand met per weg de configuratie-export die MFA oplegt, een gedateerde schermafdruk van een geweigerde poging en de lijst van vrijgestelde accounts, die leeg hoort te zijn.',
    },
    '6.5': {
      title: 'Beheerders bevestigen altijd met een tweede factor',
      description: 'Wie met een account met beheerdersrechten werkt, gebruikt meervoudige aanmelding (MFA) op elk systeem dat dat aankan, zowel in de eigen serverruimte als bij een cloud- of hostingleverancier. De platformeigenaars leggen dat technisch vast, niet bij afspraak. De aanmeldgegevens van zulke accounts tonen de tweede factor.',
      evidence: 'Export per platform van alle accounts met beheerdersrechten en hun MFA-status, vijf aanmeldingen als steekproef en een lijst van systemen die geen MFA kunnen aanbieden.',
    },
    '6.6': {
      title: 'Weten welke systemen identiteit en rechten controleren',
      description: 'Het identiteitsteam houdt een lijst bij van alles wat nagaat wie iemand is of beslist wat die persoon mag, zoals directory’s, single sign-on en MFA-diensten, zowel in huis als bij een leverancier. Minstens één keer per jaar controleert en verbetert het team die lijst. Elke aanmelddienst die in de praktijk opduikt, staat erop.',
      evidence: 'De lijst met eigenaar, plaats (in huis of leverancier) en doel van elk systeem, met de naam van wie ze naliep en een controledatum van hoogstens twaalf maanden geleden.',
    },
    '6.7': {
      title: 'Eén centrale plek regelt wie binnen mag',
      description: 'Het identiteitsteam koppelt elk toestel en systeem van ons dat dat toelaat aan de centrale directory of single sign-on. Toegang wordt dan daar gegeven en ingetrokken, en niet meer op elk systeem apart. Aparte gebruikerslijsten blijven enkel bestaan waar koppelen technisch niet kan, en die gevallen zijn bekend.',
      evidence: 'Dekkingsrapport dat de inventaris naast de systemen legt die aan directory of single sign-on gekoppeld zijn, met percentages, en het register van niet-gekoppelde systemen met de technische reden.',
    },
    '6.8': {
      title: 'Rechten volgen de functie, met jaarlijkse controle',
      description: 'Voor elke rol schrijft de proceseigenaar op welke rechten het werk vraagt; het identiteitsteam kent rechten per rol toe en houdt dat overzicht actueel. Op vaste tijdstippen, minstens jaarlijks, lopen de eigenaars na welke rechten mensen op onze systemen werkelijk hebben. Na die controle is elk overblijvend recht aantoonbaar toegestaan.',
      evidence: 'Rollenmatrix met rechten per rol en het akkoord van de eigenaar, en het ondertekende verslag van de laatste controle, jonger dan twaalf maanden, met onderzochte systemen, afwijkingen en de tickets die ze oplosten.',
    },
  },
} as const satisfies ControlTexts;
