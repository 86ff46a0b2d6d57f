import type { problem as source } from '../en/problem';
import type { Translation } from '../say/phrase';

/** Een of twee zinnen per vaste foutcode: wat er gebeurde en wat je eraan doet. */
export const problem: Translation<typeof source> = {
  'problem.session-missing': 'Je bent niet aangemeld. Meld je aan om verder te gaan.',
  'problem.session-expired': 'Je sessie is afgelopen. Meld je opnieuw aan om verder te gaan.',
  'problem.sign-in-refused': 'Deze gegevens horen niet bij elkaar. Kijk de organisatie, het e-mailadres en het wachtwoord na.',
  'problem.throttled': 'Er waren te veel pogingen. Wacht enkele minuten en probeer opnieuw.',
  'problem.second-factor-refused': 'Deze code of sleutel werd niet aanvaard. Probeer opnieuw met een nieuwe code.',
  'problem.second-factor-demanded': 'Je organisatie vraagt een tweede stap bij het aanmelden. Stel die in om verder te gaan.',
  'problem.password-too-weak': 'Dit wachtwoord is te makkelijk te raden. Neem een langer, bijvoorbeeld vier of vijf woorden die niets met elkaar te maken hebben.',
  'problem.password-wrong': 'Je huidige wachtwoord klopt niet.',
  'problem.passkey-cancelled': 'De toegangssleutel werd niet gebruikt. Probeer opnieuw, of kies een andere manier.',
  'problem.passkey-unsupported': 'Deze browser kan niet met toegangssleutels werken. Kies een andere manier.',
  'problem.link-invalid': 'Deze link is niet meer geldig. Vraag een nieuwe aan wie hem stuurde.',
  'problem.founding-closed': 'Hier is al een organisatie aangemaakt. Meld je aan.',
  'problem.founding-code-wrong': 'Dit is niet de code uit de terminal. Kijk daar na en typ ze opnieuw.',
  'problem.request-invalid': 'Iets in dit formulier klopt niet. Kijk de gemarkeerde velden na.',
  'problem.not-allowed': 'Je rol laat dit niet toe.',
  'problem.not-found': 'Wat je zoekt bestaat niet, of je mag het niet zien.',
  'problem.precondition-required': 'Deze pagina is verouderd. Herlaad ze en probeer opnieuw.',
  'problem.stale-revision': 'Iemand anders heeft dit intussen gewijzigd. Bekijk eerst die versie.',
  'problem.idempotency-conflict': 'Dezelfde vraag werd eerder met een andere inhoud verstuurd. Herlaad de pagina en probeer opnieuw.',
  'problem.too-large': 'Dit bestand is te groot.',
  'problem.type-refused': 'Bestanden van deze soort worden niet aanvaard.',
  'problem.unavailable': 'De dienst kan nu niet antwoorden. Probeer het over een minuut opnieuw.',
  'problem.internal': 'Bij ons liep iets mis. Probeer opnieuw; blijft het gebeuren, geef dan het nummer hieronder door.',
  'problem.offline': 'Er is geen verbinding. Kijk je netwerk na; wat je invulde, blijft staan.',
  'problem.unreadable': 'Het antwoord van de server was niet leesbaar. Herlaad de pagina.',
  'problem.reference': 'Nummer voor de helpdesk: {id}',
};
