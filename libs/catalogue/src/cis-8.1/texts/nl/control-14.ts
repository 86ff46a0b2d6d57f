import type { ControlTexts } from '../../../format';

export const control14 = {
  title: 'Medewerkers die veilig handelen',
  description: 'Veel aanvallen beginnen bij iemand die klikt, antwoordt of iets doorstuurt. Medewerkers die de risico’s kennen en de juiste reflexen hebben, voorkomen schade en slaan sneller alarm.',
  safeguards: {
    '14.1': {
      title: 'Een programma leert iedereen veilig werken',
      description: 'De CISO en de personeelsdienst hebben een uitgeschreven programma waarin alle medewerkers toestellen, systemen en gegevens veilig leren gebruiken. Het register toont dat iedereen deelnam bij indiensttreding en daarna minstens één keer per jaar. De inhoud wordt jaarlijks vernieuwd, en ook wanneer een grote verandering in de organisatie er gevolgen voor heeft.',
      evidence: 'Het goedgekeurde programma met de datum van de laatste jaarlijkse herziening, de deelnamegraad van alle medewerkers, en tien nieuwkomers met hun datum van indiensttreding en opleiding.',
    },
    '14.2': {
      title: 'Medewerkers doorzien wie hen wil misleiden',
      description: 'De opleidingscoördinator laat alle medewerkers manipulatie leren herkennen. Denk aan een onbekende die achter iemand mee naar binnen loopt, een verzonnen verhaal aan de telefoon, phishing, of een bedrieglijk betaalverzoek uit een vervalste of gekaapte zakelijke mailbox. Aanwezigheidslijsten tonen wie deze les kreeg en wie nog niet.',
      evidence: 'Het lesmateriaal met voorbeelden van elke truc, de aanwezigheidscijfers per dienst, en de resultaten van een quiz of phishingsimulatie van de laatste twaalf maanden.',
    },
    '14.3': {
      title: 'Medewerkers melden zich veilig aan en beschermen wachtwoorden',
      description: 'Het team voor identiteiten en toegang leert samen met de opleidingscoördinator alle medewerkers veilig aanmelden. De les kan gaan over hoe een sterk wachtwoord is opgebouwd, waar aanmeldgegevens bewaard worden en hoe ze verzorgd worden, en waarom meervoudige aanmelding (MFA) telt. Een deelnamerapport per dienst toont wie ze heeft afgerond.',
      evidence: 'Het cursusmateriaal met de delen over MFA, wachtwoorden en zorg voor aanmeldgegevens, de lijst van voltooide opleidingen per dienst, en de antwoorden op een korte test.',
    },
    '14.4': {
      title: 'Medewerkers gaan zorgvuldig om met gevoelige informatie',
      description: 'De opleidingscoördinator zorgt ervoor dat alle medewerkers leren wat gevoelige gegevens zijn en hoe ze daar veilig mee omgaan, van bewaring tot vernietiging, versturen en archiveren inbegrepen. Netheid hoort erbij: niets waardevols laten rondslingeren, whiteboards aan de muur of op het scherm wissen na een vergadering, het scherm vergrendelen bij het weggaan. Registraties tonen wie opgeleid is.',
      evidence: 'Het cursusmateriaal over gegevens en over nette bureaus en schermen, de deelnemerslijst, en de notities van een rondgang op twee verdiepingen in het voorbije jaar.',
    },
    '14.5': {
      title: 'Medewerkers weten hoe gegevens per ongeluk uitlekken',
      description: 'Het beveiligingsteam legt aan alle medewerkers uit hoe informatie zonder kwade wil naar buiten raakt. Voorbeelden zijn een laptop of telefoon die op de trein blijft liggen, een bestand dat voor meer mensen online staat dan bedoeld, of een gevoelig bericht aan de verkeerde geadresseerde. Het opleidingsregister toont wie deze uitleg volgde.',
      evidence: 'De presentatie of e-learning met herkenbare voorbeelden van zulke missers, de lijst van deelnemers met datum, en het aandeel bereikte medewerkers per dienst.',
    },
    '14.6': {
      title: 'Iedereen weet wanneer alarm te slaan',
      description: 'De servicedesk en de opleidingscoördinator leren alle medewerkers welke tekenen op een beveiligingsincident kunnen wijzen en via welk kanaal die te melden zijn. Het resultaat is ter plaatse te controleren: een willekeurig gekozen collega noemt enkele tekenen en het juiste meldpunt.',
      evidence: 'De instructie met tekenen en meldpunt, de deelnamecijfers, de antwoorden van tien willekeurig bevraagde medewerkers, en het aantal meldingen door medewerkers van de laatste twaalf maanden.',
    },
    '14.7': {
      title: 'Gebruikers merken het als updates uitblijven',
      description: 'Het werkplekteam toont alle medewerkers hoe ze kunnen nagaan of de software op hun toestel bijgewerkt is en of de automatische updates en hulpmiddelen nog werken. Ze leren ook de IT-dienst te verwittigen over alles wat verouderd is of faalt. Tickets van gebruikers maken het effect zichtbaar.',
      evidence: 'De instructie met schermbeelden, de lijst van wie ze volgde, en vijf tickets van het voorbije jaar waarin een gebruiker een ontbrekende update of falend hulpmiddel meldde.',
    },
    '14.8': {
      title: 'Medewerkers zijn op hun hoede voor onveilige netwerken',
      description: 'De opleidingscoördinator laat alle medewerkers leren wat er kan misgaan wanneer ze verbinding maken met een onveilig netwerk, zoals open wifi, en er werkgegevens over versturen. Waar op afstand gewerkt wordt, helpt de les ieder van hen ook om het thuisnetwerk veilig in te stellen. Registraties tonen wie deelnam.',
      evidence: 'De les over onveilige netwerken, de stapsgewijze handleiding voor router en wifi thuis, en de deelnemerslijst waarop wie op afstand werkt apart is aangeduid.',
    },
    '14.9': {
      title: 'Specifieke functies krijgen een eigen beveiligingsopleiding',
      description: 'De CISO en de leidinggevenden bepalen welke functies, boven op de algemene lessen, een beveiligingsopleiding op maat van hun werk nodig hebben en organiseren die. Een webontwikkelaar moet andere gevaren kennen dan een systeembeheerder, of dan een directielid dat oplichters graag viseren. Een matrix toont de cursus per functie en wie ze voltooide.',
      evidence: 'De matrix van functies en cursussen, attesten of aanwezigheidslijsten voor een steekproef van drie functies, en de planning voor wie de cursus nog moet volgen.',
    },
  },
} as const satisfies ControlTexts;
