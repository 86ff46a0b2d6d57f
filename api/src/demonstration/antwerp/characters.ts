import { type Character } from '../story/character';

/** How each unit that is scored goes through the story. All of it is illustrative. */
export const characters: readonly Character[] = [
  { unit: 'digipolis', head: 0.55, thorough: 0.95, by: 'lead-digipolis' },
  { unit: 'politie', head: 0.3, thorough: 0.85, by: 'ciso' },
  { unit: 'brandweer', head: -0.1, thorough: 0.7, by: 'ciso' },
  { unit: 'ocmw', head: 0.05, thorough: 0.8, by: 'ciso' },
  { unit: 'zorgbedrijf', head: 0.1, thorough: 0.75, by: 'ciso' },
  { unit: 'woonzorg', head: -0.6, thorough: 0.55, by: 'ciso' },
  { unit: 'thuiszorg', head: -0.25, thorough: 0.6, by: 'ciso' },

  { unit: 'bestuurszaken', head: 0.25, thorough: 0.9, by: 'ciso' },
  { unit: 'financien', head: 0.3, thorough: 0.85, by: 'ciso' },
  { unit: 'talent', head: 0.1, thorough: 0.75, by: 'ciso' },
  { unit: 'stadsontwikkeling', head: 0, thorough: 0.7, by: 'ciso' },
  { unit: 'stadsbeheer', head: -0.2, thorough: 0.6, by: 'ciso' },
  { unit: 'veiligheid', head: 0.1, thorough: 0.75, by: 'ciso' },
  { unit: 'ondernemen', head: 0, thorough: 0.65, by: 'ciso' },
  { unit: 'csjo', head: -0.4, thorough: 0.55, by: 'ciso' },
  {
    unit: 'transformatie',
    head: 0.2,
    thorough: 0.5,
    by: 'ciso',
    joined: '2021-01-01',
    left: '2023-12-31',
  },
  { unit: 'districten', head: -0.05, thorough: 0.8, by: 'lead-districten' },
  { unit: 'district-antwerpen', head: -0.1, thorough: 0.7, by: 'lead-districten' },
  { unit: 'district-deurne', head: -0.25, thorough: 0.6, by: 'lead-districten' },
  { unit: 'district-merksem', head: -0.7, thorough: 0.5, by: 'lead-districten' },
  {
    unit: 'district-borsbeek',
    head: -1.2,
    thorough: 0.35,
    by: 'lead-districten',
    joined: '2025-01-01',
  },

  { unit: 'vespa', head: 0.15, thorough: 0.7, by: 'ciso' },
  { unit: 'onderwijs', head: -0.6, thorough: 0.55, by: 'ciso' },
  { unit: 'parkeren', head: -0.05, thorough: 0.65, by: 'ciso' },
  { unit: 'woonhaven', head: -0.2, thorough: 0.6, by: 'ciso', joined: '2021-07-01' },
  { unit: 'musea', head: -0.8, thorough: 0.45, by: 'ciso' },
  { unit: 'kunstenstad', head: -1.1, thorough: 0.4, by: 'lead-kunstenstad', joined: '2021-01-01' },
  { unit: 'werkhaven', head: -1, thorough: 0.35, by: 'ciso', joined: '2022-01-01' },
];
