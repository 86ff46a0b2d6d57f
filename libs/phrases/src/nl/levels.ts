import type { levels as source } from '../en/levels';
import type { Translation } from '../say/phrase';

/** Wat elk maturiteitsniveau betekent, in eigen woorden, voor de twee kanten van een score. */
export const levels: Translation<typeof source> = {
  'levels.documentation': 'Documentatie',
  'levels.documentation.question':
    'Staat op papier hoe we dit doen, en is die tekst goedgekeurd en bijgehouden?',
  'levels.documentation.1': 'Er staat niets op papier, of wat er is, werd nooit goedgekeurd.',
  'levels.documentation.2':
    'Er is een goedgekeurde tekst, maar niemand keek hem de laatste twee jaar na.',
  'levels.documentation.3':
    'De tekst is goedgekeurd en actueel. Uitzonderingen staan op papier, zijn goedgekeurd, en zijn er minder dan 5 op 100.',
  'levels.documentation.4': 'Zoals niveau 3, met minder dan 3 uitzonderingen op 100.',
  'levels.documentation.5': 'Zoals niveau 4, met minder dan 1 uitzondering op 200.',
  'levels.implementation': 'Uitvoering',
  'levels.implementation.question': 'Gebeurt het in de praktijk ook zo, en kunnen we dat aantonen?',
  'levels.implementation.1': 'Er is geen vaste werkwijze; het hangt af van wie het toevallig doet.',
  'levels.implementation.2': 'Het gebeurt, maar informeel en geval per geval.',
  'levels.implementation.3':
    'Het is de formele werkwijze. Van de meeste activiteiten is er bewijs; er zijn minder dan 10 uitzonderingen op 100.',
  'levels.implementation.4':
    'Van elke activiteit is er bewijs. Resultaten worden gemeten tegenover doelen; er zijn minder dan 5 uitzonderingen op 100.',
  'levels.implementation.5':
    'De metingen leiden voortdurend tot verbetering; er is minder dan 1 uitzondering op 100.',
  'levels.name.1': 'Beginnend',
  'levels.name.2': 'Herhaalbaar',
  'levels.name.3': 'Vastgelegd',
  'levels.name.4': 'Beheerst',
  'levels.name.5': 'Steeds beter',
};
