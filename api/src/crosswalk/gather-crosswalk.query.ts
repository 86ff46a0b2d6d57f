import type { CrosswalkView, LinkChange } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { type DutyCatalogue, explainLinks } from '@weerbaar/obligations';
import { z } from 'zod';
import { type Question, question, sql } from '../platform/database/sql';
import { rootUnit } from '../units/root-unit';
import { DayJson } from '../scores/safeguard-rows';
import { type Asker, mayOnUnit } from '../units/unit-scope';
import { day, overridesOn } from './overrides';

const Change = z.object({
  revision: z.int(),
  effectiveOn: DayJson,
  recordedAt: z.coerce.date().transform((at) => at.toISOString()),
  recordedBy: z.string().nullable(),
  strength: z.enum(['direct', 'partial']).nullable(),
  reason: z.string(),
  illustrative: z.boolean(),
}) satisfies z.ZodType<LinkChange>;

const Row = z.object({
  changeable: z.boolean(),
  safeguards: z.array(z.string()),
  changes: z.array(Change.extend({ duty: z.string(), safeguard: z.string() })),
});
type CrosswalkRow = z.infer<typeof Row>;

/** What a tenant made of the crosswalk up to and including a day, with every safeguard that it may choose from. */
export function gatherCrosswalk(
  asker: Asker,
  on: CalendarDate,
  catalogue: DutyCatalogue | undefined,
): Question<CrosswalkRow> {
  const { tenantId } = asker;
  const { framework = '', version = '' } = catalogue?.crosswalk ?? {};
  return question(
    sql`
    select ${mayOnUnit(asker, 'crosswalk.change', rootUnit(asker))} as changeable,
           (select coalesce(json_agg(s.code order by s.position), '[]') from safeguard s
             where s.tenant_id = ${tenantId} and s.framework = ${framework} and s.version = ${version}) as safeguards,
           (select coalesce(json_agg(json_build_object('duty', o.duty, 'safeguard', o.safeguard, 'revision', o.revision,
                     'effectiveOn', o.effective_on, 'recordedAt', o.recorded_at,
                     'recordedBy', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = o.recorded_by),
                     'strength', o.strength, 'reason', o.reason, 'illustrative', o.illustrative)
                     order by o.duty, o.safeguard, o.revision), '[]')
              from ${overridesOn(tenantId, catalogue, day(on))}) as changes`,
    Row,
  );
}

/** The crosswalk as it counts, every link with what the product brought along and what was made of it. */
export function crosswalkOf(
  row: CrosswalkRow,
  on: CalendarDate,
  catalogue: DutyCatalogue | undefined,
): CrosswalkView {
  const { framework = '', version = '' } = catalogue?.crosswalk ?? {};
  const made = Map.groupBy(row.changes, ({ duty, safeguard }) => `${duty} ${safeguard}`);
  return {
    on,
    catalogue: catalogue ? { code: catalogue.code, version: catalogue.version } : null,
    framework,
    version,
    changeable: row.changeable,
    safeguards: row.safeguards,
    duties: (catalogue?.duties ?? []).map(({ code, theme }) => ({
      code,
      theme,
      links: linksOf(code),
    })),
  };

  function linksOf(duty: string): CrosswalkView['duties'][number]['links'] {
    if (catalogue === undefined) return [];
    return explainLinks(catalogue.crosswalk, row.changes, duty).map((link) => {
      const changes = (made.get(`${duty} ${link.safeguard}`) ?? []).map(
        ({ duty: _, safeguard: __, ...change }) => change,
      );
      const { safeguard, strength, shipped } = link;
      return {
        safeguard,
        strength,
        shipped,
        revision: changes.at(-1)?.revision ?? 0,
        changes: changes.reverse(),
      };
    });
  }
}
