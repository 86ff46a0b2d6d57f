import { parseCalendarDate } from '@weerbaar/kernel';

/** What narrows the events down, as it stands in the address; undefined where it does not. */
export interface ActivityFilter {
  readonly person: string | undefined;
  readonly unit: string | undefined;
  readonly action: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const action = /^[a-z-]{1,40}(\.[a-z-]{1,40})?$/;

/** A filter out of an address; what cannot be read narrows nothing down. */
export const filterFrom = (params: Partial<Record<keyof ActivityFilter, string | undefined>>): ActivityFilter => ({
  person: fitting(params.person, uuid),
  unit: fitting(params.unit, uuid),
  action: fitting(params.action, action),
  from: dayIn(params.from),
  until: dayIn(params.until),
});

/** Whether the filter leaves everything as it is. */
export const isOpen = (filter: ActivityFilter): boolean =>
  Object.values(filter).every((value) => value === undefined);

const fitting = (text: string | undefined, form: RegExp): string | undefined =>
  text !== undefined && form.test(text) ? text : undefined;

const dayIn = (text: string | undefined): string | undefined =>
  text !== undefined && parseCalendarDate(text).ok ? text : undefined;
