import type { ClassificationLaw } from '../../law';
import { bodies } from './bodies';
import { fineRules } from './fines';
import { questions } from './questions';
import { registrations } from './registration';
import { rules } from './rules';
import { sectors } from './sectors';
import { size } from './size';
import { types } from './types';

/**
 * The Belgian law of 26 April 2024, which carries out Directive (EU) 2022/2555, as it stands since
 * 18 October 2024 (Art. 98). A published version never changes: new law is a new folder.
 */
export const beClassification2024: ClassificationLaw = {
  code: 'be-nis2',
  version: '2024',
  validFrom: '2024-10-18',
  validTo: null,
  sectors,
  types,
  bodies,
  size,
  questions,
  rules,
  registrations,
  fineRules,
};
