import type { ControlTexts } from '../../../format';

export const control05 = {
  title: 'Elke account verantwoord',
  description: 'Wie een account overneemt, krijgt er alle rechten van, en een account zonder eigenaar wordt door niemand gemist. Accounts goed op orde houden stopt veel aanvallen aan de deur.',
  safeguards: {
    '5.1': {
      title: 'Alle accounts kennen en wie erachter zit',
      description: 'Het team identiteitsbeheer houdt een register bij van elke account die de organisatie beheert, minstens die van gebruikers, van beheerders en van programma’s (serviceaccounts). Een lijn toont de gebruikersnaam, de naam en de dienst van de persoon, en de eerste en laatste dag van geldigheid. Minstens om de drie maanden bevestigen de diensthoofden dat elke actieve account toegelaten is.',
      evidence: 'Gedateerde export van het register met die velden, de bevestigingen van de laatste vier kwartalen met naam en datum, en een vergelijking van het register met de directory en twee toepassingen.',
    },
    '5.2': {
      title: 'Geen wachtwoord op twee plaatsen gebruiken',
      description: 'Het team identiteitsbeheer ziet erop toe dat geen enkel wachtwoord voor de toestellen en systemen van de organisatie op meer dan één plaats dient, of het nu van een gebruiker of van een beheerder is. Een goede praktijk vraagt minstens 14 tekens, of minstens 8 waar de account ook meervoudige aanmelding (MFA) vereist.',
      evidence: 'Export van de wachtwoordinstellingen met de kortste toegelaten lengte met en zonder MFA, een controle op hergebruikte wachtwoorden, en het bewijs dat lokale beheerderswachtwoorden verschillen op vijf gekozen toestellen.',
    },
    '5.3': {
      title: 'Accounts sluiten na 45 dagen zonder gebruik',
      description: 'Waar het systeem het toelaat, verwijdert het team identiteitsbeheer elke account die 45 dagen door niemand gebruikt is, of schakelt het die uit. Een lijst van actieve accounts, op om het even welke dag gemaakt, toont er geen die langer stil is, behalve in systemen die dit niet ondersteunen.',
      evidence: 'Export van actieve accounts met hun laatste aanmelding uit de directory en twee toepassingen, de taak of procedure die ze sluit, en de lijst van systemen waar dit niet kan.',
    },
    '5.4': {
      title: 'Aparte aanmelding voor beheer en dagelijks werk',
      description: 'Elke beheerder heeft een aparte account voor beheertaken, en verhoogde rechten bestaan op geen enkele andere soort account. Voor al de rest, van e-mail tot surfen en kantoorwerk, melden beheerders zich aan met hun gewone account. Het team identiteitsbeheer kan van elke beheerder beide accounts tonen.',
      evidence: 'Leden van alle beheerdersgroepen naast de gewone accounts van dezelfde personen, waarvan geen enkele verhoogde rechten heeft, en een controle dat vijf beheerdersaccounts geen gebruik van mailbox of internet tonen.',
    },
    '5.5': {
      title: 'Elke serviceaccount heeft een eigenaar en een doel',
      description: 'Accounts waarmee programma’s, en geen mensen, zich aanmelden, staan in een eigen register van het team identiteitsbeheer. Voor elke account noteert het de dienst die eigenaar is, waartoe ze dient en de datum van nazicht. Minstens eenmaal per kwartaal gaan de eigenaars na of elke actieve account nog toegelaten is.',
      evidence: 'Gedateerde export van het register zonder lege velden, de resultaten van het nazicht in de laatste vier kwartalen, en een vergelijking met de serviceaccounts die in de directory en op drie servers gevonden zijn.',
    },
    '5.6': {
      title: 'Alle accounts vanuit één plaats beheren',
      description: 'Een account openen, wijzigen en sluiten gebeurt op één plaats: de directory of identiteitsdienst die het team identiteitsbeheer beheert. Applicatiebeheerders sluiten hun systemen daarop aan, zodat wat daar gebeurt in al die systemen doorwerkt. Het is bekend welke systemen nog apart staan.',
      evidence: 'Lijst van systemen met per systeem of het aangesloten is op de directory of identiteitsdienst, en een test waarbij één gesloten account de toegang tot drie aangesloten systemen verliest.',
    },
  },
} as const satisfies ControlTexts;
