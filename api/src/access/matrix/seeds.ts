import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { aForm } from '../../testing/form';
import type { TestTenant } from '../../testing/test-tenant';
import { cisoOfTheGroup, officeOfTheGroup } from './actors';
import { ask } from './ask';
import { addSession, admit } from './people';
import { seen } from './row';
import { service, statusPage } from './seed-services';
import { seedMoney } from './seed-money';

/** The superuser's connection: seeds, and looks at what no login may see. */
export type Queries = Pick<pg.Client, 'query'>;

export interface Seeding {
  readonly app: NestFastifyApplication;
  readonly db: Queries;
  readonly passwordHash: string;
  /** Stands in every text of the organisation. */
  readonly mark: string;
}

const day = '2024-02-01';
/** A day on which the law holds. */
const lawDay = '2025-02-01';
/** A contact with every number that somebody may want to read. */
const contact = (unitId: string, name: string) => ({
  unitId,
  personId: null,
  name,
  organisation: name,
  crisisRole: name,
  level: 1,
  privatePhone: '+32 470 11 22 33',
  outsideEmail: 'somebody@example.net',
  language: 'nl',
});

const nature = {
  cause: 'unknown',
  severity: 'low',
  malicious: 'unknown',
  crossBorder: 'unknown',
  personalData: 'unknown',
  occurredAt: null,
  detectedAt: `${day}T02:00:00.000Z`,
};

/** Fills an organisation with one thing of each kind that a path, a query or a body can name. */
export async function furnish(seeding: Seeding, tenant: TestTenant): Promise<void> {
  const { db, mark } = seeding;
  const named = (name: string): string => `${name} ${mark}`.trim();
  const legalEntity = true;
  const parent = await tenant.aUnit({ name: named('Parent'), legalEntity });
  const own = await tenant.aUnit({ name: named('Own'), parent, legalEntity });
  const units = {
    root: tenant.root,
    parent,
    own,
    below: await tenant.aUnit({ name: named('Below'), parent: own, legalEntity }),
    sibling: await tenant.aUnit({ name: named('Sibling'), parent, legalEntity }),
    gone: await tenant.aUnit({ name: named('Gone'), parent: own, legalEntity }),
  };
  const ciso = await admit(
    db,
    { id: tenant.id, root: tenant.root, own },
    cisoOfTheGroup,
    seeding.passwordHash,
  );
  const post = async (
    url: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
    by = ciso,
  ): Promise<string> => {
    const answer = await ask(seeding.app, by.token, 'POST', `/api/v1${url}`, { body, headers });
    if (answer.status >= 300)
      throw new Error(`seeding ${url} answered ${answer.status} ${answer.text}`);
    return String(answer.body['id']);
  };
  const upload = (subject: string, id: string, name: string): Promise<string> => {
    const form = aForm(
      { subject, id, note: named('note') },
      { name, content: `content of ${named(name)}` },
    );
    return post('/attachments', form.payload, form.headers);
  };
  await post('/record/checks', {});
  for (const unit of ['own', 'sibling', 'parent', 'below'] as const) {
    const reasons = { documentationReason: named('reason'), implementationReason: named('reason') };
    const answer = { kind: 'scored', documentation: 3, implementation: 2, ...reasons };
    const id = await post(
      `/units/${units[unit]}/safeguards/1.1/assessments`,
      { effectiveOn: day, answer },
      seen(0),
    );
    await upload('assessment', id, named(`on the score of ${unit}.txt`));
    await upload('unit', units[unit], named(`on ${unit}.txt`));
    const target = {
      controlCode: null,
      effectiveOn: day,
      levelTenths: 30,
      reason: named('target'),
    };
    await post(`/units/${units[unit]}/targets`, target, seen(0));
    await upload(
      'classification',
      await classified(post, units[unit], named),
      named('decision.txt'),
    );
    const { rows } = await db.query<{ id: string }>(
      'select id from entity_duty where tenant_id = $1 and unit_id = $2 and duty = $3',
      [tenant.id, units[unit], 'measure-disclosure'],
    );
    await upload('duty', rows[0]?.id ?? '', named('evidence.txt'));
    await post(
      `/entities/${units[unit]}/duties/measure-disclosure/states`,
      { effectiveOn: lawDay, status: 'partly', reason: named('reason'), notes: named('notes') },
      seen(0),
    );
    const serviceId = await service(post, units[unit], named, unit);
    const mandate = await post(`/entities/${units[unit]}/mandates`, {
      member: named('Member'),
      office: named('office'),
      from: lawDay,
    });
    await post(`/mandates/${mandate}/trainings`, { on: lawDay, title: named('training') });
    await post(`/entities/${units[unit]}/corrective-actions`, {
      finding: named('finding'),
      foundOn: lawDay,
    });
    await post(
      `/entities/${units[unit]}/registrations/general`,
      { effectiveOn: lawDay, data: { name: named('name') }, note: named('note') },
      seen(0),
    );
    const incident = await post('/incidents', {
      title: named(`Incident of ${unit}`),
      ...{ unitId: units[unit], nature },
    });
    await post(`/incidents/${incident}/recovery/entries`, {
      ...{ kind: 'standing', serviceId, at: nature.detectedAt, state: 'down' },
      note: named('since the night'),
    });
    await post('/contacts', contact(units[unit], named(unit)));
    if (unit === 'own' || unit === 'below') {
      const of = { incident, serviceId, gone: unit === 'below' };
      await statusPage(seeding, ciso.token, named, of);
    }
  }
  const gone = await post('/contacts', contact(own, named('removed')));
  await db.query(
    `update crisis_contact set removed_at = now(), name = '', private_phone = '', outside_email = '' where id = $1`,
    [gone],
  );
  const pairs = [{ unitId: own, code: '2.1', seen: 0 }];
  await post('/responsibilities', {
    effectiveOn: day,
    kind: 'shared',
    providerId: units.parent,
    reason: named('because'),
    pairs,
  });
  await post(
    `/units/${units.gone}/versions`,
    { effectiveOn: '2025-01-01', archived: true, reason: named('closed') },
    seen(1),
  );
  await post(
    '/crosswalk/measure-disclosure/1.1',
    { strength: 'partial', reason: named('because') },
    seen(0),
  );
  const landmark = (title: string): Promise<string> =>
    post('/landmarks', {
      on: day,
      titleEn: named(title),
      titleNl: named(title),
      source: named('source'),
    });
  await upload('landmark', await landmark('Kept'), named('on the landmark.txt'));
  const home = { id: tenant.id, root: tenant.root, own };
  const office = await admit(db, home, officeOfTheGroup, seeding.passwordHash);
  await seedMoney((url, body) => post(url, body, {}, office), upload, named, own);
  const removed = await landmark('Removed');
  await db.query('update landmark set removed_at = now() where tenant_id = $1 and id = $2', [
    tenant.id,
    removed,
  ]);
  const detached = await upload('unit', own, named('removed.txt'));
  await db.query('update attachment set removed_at = now() where tenant_id = $1 and id = $2', [
    tenant.id,
    detached,
  ]);
  await people(seeding, tenant, own);
}

/** An entity that somebody decided is important, whatever the rules say. */
function classified(
  post: (url: string, body: unknown, headers: Readonly<Record<string, string>>) => Promise<string>,
  unitId: string,
  named: (name: string) => string,
): Promise<string> {
  const decision = { outcome: 'important', dutyClass: 'important', answers: {} };
  const told = { reason: named('because'), decidedBy: named('the board') };
  return post(
    `/entities/${unitId}/classifications`,
    { effectiveOn: lawDay, ...decision, ...told },
    seen(0),
  );
}

/** Colleagues whose things somebody might try to reach. */
async function people(
  { db, mark, passwordHash }: Seeding,
  tenant: TestTenant,
  own: string,
): Promise<void> {
  for (const name of ['Colleague', 'Other', 'Left']) {
    const id = uuidv7();
    const email = `${name.toLowerCase()}${mark === '' ? '' : `.${mark}`}@example.org`;
    await db.query(
      `insert into person (tenant_id, id, name, email, email_key, language, password_hash, deactivated_at)
       values ($1, $2, $3, $4, $4, 'nl', $5, case when $6::boolean then now() end)`,
      [tenant.id, id, `${name} ${mark}`.trim(), email, passwordHash, name === 'Left'],
    );
    const grant =
      'insert into role_grant (tenant_id, id, person_id, role, unit_id, revoked_at) values ($1, $2, $3, $4, $5, case when $6::boolean then now() end)';
    await db.query(grant, [tenant.id, uuidv7(), id, 'management', own, false]);
    await db.query(grant, [tenant.id, uuidv7(), id, 'unit-lead', own, true]);
    await addSession(db, tenant.id, id);
    await db.query(
      `insert into passkey (tenant_id, id, person_id, credential_id, public_key, counter, name) values ($1, $2, $3, $4, '\\x00', 0, $5)`,
      [tenant.id, uuidv7(), id, `credential of ${id}`, `Key ${mark}`.trim()],
    );
    await db.query(
      'insert into authenticator (tenant_id, id, person_id, secret_sealed) values ($1, $2, $3, $4)',
      [tenant.id, uuidv7(), id, createHash('sha256').update(id).digest()],
    );
  }
}

/** A framework that only this organisation knows. */
export async function ownFramework(db: Queries, tenant: TestTenant): Promise<void> {
  await db.query(
    `insert into framework_version (tenant_id, framework, version, denominator, groups) values ($1, 'house-rules', '1', 4, 1)`,
    [tenant.id],
  );
  for (const framework of [
    ['house-rules', '1'],
    ['cis', '8.1'],
  ]) {
    await db.query(
      `insert into control (tenant_id, framework, version, code, position) values ($1, $2, $3, 'H', 99)`,
      [tenant.id, ...framework],
    );
    await db.query(
      `insert into safeguard (tenant_id, framework, version, code, control_code, position, grp, asset_class, security_function)
       values ($1, $2, $3, 'H.1', 'H', 99, 1, 'devices', 'protect')`,
      [tenant.id, ...framework],
    );
  }
}
