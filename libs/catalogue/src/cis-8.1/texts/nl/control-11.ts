import type { ControlTexts } from '../../../format';

export const control11 = {
  title: 'Back-ups die echt werken',
  description: 'Na ransomware, brand of een vergissing brengt alleen een goede kopie onze dienstverlening terug. Wat telt, is dat de kopie bestaat, veilig is en teruggezet kan worden.',
  safeguards: {
    '11.1': {
      title: 'Uitschrijven hoe verloren gegevens terugkomen',
      description: 'Het back-upteam en de systeemeigenaars beschrijven schriftelijk welke systemen en gegevens gedekt zijn, wat eerst terugkomt, hoe kopieën beveiligd blijven en, stap voor stap, hoe back-ups worden gemaakt. Ze herzien de tekst jaarlijks, en vroeger na een grote wijziging die er gevolgen voor heeft. Een vervangende beheerder kan ermee aan de slag.',
      evidence: 'Goedgekeurd hersteldocument met bereik, volgorde van herstel, beveiliging van kopieën en gedetailleerde back-upinstructies, en een versiegeschiedenis met een herziening in de voorbije twaalf maanden.',
    },
    '11.2': {
      title: 'Kopieën maken zichzelf, wekelijks of vaker',
      description: 'Voor elk systeem dat het hersteldocument dekt, laat het back-upteam automatisch kopieën maken. Dat gebeurt minstens één keer per week, en vaker waar de gevoeligheid van de gegevens dat vraagt. Het takenlog toont voor elk van die systemen een geslaagde kopie van minder dan een week oud.',
      evidence: 'Takenrapport van het back-upprogramma over de laatste vier weken, per gedekt systeem: frequentie, gelukt, mislukt en hersteld, en de lijst van systemen nog zonder taak.',
    },
    '11.3': {
      title: 'Kopieën even streng bewaakt als het origineel',
      description: 'Het back-upteam geeft kopieën hetzelfde beschermingsniveau als de gegevens waar ze vandaan komen, bijvoorbeeld met versleuteling of door gegevens gescheiden te houden, naargelang van wat die gegevens vereisen. Wie niet aan het origineel kan, kan ook niet aan de kopie.',
      evidence: 'Vergelijking per gegevensverzameling van de maatregelen op origineel en kopie (toegang, versleuteling, scheiding), met de instellingen en de lijst van wie toegang heeft tot de back-upomgeving.',
    },
    '11.4': {
      title: 'Eén kopie buiten het bereik van aanvallers',
      description: 'Het back-upteam bewaart een reeks herstelgegevens afgesneden van de rest van onze omgeving, bijvoorbeeld offline, op een andere locatie of in een aparte clouddienst, met behoud van eerdere versies. Ransomware of een indringer die ons netwerk overneemt, kan die reeks niet wijzigen of wissen.',
      evidence: 'Schema en instellingen van de geïsoleerde kopie (plaats, versies, aparte accounts), de datum van de laatste kopie, en het bewijs dat gewone beheerdersaccounts er niet aan kunnen.',
    },
    '11.5': {
      title: 'Elk kwartaal bewijzen dat terugzetten lukt',
      description: 'Elke drie maanden of vaker zet het back-upteam de back-ups van een steekproef van de gedekte systemen echt terug en gaat na of het resultaat bruikbaar is. Een verslag van elke proef vertelt welke systemen in de steekproef zaten, hoelang het duurde en wat misliep.',
      evidence: 'Vier proefverslagen uit het voorbije jaar met steekproef, datum, duur, uitkomst en bevestiging door de systeemeigenaar, en de tickets voor wat rechtgezet moest worden.',
    },
  },
} as const satisfies ControlTexts;
