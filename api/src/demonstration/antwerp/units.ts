import type { CalendarDate } from '@weerbaar/kernel';
import type { UnitPlan } from '../demonstration';
import { type UnitDraft, unitPlan } from '../unit-plan';

/** The day on which the history of the demonstration begins. */
export const beginning: CalendarDate = '2020-01-01';

const unit = (key: string, name: string, above: string | null, draft?: UnitDraft): UnitPlan =>
  unitPlan(beginning, key, name, above, draft);

/**
 * The group of the city of Antwerp. Names are public knowledge; how the units hang together, their weights and their
 * history are illustrative. Company numbers are left empty: no source of ours states them.
 */
export const units: readonly UnitPlan[] = [
  unit('groep', 'groep stad Antwerpen', null, { groupsOnly: true }),

  unit('stad', 'stad Antwerpen', 'groep', { legalEntity: true, groupsOnly: true }),
  unit('bestuurszaken', 'Bestuurszaken', 'stad', { weight: 3 }),
  unit('financien', 'Financiën', 'stad', { weight: 2 }),
  unit('talent', 'Personeelsmanagement', 'stad', {
    weight: 2,
    later: [
      { on: '2023-01-01', name: 'Talent en Organisatie', reason: 'Nieuwe naam van de dienst.' },
    ],
  }),
  unit('stadsontwikkeling', 'Stadsontwikkeling', 'stad', { weight: 4 }),
  unit('stadsbeheer', 'Stadsbeheer', 'stad', {
    weight: 8,
    later: [
      { on: '2024-01-01', weight: 70, reason: 'Meer medewerkers door de overname van taken.' },
      { on: '2024-01-01', weight: 7, replaces: 2, reason: 'Tikfout in het gewicht rechtgezet.' },
    ],
  }),
  unit('veiligheid', 'Maatschappelijke Veiligheid', 'stad', { weight: 3 }),
  unit('ondernemen', 'Ondernemen en Stadsmarketing', 'stad', { weight: 3 }),
  unit('csjo', 'Cultuur, Sport, Jeugd en Onderwijs', 'stad', { weight: 6 }),
  unit('transformatie', 'Programma Digitale Transformatie', 'stad', {
    since: '2021-01-01',
    later: [
      {
        on: '2024-01-01',
        archived: true,
        reason: 'Programma afgerond; de taken gingen naar Digipolis Antwerpen.',
      },
    ],
  }),
  unit('districten', 'Districts- en Loketwerking', 'stad', { weight: 4 }),
  unit('district-antwerpen', 'District Antwerpen', 'districten', { weight: 2 }),
  unit('district-deurne', 'District Deurne', 'districten'),
  unit('district-merksem', 'District Merksem', 'districten'),
  unit('district-borsbeek', 'District Borsbeek', 'districten', { since: '2025-01-01' }),

  unit('ocmw', 'OCMW Antwerpen', 'groep', { weight: 10, legalEntity: true }),
  unit('digipolis', 'Digipolis Antwerpen', 'groep', { weight: 5, legalEntity: true }),
  unit('zorgbedrijf', 'Zorgbedrijf Antwerpen', 'groep', { weight: 3, legalEntity: true }),
  unit('woonzorg', 'Woonzorgcentra', 'zorgbedrijf', { weight: 8 }),
  unit('thuiszorg', 'Thuiszorg en Dienstencentra', 'zorgbedrijf', { weight: 4 }),
  unit('brandweer', 'Brandweer Zone Antwerpen', 'groep', { weight: 6, legalEntity: true }),
  // A zone of a single municipality has no legal personality of its own.
  unit('politie', 'Lokale Politie Antwerpen', 'groep', { weight: 10 }),

  unit('bedrijven', 'Autonome gemeentebedrijven', 'groep', { groupsOnly: true }),
  unit('vespa', 'AG VESPA', 'bedrijven', { weight: 2, legalEntity: true }),
  unit('onderwijs', 'Stedelijk Onderwijs Antwerpen', 'bedrijven', { weight: 9, legalEntity: true }),
  unit('parkeren', 'Mobiliteit en Parkeren Antwerpen', 'bedrijven', {
    weight: 2,
    legalEntity: true,
  }),

  unit('partners', 'Vennootschappen en verenigingen', 'groep', { groupsOnly: true }),
  unit('woonhaven', 'Woonhaven Antwerpen', 'partners', { weight: 3, legalEntity: true }),
  unit('musea', 'Musea en Erfgoed Antwerpen', 'csjo', {
    weight: 2,
    later: [
      {
        on: '2022-07-01',
        above: 'partners',
        legalEntity: true,
        reason: 'Verzelfstandigd: van dienst van de stad tot vereniging.',
      },
    ],
  }),
  unit('kunstenstad', 'Antwerpen Kunstenstad', 'partners', { legalEntity: true }),
  unit('werkhaven', 'Werkhaven Antwerpen', 'partners', { legalEntity: true }),
];
