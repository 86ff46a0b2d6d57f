import type { PersonPlan } from '../demonstration';

/** One person in each role. Names are invented. */
export const people: readonly PersonPlan[] = [
  { key: 'administrator', name: 'An Verlinden', email: 'beheerder@antwerpen.example', language: 'nl', role: 'administrator', unit: 'groep' },
  { key: 'ciso', name: 'Karim Bennani', email: 'ciso@antwerpen.example', language: 'nl', role: 'ciso', unit: 'groep' },
  { key: 'lead-digipolis', name: 'Sofie Claes', email: 'lead.digipolis@antwerpen.example', language: 'nl', role: 'unit-lead', unit: 'digipolis' },
  { key: 'lead-districten', name: 'Bart Wouters', email: 'lead.districten@antwerpen.example', language: 'nl', role: 'unit-lead', unit: 'districten' },
  { key: 'lead-kunstenstad', name: 'Leila Haddad', email: 'lead.kunstenstad@antwerpen.example', language: 'nl', role: 'unit-lead', unit: 'kunstenstad' },
  { key: 'programme', name: 'Jonas Maes', email: 'programma@antwerpen.example', language: 'nl', role: 'programme-office', unit: 'groep' },
  { key: 'management', name: 'Greet Jacobs', email: 'directie@antwerpen.example', language: 'nl', role: 'management', unit: 'groep' },
  { key: 'auditor', name: 'Emma Lambert', email: 'auditor@antwerpen.example', language: 'en', role: 'auditor', unit: 'stad', asAt: '2024-12-31' },
];
