import type { DutyCatalogue } from '../../duty';
import { cis81Crosswalk } from './cis-8.1-crosswalk';
import { duties } from './duties';
import { gaps } from './gaps';
import { milestones } from './milestones';

/** The register of duties since the Belgian law took effect. New law is a new folder. */
export const beDuties2024: DutyCatalogue = {
  code: 'be-nis2',
  version: '2024',
  validFrom: '2024-10-18',
  validTo: null,
  duties,
  milestones,
  gaps,
  crosswalk: cis81Crosswalk,
};
