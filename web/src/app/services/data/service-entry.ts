import type { ServiceBody, ServiceView } from '@weerbaar/contracts';

/** What is typed in the form of a service; figures and lists as texts, the way a person writes them. */
export interface ServiceEntry {
  readonly name: string;
  readonly unitId: string | null;
  readonly legalDuty: boolean;
  readonly legalBasis: string;
  readonly annexService: string;
  readonly citizenImpact: string;
  readonly rto: string;
  readonly rpo: string;
  readonly workaround: string;
  readonly illustrative: boolean;
  readonly nameNl: string;
  readonly descriptionNl: string;
  readonly nameEn: string;
  readonly descriptionEn: string;
  readonly services: readonly string[];
  readonly units: readonly string[];
  /** One supplier a line. */
  readonly suppliers: string;
}

const hours = (minutes: number | null): string =>
  minutes === null ? '' : String(minutes / 60).replace('.', ',');

/** Whole minutes out of a number of hours as people write it; null for nothing, NaN for what is no number. */
export function minutesOf(text: string): number | null {
  if (text.trim() === '') return null;
  return /^\d{1,5}([.,]\d{1,3})?$/.test(text.trim())
    ? Math.round(Number(text.trim().replace(',', '.')) * 60)
    : Number.NaN;
}

const idsOf = (service: ServiceView | null, kind: 'service' | 'unit'): readonly string[] =>
  (service?.needs ?? []).flatMap((need) =>
    need.kind === kind && need.id !== null ? [need.id] : [],
  );

/** The form as it stands at first: a service to be put right, or an empty one. */
export const entryOf = (service: ServiceView | null): ServiceEntry => ({
  name: service?.name ?? '',
  unitId: service?.unit?.id ?? null,
  legalDuty: service?.legalDuty ?? false,
  legalBasis: service?.legalBasis ?? '',
  annexService: service?.annexService ?? '',
  citizenImpact: service?.citizenImpact ?? 'limited',
  rto: hours(service?.rtoMinutes ?? null),
  rpo: hours(service?.rpoMinutes ?? null),
  workaround: service?.workaround ?? '',
  illustrative: service?.illustrative ?? false,
  nameNl: service?.texts.nl?.name ?? '',
  descriptionNl: service?.texts.nl?.description ?? '',
  nameEn: service?.texts.en?.name ?? '',
  descriptionEn: service?.texts.en?.description ?? '',
  services: idsOf(service, 'service'),
  units: idsOf(service, 'unit'),
  suppliers: (service?.needs ?? [])
    .flatMap(({ kind, name }) => (kind === 'supplier' && name !== null ? [name] : []))
    .join('\n'),
});

const textOf = (name: string, description: string) =>
  name.trim() === '' && description.trim() === '' ? null : { name, description };

/** The message that an entry means; what is wrong with it the schema of the message says. */
export const messageOf = (entry: ServiceEntry) => ({
  name: entry.name,
  unitId: entry.unitId ?? '',
  legalDuty: entry.legalDuty,
  legalBasis: entry.legalBasis,
  annexService: entry.annexService === '' ? null : entry.annexService,
  citizenImpact: entry.citizenImpact as ServiceBody['citizenImpact'],
  rtoMinutes: minutesOf(entry.rto),
  rpoMinutes: minutesOf(entry.rpo),
  workaround: entry.workaround,
  illustrative: entry.illustrative,
  texts: {
    nl: textOf(entry.nameNl, entry.descriptionNl),
    en: textOf(entry.nameEn, entry.descriptionEn),
  },
  needs: [
    ...entry.services.map((id) => ({ kind: 'service' as const, id })),
    ...entry.units.map((id) => ({ kind: 'unit' as const, id })),
    ...entry.suppliers
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((name) => ({ kind: 'supplier' as const, name })),
  ],
});
