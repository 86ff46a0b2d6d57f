import type { problem as source } from '../en/problem';
import type { Translation } from '../say/phrase';

/** Een of twee zinnen per vaste foutcode: wat er gebeurde en wat je eraan doet. */
export const problem: Translation<typeof source> = {
  'problem.session-missing': 'Je bent niet aangemeld. Meld je aan om verder te gaan.',
  'problem.session-expired': 'Je sessie is afgelopen. Meld je opnieuw aan om verder te gaan.',
  'problem.sign-in-refused':
    'Deze gegevens horen niet bij elkaar. Kijk de organisatie, het e-mailadres en het wachtwoord na.',
  'problem.throttled': 'Er waren te veel pogingen. Wacht enkele minuten en probeer opnieuw.',
  'problem.second-factor-refused':
    'Deze code of sleutel werd niet aanvaard. Probeer opnieuw met een nieuwe code.',
  'problem.second-factor-demanded':
    'Je organisatie vraagt een tweede stap bij het aanmelden. Stel die in om verder te gaan.',
  'problem.password-too-weak':
    'Dit wachtwoord is te makkelijk te raden. Neem een langer, bijvoorbeeld vier of vijf woorden die niets met elkaar te maken hebben.',
  'problem.password-wrong': 'Je huidige wachtwoord klopt niet.',
  'problem.passkey-cancelled':
    'De toegangssleutel werd niet gebruikt. Probeer opnieuw, of kies een andere manier.',
  'problem.passkey-unsupported':
    'Deze browser kan niet met toegangssleutels werken. Kies een andere manier.',
  'problem.link-invalid': 'Deze link is niet meer geldig. Vraag een nieuwe aan wie hem stuurde.',
  'problem.founding-closed': 'Hier is al een organisatie aangemaakt. Meld je aan.',
  'problem.founding-code-wrong':
    'Dit is niet de code uit de terminal. Kijk daar na en typ ze opnieuw.',
  'problem.request-invalid': 'Iets in dit formulier klopt niet. Kijk de gemarkeerde velden na.',
  'problem.not-allowed': 'Je rol laat dit niet toe.',
  'problem.not-found': 'Wat je zoekt bestaat niet, of je mag het niet zien.',
  'problem.precondition-required': 'Deze pagina is verouderd. Herlaad ze en probeer opnieuw.',
  'problem.stale-revision': 'Iemand anders heeft dit intussen gewijzigd. Bekijk eerst die versie.',
  'problem.idempotency-conflict':
    'Dezelfde vraag werd eerder met een andere inhoud verstuurd. Herlaad de pagina en probeer opnieuw.',
  'problem.request-timeout':
    'Het duurde te lang voor deze vraag binnen was. Kijk je verbinding na en probeer het opnieuw.',
  'problem.headers-too-large':
    'Je browser stuurt te veel mee. Wis de cookies van deze site en meld je opnieuw aan.',
  'problem.too-large': 'Dit bestand is te groot.',
  'problem.type-refused': 'Bestanden van deze soort worden niet aanvaard.',
  'problem.texts-missing':
    'De beschrijvingen van de maatregelen konden niet opgehaald worden. De codes en scores kloppen wel.',
  'problem.unit-does-not-assess':
    'Deze eenheid groepeert andere en levert hier niets, dus valt er niets te beoordelen. Kies een eenheid eronder.',
  'problem.unit-archived':
    'Deze eenheid was op die dag gearchiveerd. Kies een andere dag of een andere eenheid.',
  'problem.unit-not-there-yet': 'Deze eenheid bestond op die dag nog niet. Kies een latere dag.',
  'problem.date-in-future':
    'Een antwoord kan niet gelden vanaf een dag die nog moet komen. Kies vandaag of een eerdere dag.',
  'problem.revision-not-live':
    'Dit werd al verbeterd of ingetrokken. Herlaad de pagina om te zien door wie.',
  'problem.provider-is-unit':
    'Een eenheid kan niet haar eigen dienstverlener zijn. Kies een andere eenheid.',
  'problem.file-empty': 'Dit bestand is leeg. Kies een ander.',
  'problem.file-name-misleads':
    'De naam van dit bestand belooft een andere inhoud dan erin zit. Kijk het na en geef het een andere naam.',
  'problem.tree-cycle':
    'Een eenheid kan niet onder zichzelf vallen, of onder een eenheid die er zelf onder valt. Kies een andere plaats.',
  'problem.tree-parent-missing':
    'De eenheid erboven bestaat op die dag nog niet. Kies een latere dag of een andere eenheid.',
  'problem.tree-parent-archived':
    'De eenheid erboven is op die dag gearchiveerd. Kies een andere eenheid of een andere dag.',
  'problem.tree-children-active':
    'Er vallen eenheden onder die niet gearchiveerd zijn. Verplaats of archiveer die eerst.',
  'problem.tree-root-immovable':
    'De top van de organisatie kan niet verplaatst of gearchiveerd worden.',
  'problem.unit-begins-in-future':
    'Een eenheid kan niet beginnen op een dag die nog moet komen. Kies vandaag of een eerdere dag.',
  'problem.first-version':
    'Het begin van een eenheid kan niet verbeterd of ongedaan gemaakt worden. Wijzig ze vanaf een latere dag, of archiveer ze.',
  'problem.classification-in-the-future':
    'Een beslissing kan niet gelden vanaf een dag die nog moet komen. Kies vandaag of een vroegere dag.',
  'problem.classification-law-not-in-force':
    'De wet gold nog niet op die dag. Kies een latere dag.',
  'problem.classification-class-not-fitting':
    'Deze klasse past niet bij deze uitkomst. Kies de klasse die de beslissing noemt.',
  'problem.classification-reason-missing':
    'De beslissing is niet wat de regels opleveren. Zeg waarom.',
  'problem.classification-review-not-later':
    'De herziening moet na de dag komen waarop de beslissing ingaat.',
  'problem.entity-not-classified':
    'Deze entiteit is nog niet ingedeeld. Doe dat eerst: haar plichten volgen daaruit.',
  'problem.duty-in-the-future':
    'Een stand kan niet gelden vanaf een dag die nog moet komen. Kies vandaag of een vroegere dag.',
  'problem.duty-not-in-force': 'Deze plicht gold nog niet op die dag. Kies een latere dag.',
  'problem.duty-reason-missing': 'Zeg waarom deze plicht niet van toepassing is.',
  'problem.duty-review-not-later': 'De herziening moet na de dag komen waarop de stand ingaat.',
  'problem.duty-milestone-unknown': 'Deze mijlpaal hoort niet bij de plicht.',
  'problem.duty-milestone-in-the-future':
    'Een mijlpaal kan niet bereikt zijn op een dag die nog moet komen.',
  'problem.duty-own-evidence-missing':
    'De maatregelen dekken deze plicht niet volledig. Voeg eerst bewijs van de plicht zelf toe.',
  'problem.duty-members-missing':
    'Er is nog niemand bekend van het bestuursorgaan, dus deze plicht kan niet voldaan heten.',
  'problem.duty-training-incomplete':
    'Nog niet elk lid in functie is opgeleid, dus deze plicht kan niet voldaan heten.',
  'problem.duty-route-missing': 'Kies eerst de weg van de conformiteitsbeoordeling.',
  'problem.duty-owner-unknown':
    'Deze persoon is hier niet bekend, of kreeg geen toegang meer. Kies iemand anders.',
  'problem.group-unknown':
    'Dit raamwerk heeft deze implementatiegroep niet. Kies een andere groep.',
  'problem.mandate-until-before-from':
    'Het mandaat eindigt voor het begint. Kies een latere laatste dag.',
  'problem.training-in-the-future': 'Een opleiding wordt vastgelegd nadat zij gevolgd is.',
  'problem.correction-wrong-stage': 'Deze stap kan niet in dit stadium.',
  'problem.correction-in-the-future': 'Een stap kan niet gezet zijn op een dag die nog moet komen.',
  'problem.correction-before-last-step':
    'Deze dag ligt voor de vorige stap. Kies die dag of een latere.',
  'problem.correction-finding-missing': 'Beschrijf wat is vastgesteld.',
  'problem.correction-duty-unknown': 'Deze plicht bestaat niet. Kies een andere, of geen.',
  'problem.correction-measure-missing': 'Beschrijf wat gedaan zal worden.',
  'problem.correction-owner-missing': 'Kies wie verantwoordelijk is.',
  'problem.correction-due-date-missing': 'Kies tegen wanneer het gedaan moet zijn.',
  'problem.correction-due-before-finding': 'De streefdatum ligt voor de vaststelling.',
  'problem.correction-retest-before-carried-out':
    'De nieuwe test kan niet voor de uitvoering komen.',
  'problem.correction-retest-missing': 'Sluit pas af na een geslaagde test.',
  'problem.correction-reason-missing': 'Geef een reden.',
  'problem.registration-not-owed':
    'Deze registratie geldt niet voor deze entiteit. Kijk haar indeling na.',
  'problem.registration-in-the-future': 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
  'problem.registration-before-the-last':
    'Deze dag ligt voor de vorige wijziging. Kies die dag of een latere.',
  'problem.registration-nothing-changes': 'Er is niets gewijzigd.',
  'problem.registration-incomplete':
    'Er ontbreken nog gegevens. Vul ze aan voor ze doorgegeven worden.',
  'problem.registration-revision-unknown': 'Deze gegevens zijn hier niet vastgelegd.',
  'problem.registration-sent-before':
    'De gegevens kunnen niet doorgegeven zijn voor zij zo waren. Kies een latere dag.',
  'problem.registration-already-sent': 'Deze gegevens zijn al doorgegeven.',
  'problem.registration-unknown-field': 'Deze registratie vraagt dit gegeven niet.',
  'problem.registration-no-address-range':
    'Geef IP-adressen of bereiken, één per lijn, zoals 193.191.0.0/16.',
  'problem.registration-no-email': 'Dit is geen e-mailadres.',
  'problem.registration-no-member-state': 'Geef lidstaten als code van twee letters, zoals BE, NL.',
  'problem.crosswalk-reason-missing': 'Zeg waarom de koppeling wijzigt.',
  'problem.crosswalk-nothing-changes': 'De koppeling is al zo.',
  'problem.still-counting':
    'De vorige vraag van deze soort wordt nog uitgerekend. Probeer het over enkele seconden opnieuw.',
  'problem.record-not-sealed':
    'Dit is nog niet verzegeld. Verzegelen duurt enkele seconden: probeer opnieuw.',
  'problem.record-witness-refused':
    'Deze tekst is geen controlepunt dat deze organisatie ondertekend heeft. Plak de hele tekst, van de eerste tot de laatste regel.',
  'problem.nothing-weighs':
    'Geen enkele control zou nog meetellen. Geef er minstens één een gewicht.',
  'problem.nothing-to-change': 'Er is niets anders dan voorheen. Wijzig eerst iets.',
  'problem.email-taken': 'Iemand van deze organisatie heeft dit e-mailadres al. Kies een ander.',
  'problem.person-deactivated': 'Deze persoon is afgesloten. Geef eerst opnieuw toegang.',
  'problem.last-administrator':
    'Dit is de laatste beheerder die zich kan aanmelden. Maak eerst iemand anders beheerder.',
  'problem.grant-held': 'Deze persoon heeft deze rol op deze eenheid al.',
  'problem.unit-missing': 'Deze eenheid bestaat niet, of je mag ze niet zien. Kies een andere.',
  'problem.import-columns-wrong':
    'De eerste rij noemt niet de verwachte kolommen. Neem een export als voorbeeld.',
  'problem.import-unreadable':
    'Dit bestand is niet leesbaar als tabel. Bewaar het als CSV (UTF-8) of XLSX en probeer opnieuw.',
  'problem.idempotency-key-required': 'Deze pagina is verouderd. Herlaad ze en probeer opnieuw.',
  'problem.request-malformed':
    'De server kon deze vraag niet lezen. Herlaad de pagina en probeer opnieuw.',
  'problem.request-forged': 'Deze vraag kwam niet van deze pagina. Herlaad ze en probeer opnieuw.',
  'problem.slug-taken': 'Een andere organisatie heeft deze korte naam al. Kies een andere.',
  'problem.proof-demanded': 'Bewijs eerst dat jij het bent: typ je wachtwoord opnieuw.',
  'problem.last-second-factor':
    'Je organisatie vraagt een tweede stap bij het aanmelden. Stel een andere in voor je deze verwijdert.',
  'problem.second-factor-not-awaited':
    'Er wordt nu geen tweede stap gevraagd. Meld je opnieuw aan.',
  'problem.second-factor-none': 'Deze persoon heeft geen tweede stap om weg te nemen.',
  'problem.own-second-factors':
    'Je eigen tweede stap verwijder je in je profiel. Ben je hem kwijt, vraag het dan aan een andere beheerder.',
  'problem.second-factor-missing': 'Stel eerst een tweede stap in.',
  'problem.in-the-past': 'Deze dag is voorbij. Kies een latere.',
  'problem.contact-person-missing': 'Deze persoon is hier niet of niet meer actief.',
  'problem.money-refused': 'De regels van de boekhouding weigeren dit.',
  'problem.incident-refused': 'De regels van het register weigeren dit.',
  'problem.incident-entity-missing':
    'Alleen een rechtspersoon waarvoor je meldt, kan worden toegevoegd.',
  'problem.service-cycle':
    'Deze diensten zouden elkaar in een kring nodig hebben; geen ervan zou dan als eerste terug kunnen komen.',
  'problem.service-need-missing': 'Iets wat deze dienst nodig heeft, bestaat niet meer.',
  'problem.service-needed': 'Andere diensten hebben deze nodig. Wijzig die eerst.',
  'problem.recovery-in-future': 'Dat moment is nog niet gekomen. Plan het.',
  'problem.recovery-plan-too-early':
    'Een planning kan niet vóór het moment liggen waarop ze werd gemaakt.',
  'problem.recovery-state-missing': 'Zeg eerst hoe de dienst ervoor staat.',
  'problem.recovery-service-missing':
    'Deze dienst staat niet meer in het register. Kies een andere.',
  'problem.recovery-entry-not-live': 'Deze vermelding was al ingetrokken. Herlaad de pagina.',
  'problem.status-changed-since-preview':
    'Wat gepubliceerd zou worden, is sinds het voorbeeld gewijzigd. Bekijk het opnieuw.',
  'problem.status-not-published': 'Er is nu niets gepubliceerd.',
  'problem.status-service-not-publishable':
    'Een van deze diensten heeft geen publieke teksten in beide talen, of het incident raakte ze niet.',
  'problem.unavailable': 'De dienst kan nu niet antwoorden. Probeer het over een minuut opnieuw.',
  'problem.internal':
    'Bij ons liep iets mis. Probeer opnieuw; blijft het gebeuren, geef dan het nummer hieronder door.',
  'problem.offline': 'Er is geen verbinding. Kijk je netwerk na; wat je invulde, blijft staan.',
  'problem.unreadable': 'Het antwoord van de server was niet leesbaar. Herlaad de pagina.',
  'problem.reference': 'Nummer voor de helpdesk: {id}',
};
