import type { ClassificationLaw } from '../../law';

const one = (code: string, subsectors: readonly string[] = []) =>
  ({ code, annex: 'I', subsectors }) as const;
const two = (code: string, subsectors: readonly string[] = []) =>
  ({ code, annex: 'II', subsectors }) as const;

/** The eleven sectors of Annex I, the seven of Annex II, and one that only has to register. */
export const sectors: ClassificationLaw['sectors'] = [
  one('energy', ['electricity', 'district-heating', 'oil', 'gas', 'hydrogen']),
  one('transport', ['air', 'rail', 'water', 'road']),
  one('banking'),
  one('financial-market'),
  one('health'),
  one('drinking-water'),
  one('waste-water'),
  one('digital-infrastructure'),
  one('ict-management'),
  one('public-administration'),
  one('space'),
  two('post'),
  two('waste'),
  two('chemicals'),
  two('food'),
  two('manufacturing', [
    'medical-devices',
    'electronics',
    'electrical-equipment',
    'machinery',
    'motor-vehicles',
    'other-vehicles',
  ]),
  two('digital-providers'),
  two('research'),
  { code: 'domain-registration', annex: null, subsectors: [] },
];
