import { beDuties2024, findDuty, type Duty } from '@weerbaar/obligations';

/** A duty as the law's data has it; undefined for one that this version of the page does not know. */
export const dutyOf = (code: string): Duty | undefined => findDuty(beDuties2024, code);

/** The milestones that belong to a duty. */
export const milestonesOf = (code: string) =>
  beDuties2024.milestones.filter(({ duty }) => duty === code);
