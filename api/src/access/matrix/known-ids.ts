import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { TenantId } from '@weerbaar/kernel';
import { newSecret, tokenOf } from '../../platform/security/session-token';
import type { Queries } from './seeds';

/** The ids of one organisation by kind and class, as its rows tell them. */
export type KnownIds = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One question per kind: rows of (class, id), and the classes that it must find. */
const kinds: Readonly<
  Record<string, { readonly classes: readonly string[]; readonly text: string }>
> = {
  unit: {
    classes: ['root', 'parent', 'own', 'below', 'sibling', 'gone'],
    text: `select case when parent_id is null then 'root' else lower(split_part(name, ' ', 1)) end as class, unit_id as id
             from unit_period where tenant_id = $1 and until_on = 'infinity'`,
  },
  person: {
    classes: ['colleague', 'other', 'left'],
    text: `select lower(split_part(name, ' ', 1)) as class, id from person where tenant_id = $1 and email like '%@example.org'`,
  },
  grant: {
    classes: ['held', 'revoked', 'mismatched'],
    text: `select case when p.name like 'Other%' then 'mismatched' when g.revoked_at is null then 'held' else 'revoked' end as class, g.id
             from role_grant g join person p on p.tenant_id = g.tenant_id and p.id = g.person_id
            where g.tenant_id = $1 and (p.name like 'Colleague%' or (p.name like 'Other%' and g.revoked_at is null)) and p.email like '%@example.org'`,
  },
  session: {
    classes: ['other'],
    text: `select 'other' as class, s.id from session s join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
            where s.tenant_id = $1 and p.name like 'Colleague%' and p.email like '%@example.org'`,
  },
  passkey: {
    classes: ['other'],
    text: `select 'other' as class, k.id from passkey k join person p on p.tenant_id = k.tenant_id and p.id = k.person_id
            where k.tenant_id = $1 and p.name like 'Colleague%' and p.email like '%@example.org'`,
  },
  authenticator: {
    classes: ['other'],
    text: `select 'other' as class, a.id from authenticator a join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
            where a.tenant_id = $1 and p.name like 'Colleague%' and p.email like '%@example.org'`,
  },
  landmark: {
    classes: ['kept', 'removed'],
    text: `select lower(split_part(title_en, ' ', 1)) as class, id from landmark where tenant_id = $1`,
  },
  incident: {
    classes: ['own', 'below', 'sibling', 'parent'],
    text: `select lower(split_part(u.name, ' ', 1)) as class, i.id
             from incident i join unit_period u on u.tenant_id = i.tenant_id and u.unit_id = i.unit_id and u.until_on = 'infinity'
            where i.tenant_id = $1`,
  },
  service: {
    classes: ['own', 'below', 'sibling', 'parent'],
    text: `select lower(split_part(u.name, ' ', 1)) as class, s.id
             from service s join unit_period u on u.tenant_id = s.tenant_id and u.unit_id = s.unit_id and u.until_on = 'infinity'
            where s.tenant_id = $1 and s.removed_at is null`,
  },
  contact: {
    classes: ['own', 'below', 'sibling', 'parent', 'removed'],
    text: `select case when c.removed_at is null then lower(split_part(u.name, ' ', 1)) else 'removed' end as class, c.id
             from crisis_contact c join unit_period u on u.tenant_id = c.tenant_id and u.unit_id = c.unit_id and u.until_on = 'infinity'
            where c.tenant_id = $1`,
  },
  'budget-line': {
    classes: ['kept'],
    text: `select 'kept' as class, id from budget_line where tenant_id = $1`,
  },
  commitment: {
    classes: ['kept'],
    text: `select 'kept' as class, id from commitment where tenant_id = $1`,
  },
  expense: {
    classes: ['kept'],
    text: `select 'kept' as class, id from expense where tenant_id = $1`,
  },
  initiative: {
    classes: ['kept'],
    text: `select 'kept' as class, id from initiative where tenant_id = $1`,
  },
  slug: {
    classes: ['published', 'withdrawn'],
    text: `select case when published is null then 'withdrawn' else 'published' end as class, slug as id from status_page where tenant_id = $1`,
  },
  assessment: {
    classes: ['own', 'below', 'sibling', 'parent'],
    text: `select lower(split_part(u.name, ' ', 1)) as class, a.id
             from assessment a join unit_period u on u.tenant_id = a.tenant_id and u.unit_id = a.unit_id and u.until_on = 'infinity'
            where a.tenant_id = $1 and a.code = '1.1' and a.revision = 1`,
  },
  classification: {
    classes: ['own', 'below', 'sibling', 'parent'],
    text: `select lower(split_part(u.name, ' ', 1)) as class, c.id
             from classification c join unit_period u on u.tenant_id = c.tenant_id and u.unit_id = c.unit_id and u.until_on = 'infinity'
            where c.tenant_id = $1 and c.revision = 1`,
  },
  'entity-duty': {
    classes: ['own', 'below', 'sibling', 'parent'],
    text: `select lower(split_part(u.name, ' ', 1)) as class, d.id
             from entity_duty d join unit_period u on u.tenant_id = d.tenant_id and u.unit_id = d.unit_id and u.until_on = 'infinity'
            where d.tenant_id = $1 and d.duty = 'measure-disclosure'`,
  },
  mandate: {
    classes: ['own', 'below', 'sibling', 'parent'],
    text: `select lower(split_part(u.name, ' ', 1)) as class, m.id
             from mandate m join unit_period u on u.tenant_id = m.tenant_id and u.unit_id = m.unit_id and u.until_on = 'infinity'
            where m.tenant_id = $1`,
  },
  training: {
    classes: ['own', 'below', 'sibling', 'parent'],
    text: `select lower(split_part(u.name, ' ', 1)) as class, t.id
             from mandate_training t join unit_period u on u.tenant_id = t.tenant_id and u.unit_id = t.unit_id and u.until_on = 'infinity'
            where t.tenant_id = $1`,
  },
  correction: {
    classes: ['own', 'below', 'sibling', 'parent'],
    text: `select lower(split_part(u.name, ' ', 1)) as class, a.id
             from corrective_action a join unit_period u on u.tenant_id = a.tenant_id and u.unit_id = a.unit_id and u.until_on = 'infinity'
            where a.tenant_id = $1`,
  },
  attachment: {
    classes: [
      'own',
      'below',
      'sibling',
      'parent',
      'score',
      'landmark',
      'classification',
      'duty',
      'removed',
    ],
    text: `select case when a.removed_at is not null then 'removed' when a.landmark_id is not null then 'landmark'
                       when a.assessment_id is not null then 'score' when a.classification_id is not null then 'classification'
                       when a.duty_id is not null then 'duty' else lower(split_part(u.name, ' ', 1)) end as class, a.id
             from attachment a join unit_period u on u.tenant_id = a.tenant_id and u.unit_id = a.unit_id and u.until_on = 'infinity'
            where a.tenant_id = $1 and (num_nonnulls(a.assessment_id, a.classification_id, a.duty_id) = 0 and num_nonnulls(a.budget_decision_id, a.commitment_id, a.expense_id) = 0 or u.name like 'Own%')`,
  },
  event: {
    classes: ['known', 'own', 'sibling', 'parent'],
    text: `(select 'known' as class, id from event where tenant_id = $1 order by recorded_at desc, id desc limit 1)
           union all
           (select distinct on (u.unit_id) lower(split_part(u.name, ' ', 1)) as class, e.id
              from event e join unit_period u on u.tenant_id = e.tenant_id and u.unit_id = e.unit_id and u.until_on = 'infinity'
             where e.tenant_id = $1 and e.action = 'assessment.recorded' order by u.unit_id, e.id)`,
  },
};

/** Reads the ids of an organisation. Throws where a class is missing or is not one thing. */
export async function readIds(db: Queries, tenantId: TenantId): Promise<KnownIds> {
  const all: Record<string, Record<string, string>> = {};
  for (const [kind, { classes, text }] of Object.entries(kinds)) {
    const { rows } = await db.query<{ class: string; id: string }>(text, [tenantId]);
    const found = rows.filter((row) => classes.includes(row.class));
    if (found.length !== classes.length)
      throw new Error(
        `${kind}: found ${JSON.stringify(rows)}, not one of each ${classes.join(', ')}`,
      );
    all[kind] = Object.fromEntries(found.map((row) => [row.class, row.id]));
  }
  return all;
}

/** What an id of another organisation is, by kind: something of the same kind that exists there. */
const foreignClass: Readonly<Record<string, string>> = {
  unit: 'own',
  person: 'colleague',
  grant: 'held',
  session: 'other',
  passkey: 'other',
  authenticator: 'other',
  landmark: 'kept',
  'budget-line': 'kept',
  commitment: 'kept',
  expense: 'kept',
  initiative: 'kept',
  incident: 'own',
  service: 'own',
  contact: 'own',
  slug: 'published',
  assessment: 'own',
  classification: 'own',
  'entity-duty': 'own',
  mandate: 'own',
  training: 'own',
  correction: 'own',
  attachment: 'own',
  event: 'known',
};

/** Ours, with one foreign and one random id of each kind beside them. */
export function withStrangers(ours: KnownIds, theirs: KnownIds): KnownIds {
  return Object.fromEntries(
    Object.entries(ours).map(([kind, classes]) => {
      const foreign = theirs[kind]?.[foreignClass[kind] ?? ''];
      if (foreign === undefined) throw new Error(`${kind} has no id of another organisation`);
      return [kind, { ...classes, foreign, random: uuidv7() }];
    }),
  );
}

/** Names that are no ids but tell as much: of frameworks, controls and safeguards, of organisations, of links and codes. */
export function namedIds(
  ours: { id: TenantId; slug: string },
  theirs: { id: TenantId; slug: string },
): KnownIds {
  return {
    framework: { known: 'cis', foreign: 'house-rules', random: 'nobodys-rules' },
    version: { known: '8.1', foreign: '1', random: '9' },
    control: { known: '2', foreign: 'H', random: 'Z' },
    safeguard: { known: '1.1', foreign: 'H.1', random: 'Z.9' },
    log: { own: ours.id, random: uuidv7() },
    organisation: { foreign: theirs.slug, random: 'nobodys-place' },
    link: { random: tokenOf(ours.id, newSecret()), nonsense: 'nonsense' },
    code: { random: tokenOf(ours.id, newSecret()), nonsense: randomBytes(30).toString('hex') },
    recovery: { random: 'AAAAAA-BBBBBB-CCCCCC-DDDDDD' },
    'public-file': { known: 'nl.html', unknown: 'index.php' },
    duty: { known: 'supplier-weighing', random: 'no-such-duty' },
    clock: { known: 'nis2.early-warning', random: 'nis2.no-such-clock' },
    revision: { unknown: '99' },
    regime: { known: 'general', random: 'no-such-regime' },
  };
}

/** Whether an id stands anywhere in the database, and of which tenants: looked for in every column of type uuid. */
export async function tenantsOf(db: Queries, id: string): Promise<string[]> {
  const { rows } = await db.query<{ name: string; column: string }>(
    `select c.table_name as name, c.column_name as column from information_schema.columns c
      join information_schema.columns t on t.table_name = c.table_name and t.table_schema = 'public' and t.column_name = 'tenant_id'
      where c.table_schema = 'public' and c.data_type = 'uuid'`,
  );
  const parts = rows.map(({ name, column }) =>
    ['select tenant_id::text as tenant from', name, 'where', column, '= $1::uuid'].join(' '),
  );
  const found = await db.query<{ tenant: string }>(parts.join(' union '), [id]);
  return found.rows.map(({ tenant }) => tenant);
}
