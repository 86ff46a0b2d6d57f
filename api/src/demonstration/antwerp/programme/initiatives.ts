import type { InitiativeDraft } from './initiative-draft';
import { projects } from './projects';
import { renewals } from './renewals';
import { yearlyInitiatives } from './yearly-initiatives';

/** About forty initiatives of the three kinds that the sources name. */
export const initiativeDrafts: readonly InitiativeDraft[] = [
  ...yearlyInitiatives,
  ...projects,
  ...renewals,
];
