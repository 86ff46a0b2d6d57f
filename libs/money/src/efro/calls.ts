import type { CalendarDate } from '@weerbaar/kernel';
import type { EfroCall } from './call';
import { efroCyberCities2023 } from './data/efro-flanders-2021';

/** Every version of every call that the product knows. */
export const efroCalls: readonly EfroCall[] = [efroCyberCities2023];

/** A call by its code and version; undefined when there is none. */
export const findEfroCall = (code: string, version: string): EfroCall | undefined =>
  efroCalls.find((call) => call.code === code && call.version === version);

/** The version of a call that holds on a day; undefined when none does. */
export const efroCallOn = (code: string, on: CalendarDate): EfroCall | undefined =>
  efroCalls.find(
    (call) =>
      call.code === code &&
      call.validFrom <= on &&
      (call.validUntil === null || on <= call.validUntil),
  );
