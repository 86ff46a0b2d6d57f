import type { CalendarDate } from '@weerbaar/kernel';
import { beDuties2024 } from './data/be-2024/catalogue';
import type { Duty, DutyCatalogue } from './duty';

/** Every version of the register of duties that the product brings along. */
export const dutyCatalogues: readonly DutyCatalogue[] = [beDuties2024];

/** The version that was in force on a day; undefined before the first and after the last one. */
export const dutyCatalogueOn = (
  on: CalendarDate,
  catalogues: readonly DutyCatalogue[] = dutyCatalogues,
): DutyCatalogue | undefined =>
  catalogues.find(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  );

/** A duty of a version by its code; undefined for an unknown one. */
export const findDuty = (catalogue: DutyCatalogue, code: string): Duty | undefined =>
  catalogue.duties.find((duty) => duty.code === code);
