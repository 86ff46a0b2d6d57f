import type { CalendarDate } from '@weerbaar/kernel';
import type { RegistrationRegime } from './law';

/** What an entity gives to the authority, by the codes of `RegistrationRegime.fields`. */
export type RegistrationData = Readonly<Record<string, string>>;

/** What is wrong with one field. */
export interface FieldFault {
  readonly field: string;
  readonly code: 'unknown-field' | 'no-address-range' | 'no-email' | 'no-member-state';
}

/** The member states of the European Union, as ISO 3166-1 codes them. */
export const memberStates: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Several values of one field stand on lines of their own, or between commas or semicolons. */
const valuesIn = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((value) => value.trim())
    .filter((value) => value !== '');

const isByte = (text: string): boolean => /^(0|[1-9]\d{0,2})$/.test(text) && Number(text) <= 255;
const isAddress4 = (text: string): boolean => {
  const bytes = text.split('.');
  return bytes.length === 4 && bytes.every(isByte);
};

function isAddress6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const fits = groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  return fits && (halves.length === 2 ? groups.length <= 7 : groups.length === 8);
}

/** An address, a block with its prefix (`193.191.0.0/16`) or a range from one address to another. */
function isAddressRange(text: string): boolean {
  const [first = '', last, ...more] = text.split('-').map((part) => part.trim());
  if (more.length > 0) return false;
  if (last !== undefined) {
    return (isAddress4(first) && isAddress4(last)) || (isAddress6(first) && isAddress6(last));
  }
  const [address = '', prefix, ...others] = first.split('/');
  if (others.length > 0) return false;
  const most = isAddress4(address) ? 32 : isAddress6(address) ? 128 : -1;
  return (
    most >= 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= most))
  );
}

const checks: Readonly<Record<string, readonly [(value: string) => boolean, FieldFault['code']]>> =
  {
    'ip-ranges': [isAddressRange, 'no-address-range'],
    email: [(value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), 'no-email'],
    'member-states': [(value) => memberStates.includes(value.toUpperCase()), 'no-member-state'],
  };

/**
 * What is wrong with the data as they were entered: fields that the regime does not ask for, and values that cannot be what
 * their field says. What is empty is not wrong, only not there yet (`missingFields`).
 */
export const registrationFaults = (
  data: RegistrationData,
  regime: RegistrationRegime,
): readonly FieldFault[] =>
  Object.entries(data).flatMap(([field, text]): FieldFault[] => {
    if (!regime.fields.includes(field)) return [{ field, code: 'unknown-field' }];
    const [passes, code] = checks[field] ?? [];
    if (passes === undefined || code === undefined) return [];
    return valuesIn(text).every(passes) ? [] : [{ field, code }];
  });

/** The fields that must be filled before the data can be sent, and are not. */
export const missingFields = (
  data: RegistrationData,
  regime: RegistrationRegime,
): readonly string[] =>
  regime.fields.filter(
    (field) => !regime.fieldsIfAny.includes(field) && (data[field] ?? '').trim() === '',
  );

/** The fields that say something else than before, in the order of the regime. */
export const changedFields = (
  before: RegistrationData | null,
  after: RegistrationData,
  regime: RegistrationRegime,
): readonly string[] =>
  regime.fields.filter((field) => (before?.[field] ?? '') !== (after[field] ?? ''));

/** One version of the data, from the day on which they were so. */
export interface RegistrationVersion {
  readonly revision: number;
  readonly dueOn: CalendarDate;
}

/** That a version was given to the authority. */
export interface RegistrationNotice {
  readonly revision: number;
  readonly sentOn: CalendarDate;
}

/** How the registration of an entity stands. */
export interface RegistrationStanding {
  /** The day of the first notice; null while it is not registered. */
  readonly registeredOn: CalendarDate | null;
  /** Changes since the last notice that the authority has not been told of, the earliest due first. */
  readonly untold: readonly RegistrationVersion[];
}

/**
 * Which changes the authority must still be told of. Whoever gives a version gives all before it. As long as nothing was
 * given at all there is no change, only a registration to be made.
 */
export function registrationStanding(
  versions: readonly RegistrationVersion[],
  notices: readonly RegistrationNotice[],
): RegistrationStanding {
  const [registeredOn = null] = notices.map(({ sentOn }) => sentOn).sort();
  if (registeredOn === null) return { registeredOn, untold: [] };
  const told = Math.max(...notices.map(({ revision }) => revision));
  return {
    registeredOn,
    untold: versions
      .filter(({ revision }) => revision > told)
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.revision - b.revision)),
  };
}
