import type { ControlTexts } from '../../../format';

export const control15 = {
  title: 'Grip op externe dienstverleners',
  description: 'Veel van onze gegevens en systemen zijn in handen van externe bedrijven, dus hun zwakke plek wordt ons incident. Het moet duidelijk zijn wie ze zijn, wat ze beloven en of ze zich eraan houden.',
  safeguards: {
    '15.1': {
      title: 'Elke externe dienstverlener staat op de lijst',
      description: 'De aankoopdienst houdt een lijst bij van alle dienstverleners die de organisatie kent. Elke regel toont in welke klasse de dienstverlener valt en noemt iemand van de eigen organisatie als contactpersoon. De lijst wordt elk jaar nagekeken en bijgewerkt, en vroeger als een grote verandering er gevolgen voor heeft.',
      evidence: 'De gedateerde lijst met klasse en interne contactpersoon per dienstverlener, een nota van de laatste jaarlijkse controle, en tien facturen van verschillende diensten die op de lijst terug te vinden zijn.',
    },
    '15.2': {
      title: 'Huisregels voor het werken met dienstverleners',
      description: 'De CISO en de aankoopdienst stellen schriftelijke regels voor dienstverleners op en de directie keurt ze goed. Daarin staat hoe dienstverleners worden opgelijst, ingedeeld, doorgelicht en opgevolgd, en hoe de samenwerking stopt. Elk jaar, en na een grote verandering die ze raakt, worden de regels herzien; het document vermeldt de datum.',
      evidence: 'De ondertekende regels met de vijf onderwerpen, de versiegeschiedenis met de laatste jaarlijkse herziening, en het bericht waarmee aankopers en contractbeheerders op de hoogte zijn gebracht.',
    },
    '15.3': {
      title: 'Dienstverleners ingedeeld volgens wat op het spel staat',
      description: 'De contractbeheerder en de CISO plaatsen elke dienstverlener in een klasse. Ze wegen één of meer aspecten af: welke wetten gelden bijvoorbeeld, hoelang we de dienst kunnen missen, om hoeveel en hoe delicate gegevens het gaat, of het risico voor en na maatregelen. De klasse wordt jaarlijks herbekeken, en na een grote verandering die ertoe doet.',
      evidence: 'De criteria met hun klassen, de ingevulde beoordeling van vijf dienstverleners uit verschillende klassen, en het gedateerde resultaat van de laatste jaarlijkse herbeoordeling.',
    },
    '15.4': {
      title: 'Contracten zeggen welke beveiliging wij eisen',
      description: 'Juristen en aankopers schrijven beveiligingsclausules in de contracten met dienstverleners, in lijn met onze regels voor dienstverleners. Een clausule kan bijvoorbeeld gaan over versleuteling, de vernietiging van onze gegevens, basismaatregelen die de dienstverlener moet nemen, of hoe die ons voor een incident of datalek waarschuwt en het afhandelt. Eén keer per jaar kijkt de contractbeheerder na welke clausules in de contracten ontbreken.',
      evidence: 'De modelclausules, een steekproef van vijf ondertekende contracten met de clausules aangeduid, en de gedateerde tabel van de jaarlijkse controle met hiaten en geplande aanpassingen.',
    },
    '15.5': {
      title: 'Onderzoek toont hoe veilig een dienstverlener werkt',
      description: 'Het beveiligingsteam beoordeelt hoe veilig elke dienstverlener is, op de manier die onze regels voor dienstverleners voorschrijven; de diepgang mag per klasse verschillen. Het kan steunen op erkende rapporten (SOC 2, PCI-attest), een eigen vragenlijst of een even degelijke methode. Er volgt een schriftelijk oordeel, dat minstens elk jaar of bij een nieuw of verlengd contract wordt vernieuwd.',
      evidence: 'De planning van de onderzoeken per klasse, en voor vijf dienstverleners het gebruikte rapport of de vragenlijst, het oordeel met datum en auteur, en de afgesproken verbeteringen.',
    },
    '15.6': {
      title: 'Opvolging van dienstverleners tijdens het contract',
      description: 'Contractbeheerders en het beveiligingsteam blijven dienstverleners opvolgen zoals onze regels voor dienstverleners bepalen. Ze kunnen bijvoorbeeld op het dark web uitkijken naar onze gegevens, lezen wat er verandert in nieuwe versies van het product van de dienstverlener, of geregeld opnieuw nagaan of afspraken worden nageleefd. Bevindingen en acties staan in een gedateerd logboek.',
      evidence: 'Het opvolglogboek per dienstverlener, verslagen van de dienstoverleggen van het voorbije jaar, en twee signalen met de vraag aan de dienstverlener en het antwoord.',
    },
    '15.7': {
      title: 'Afscheid van een dienstverlener zonder open deuren',
      description: 'Wanneer de samenwerking met een dienstverlener stopt, regelt de contractbeheerder samen met de systeemeigenaars een veilig vertrek. Ze denken bijvoorbeeld aan onze gegevens die bij de dienstverlener veilig vernietigd moeten worden, aan koppelingen die nog gegevens uitwisselen, en aan accounts van personen en diensten die dicht moeten. Een ingevulde exitlijst sluit het dossier.',
      evidence: 'De exitlijst van twee beëindigde contracten, de export met uitgeschakelde accounts en gesloten koppelingen, en de schriftelijke verklaring van de dienstverlener dat onze gegevens vernietigd zijn.',
    },
  },
} as const satisfies ControlTexts;
