import type { Level } from '@weerbaar/kernel';
import type { Random } from '../random';

/** What each control is about, as it stands in a sentence after "het beleid voor" and "in de praktijk". Illustrative. */
const subjects: Readonly<Record<string, { readonly rules: string; readonly practice: string }>> = {
  '1': { rules: 'het beheer van toestellen', practice: 'het bijhouden van toestellen' },
  '2': { rules: 'het beheer van software', practice: 'het bijhouden van software' },
  '3': { rules: 'de omgang met gegevens', practice: 'het beschermen van gegevens' },
  '4': { rules: 'veilige instellingen', practice: 'het veilig instellen van systemen' },
  '5': { rules: 'het beheer van accounts', practice: 'het opruimen van accounts' },
  '6': { rules: 'toegang en rechten', practice: 'het toekennen en intrekken van toegang' },
  '7': { rules: 'kwetsbaarheden en updates', practice: 'het dichten van kwetsbaarheden' },
  '8': { rules: 'logging', practice: 'het verzamelen en nakijken van logs' },
  '9': { rules: 'e-mail en internet', practice: 'het filteren van e-mail en websites' },
  '10': { rules: 'de bescherming tegen malware', practice: 'het weren van malware' },
  '11': { rules: 'back-up en herstel', practice: 'het maken en terugzetten van back-ups' },
  '12': { rules: 'het netwerkbeheer', practice: 'het onderhouden van het netwerk' },
  '13': { rules: 'de bewaking van het netwerk', practice: 'het opvolgen van alarmen' },
  '14': { rules: 'opleiding en bewustwording', practice: 'het opleiden van medewerkers' },
  '15': { rules: 'de omgang met leveranciers', practice: 'het opvolgen van leveranciers' },
  '16': { rules: 'veilige ontwikkeling', practice: 'het veilig ontwikkelen van toepassingen' },
  '17': { rules: 'incidenten', practice: 'het afhandelen van incidenten' },
  '18': { rules: 'testen door buitenstaanders', practice: 'het opvolgen van inbraaktesten' },
};

type Wordings = Readonly<Record<Level, readonly [string, ...string[]]>>;

const documentation: Wordings = {
  1: [
    'Er staat niets op papier over {rules}.',
    'Een ontwerptekst over {rules} bestaat, maar werd nooit goedgekeurd.',
    'Voor {rules} verlaten we ons op afspraken die nergens staan.',
  ],
  2: [
    'Een goedgekeurde nota over {rules} bestaat, maar werd al meer dan twee jaar niet nagekeken.',
    'De afspraken over {rules} zijn goedgekeurd en verouderd; de herziening is gepland.',
    'Er is een richtlijn voor {rules}; een vaste nazichtdatum ontbreekt.',
  ],
  3: [
    'Het beleid voor {rules} is goedgekeurd en dit jaar nagekeken; uitzonderingen staan in het register.',
    'De procedure voor {rules} is vastgesteld; afwijkingen worden goedgekeurd en bijgehouden.',
    'De afspraken over {rules} zijn actueel en bekend; enkele uitzonderingen zijn goedgekeurd.',
  ],
  4: [
    'Beleid en procedure voor {rules} worden elk jaar herzien; er blijven weinig uitzonderingen over.',
    'Het beleid voor {rules} is actueel, met een meting van de uitzonderingen per kwartaal.',
    'De documenten over {rules} zijn volledig; minder dan drie procent uitzonderingen.',
  ],
  5: [
    'De documenten over {rules} worden na elk incident en elke oefening bijgesteld; uitzonderingen zijn er bijna niet.',
    'Het beleid voor {rules} wordt doorlopend verbeterd en door andere entiteiten overgenomen.',
  ],
};

const implementation: Wordings = {
  1: [
    'Er is geen vaste werkwijze voor {practice}.',
    'Wat gebeurt op het vlak van {practice}, hangt af van wie er toevallig mee bezig is.',
    'Voor {practice} is nog niets ingericht.',
  ],
  2: [
    'In de praktijk gebeurt {practice} geval per geval, zonder vaste controle.',
    'Er wordt gewerkt aan {practice}, maar niet overal en zonder bewijs.',
    'Enkele teams hebben {practice} op orde; een gemeenschappelijke aanpak ontbreekt.',
  ],
  3: [
    'Voor {practice} is er een vaste werkwijze; van de meeste activiteiten is bewijs.',
    'De werkwijze voor {practice} wordt gevolgd; een steekproef vond enkele uitzonderingen.',
    'Bij nazicht was {practice} op orde, op een beperkt aantal uitzonderingen na.',
  ],
  4: [
    'Van {practice} is overal bewijs; de cijfers worden elk kwartaal besproken.',
    'Voor {practice} zijn er meetbare doelen, en ze worden gehaald.',
    'De steekproef over {practice} vond nauwelijks uitzonderingen.',
  ],
  5: [
    'De cijfers over {practice} leiden elk kwartaal tot een verbetering; uitzonderingen zijn er bijna niet.',
    'Nazicht van buitenaf bevestigt dat {practice} voorbeeldig verloopt.',
  ],
};

const written = (wordings: Wordings, control: string, level: Level, random: Random): string => {
  const subject = subjects[control];
  if (subject === undefined) throw new RangeError(`no words for control ${control}`);
  return random
    .pick(wordings[level])
    .replace('{rules}', subject.rules)
    .replace('{practice}', subject.practice);
};

/** A plausible reason in Dutch for a level of documentation. */
export const documentationReason = (control: string, level: Level, random: Random): string =>
  written(documentation, control, level, random);

/** A plausible reason in Dutch for a level of implementation. */
export const implementationReason = (control: string, level: Level, random: Random): string =>
  written(implementation, control, level, random);

export const reopened = 'Nieuw systeem in gebruik genomen: opnieuw te beoordelen.';
export const afterAttack =
  'Na de aanval van december 2022 bleek dit minder ver te staan dan gedacht.';
export const mistyped = 'Verkeerd niveau ingevoerd; rechtgezet.';
export const wrongSafeguard = 'Bij de verkeerde maatregel ingevoerd.';
