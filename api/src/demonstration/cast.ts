import type { TenantId } from '@weerbaar/kernel';
import type { Demonstration } from './demonstration';
import { fixedId } from './fixed-id';

/** The ids behind the keys of a demonstration. */
export interface Cast {
  readonly tenantId: TenantId;
  unit(key: string): string;
  person(key: string): string;
}

/** The ids of a demonstration: the same on every machine. */
export function castOf({ slug, since, units, people }: Demonstration): Cast {
  const unitIds = new Map(
    units.map(({ key, versions: [first] }) => [key, fixedId(dayOf(first.on), slug, 'unit', key)]),
  );
  const personIds = new Map(
    people.map(({ key }) => [key, fixedId(dayOf(since), slug, 'person', key)]),
  );
  return {
    tenantId: fixedId(dayOf(since), slug, 'tenant') as TenantId,
    unit: (key) => found(unitIds, key),
    person: (key) => found(personIds, key),
  };
}

/** The moment at which something that was there from a day on is recorded: before anybody could ask for it. */
export const dayOf = (day: string): Date => new Date(`${day}T06:00:00Z`);

function found(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demonstration knows no ${key}`);
  return id;
}
