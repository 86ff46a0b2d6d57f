import type { dashboard as source } from '../en/dashboard';
import type { Translation } from '../say/phrase';

/** Woorden van het overzicht. */
export const dashboard: Translation<typeof source> = {
  'dashboard.answer.scale': 'op 5',
  'dashboard.answer.no-target': 'Er is nog geen streefniveau bepaald.',
  'dashboard.answer.below': 'Onder het streefniveau {target}.',
  'dashboard.answer.below.due': 'Onder het streefniveau {target} tegen {date}.',
  'dashboard.answer.reached': 'Het streefniveau {target} is bereikt.',
  'dashboard.answer.none': 'Hier is nog niets beoordeeld.',
  'dashboard.exactly': 'precies {score}',
  'dashboard.target.of': 'streefniveau {target}',
  'dashboard.target.none': 'geen streefniveau',
  'dashboard.maturity.of': 'maturiteit {score}',
  'dashboard.assessed': '{share} beoordeeld',
  'dashboard.change': '{change} op een jaar',
  'dashboard.change.none': 'onveranderd op een jaar',
  'dashboard.units': {
    one: '{count} eenheid beoordeelt zichzelf',
    other: '{count} eenheden beoordelen zichzelf',
  },
  'dashboard.weakest': 'Zwakste eenheid:',
  'dashboard.as-at': 'Toestand op {date}',
  'dashboard.as-known': 'Zoals bekend op {date}',
  'dashboard.group.some': 'Enkel maatregelen van implementatiegroep {group} tellen mee.',
  'dashboard.control': 'Control',
  'dashboard.targets': 'Streefniveaus',
  'dashboard.take.copy': 'Kopiëren als CSV',
  'dashboard.take.refused': 'De browser liet het kopiëren niet toe. Download het bestand.',
  'dashboard.take.image': 'Bewaren als afbeelding',
  'dashboard.loading': 'Het overzicht wordt opgehaald.',

  'dashboard.empty.title': 'Nog niets beoordeeld',
  'dashboard.empty.text':
    'Zodra een eerste maatregel een score heeft, verschijnen hier maturiteit, warmtekaart en verloop.',
  'dashboard.empty.assess': 'Beginnen met beoordelen',
  'dashboard.empty.import': 'Scores invoeren',
  'dashboard.empty.units': 'Naar de eenheden',
  'dashboard.empty.wait':
    'De verantwoordelijken van deze eenheden beoordelen; vraag de CISO wanneer ze beginnen.',
  'dashboard.empty.past.title': 'Op {date} was nog niets beoordeeld',
  'dashboard.empty.past.text':
    'De geschiedenis van deze eenheid begint later. Kies een latere dag.',

  'dashboard.heat.title': 'Eenheden en controls',
  'dashboard.heat.mode': 'Wat de cijfers zeggen',
  'dashboard.heat.distance': 'Afstand tot streefniveau',
  'dashboard.heat.legend': 'Wat de kleuren betekenen',
  'dashboard.heat.itself': '{unit}, zelf',
  'dashboard.heat.total': '{unit}, alles samen',
  'dashboard.heat.more': { one: 'Nog {count} eenheid tonen', other: 'Nog {count} eenheden tonen' },
  'dashboard.heat.far-below': 'een niveau of meer eronder',
  'dashboard.heat.below': 'eronder',
  'dashboard.heat.on-target': 'bereikt',
  'dashboard.heat.above': 'een half niveau erboven',
  'dashboard.heat.far-above': 'een niveau of meer erboven',
  'dashboard.heat.summary':
    'Het verst staat {highest} ({high}), het minst ver {lowest} ({low}). {filled} van de {asked} vakjes hebben een cijfer.',
  'dashboard.heat.summary.one': '{filled} van de {asked} vakjes hebben een cijfer.',
  'dashboard.heat.keyboard':
    'Met de pijltjestoetsen ga je van vakje naar vakje; Enter opent waaruit een vakje bestaat.',

  'dashboard.trend.title': 'Sinds het begin',
  'dashboard.trend.rose': 'De maturiteit steeg van {from} op {first} naar {to} op {last}.',
  'dashboard.trend.fell': 'De maturiteit daalde van {from} op {first} naar {to} op {last}.',
  'dashboard.trend.same': 'De maturiteit is op {last} dezelfde als op {first}: {to}.',
  'dashboard.trend.start': 'Er is voorlopig één cijfer: {to} op {last}.',
  'dashboard.trend.target.below': 'Het streefniveau is {target}.',
  'dashboard.trend.target.reached': 'Het streefniveau {target} is bereikt.',
  'dashboard.trend.events': 'Wat er gebeurde',
  'dashboard.trend.events.none': 'Nog niets genoteerd.',
  'dashboard.trend.open': 'Kies een punt op de lijn om het overzicht van die dag te zien.',

  'dashboard.controls.title': 'De {count} controls',
  'dashboard.controls.summary':
    'Het verst staat control {highest} ({high}), het minst ver {lowest} ({low}).',
  'dashboard.controls.summary.one': 'Er is te weinig beoordeeld om de controls te vergelijken.',
  'dashboard.controls.reached': {
    one: '{count} control haalt het streefniveau.',
    other: '{count} controls halen het streefniveau.',
  },
  'dashboard.controls.now': 'Nu',
  'dashboard.controls.before': 'Een jaar geleden',
  'dashboard.controls.year-ago': 'Een jaar geleden',

  'dashboard.progress.title': 'Vooruitgang per implementatiegroep',
  'dashboard.progress.summary':
    'Van de maatregelen die van toepassing zijn, haalt dit deel het streefniveau: {shares}.',
  'dashboard.progress.none': 'Er is nog geen enkele maatregel geteld.',
  'dashboard.progress.share': '{share} van IG{group}',
  'dashboard.progress.group': 'IG{group} · {count} maatregelen',
  'dashboard.progress.at': '{share} op streefniveau',
  'dashboard.progress.part': 'Deel op streefniveau',
  'dashboard.progress.reached': 'Streefniveau bereikt',
  'dashboard.progress.assessed': 'Beoordeeld, onder het streefniveau',
  'dashboard.progress.missing': 'Niet beoordeeld',
  'dashboard.progress.applicable': 'Van toepassing',
  'dashboard.progress.column': 'Groep',
  'dashboard.progress.why': 'Wat er geteld wordt',
  'dashboard.progress.why.text':
    'Elke maatregel telt één keer per eenheid waarvoor ze van toepassing is. De groepen bevatten elkaar: groep 3 is alles.',

  'dashboard.gaps.title': 'Het verst onder het streefniveau',
  'dashboard.gaps.summary': {
    one: 'Eén control van een eenheid ligt onder het streefniveau.',
    other: 'De {count} grootste afstanden, de grootste eerst.',
  },
  'dashboard.gaps.none': 'Niets van wat beoordeeld is, ligt onder het streefniveau.',
  'dashboard.gaps.none.target': 'Er is geen streefniveau bepaald, dus is er geen afstand.',
  'dashboard.gaps.what': 'Control en eenheid',
  'dashboard.gaps.gap': 'Te gaan',

  'dashboard.latest.title': 'Wat onlangs veranderde',
  'dashboard.latest.summary':
    'De laatste beoordelingen van {unit} en wat erbij hoort, de nieuwste eerst.',
  'dashboard.latest.none': 'Er zijn nog geen beoordelingen vastgelegd.',
  'dashboard.latest.what': 'Maatregel en eenheid',
  'dashboard.latest.safeguard': 'Maatregel',
  'dashboard.latest.answer': 'Antwoord',
  'dashboard.latest.scored': 'documentatie {documentation}, uitvoering {implementation}',
  'dashboard.latest.not-applicable': 'niet van toepassing',
  'dashboard.latest.open': 'niet langer beoordeeld',
  'dashboard.latest.retraction': 'teruggenomen',
  'dashboard.latest.since': 'vanaf {date}',
  'dashboard.latest.from': 'Vanaf',
  'dashboard.latest.recorded': 'Vastgelegd',
  'dashboard.latest.by': 'Door',
};
