import { v7 as uuidv7 } from 'uuid';
import { newRecoveryCode, recoveryCodeHash } from '../../identity/second-factors/recovery-code';
import { newSecret, secretHash, tokenOf } from '../../platform/security/session-token';
import { cisoOfTheGroup } from './actors';
import { ask } from './ask';
import { moneyMakers } from './make-money';
import { type Admitted, addSession } from './people';
import type { Ids } from './row';
import type { World } from './world';

export interface Making {
  readonly world: World;
  readonly caller: Admitted;
  /** The ids that were found before this one. */
  readonly ids: Ids;
}
type Maker = (making: Making) => Promise<string>;

const person = async ({ world }: Making, left: boolean): Promise<string> => {
  const id = uuidv7();
  await world.db.query(
    `insert into person (tenant_id, id, name, email, email_key, language, password_hash, deactivated_at)
     values ($1, $2, 'Somebody', $3, $3, 'nl', $4, case when $5::boolean then now() end)`,
    [world.ours.id, id, `${id}@ours.example`, world.passwordHash, left],
  );
  return id;
};

const grant: Maker = async ({ world, ids }) => {
  const id = uuidv7();
  await world.db.query(
    `insert into role_grant (tenant_id, id, person_id, role, unit_id) values ($1, $2, $3, 'management', $4)`,
    [world.ours.id, id, ids['id'], world.id('unit', 'own')],
  );
  return id;
};

const passkey = async ({ world, caller }: Making, removed: boolean): Promise<string> => {
  const id = uuidv7();
  await world.db.query(
    `insert into passkey (tenant_id, id, person_id, credential_id, public_key, counter, name, removed_at)
     values ($1, $2, $3, $5, '\\x00', 0, 'Key', case when $4::boolean then now() end)`,
    [world.ours.id, id, caller.personId, removed, id],
  );
  return id;
};

const landmark: Maker = async ({ world }) => {
  const id = uuidv7();
  await world.db.query(
    `insert into landmark (tenant_id, id, on_date, title_en, source) values ($1, $2, '2023-01-01', 'Thrown away', 'a test')`,
    [world.ours.id, id],
  );
  return id;
};

/** A copy of a seeded incident with its first entry. */
const incidentOf =
  (klass: string): Maker =>
  async ({ world }) => {
    const id = uuidv7();
    const seeded = world.id('incident', klass);
    await world.db.query(
      `insert into incident (tenant_id, id, unit_id, title, opened_at, detected_at, status, severity)
       select tenant_id, $3, unit_id, title, opened_at, detected_at, status, severity from incident where tenant_id = $1 and id = $2`,
      [world.ours.id, seeded, id],
    );
    await world.db.query(
      `insert into incident_event (tenant_id, incident_id, number, recorded_at, recorded_by, body)
       select tenant_id, $3, number, recorded_at, recorded_by, body from incident_event where tenant_id = $1 and incident_id = $2 and number = 1`,
      [world.ours.id, seeded, id],
    );
    return id;
  };

/** A service of its own at the unit of a seeded one. */
const serviceOf =
  (klass: string): Maker =>
  async ({ world }) => {
    const id = uuidv7();
    await world.db.query(
      `insert into service (tenant_id, id, unit_id, name, legal_duty, citizen_impact)
       select tenant_id, $3, unit_id, 'Thrown away', legal_duty, citizen_impact from service where tenant_id = $1 and id = $2`,
      [world.ours.id, world.id('service', klass), id],
    );
    return id;
  };
/** Copies of what is seeded once per entity: a mandate, a training of it, and a shortcoming with its first step. */
const copyOf =
  (kind: 'mandate' | 'training' | 'correction', klass: string): Maker =>
  async ({ world }) => {
    const id = uuidv7();
    const texts = {
      mandate: [
        `insert into mandate (tenant_id, id, unit_id, member, from_on)
         select tenant_id, $3, unit_id, member, from_on from mandate where tenant_id = $1 and id = $2`,
      ],
      training: [
        `insert into mandate_training (tenant_id, id, unit_id, mandate_id, on_date, title)
         select tenant_id, $3, unit_id, mandate_id, on_date, title from mandate_training where tenant_id = $1 and id = $2`,
      ],
      correction: [
        `insert into corrective_action (tenant_id, id, unit_id)
         select tenant_id, $3, unit_id from corrective_action where tenant_id = $1 and id = $2`,
        `insert into corrective_step (tenant_id, action_id, number, on_date, recorded_at, act)
         select tenant_id, $3, number, on_date, recorded_at, act from corrective_step where tenant_id = $1 and action_id = $2 and number = 1`,
      ],
    }[kind];
    for (const text of texts)
      await world.db.query(text, [world.ours.id, world.id(kind, klass), id]);
    return id;
  };
const copiesOf = (kind: 'mandate' | 'training' | 'correction'): Readonly<Record<string, Maker>> =>
  Object.fromEntries(
    ['own', 'below', 'sibling', 'parent'].map((klass) => [klass, copyOf(kind, klass)]),
  );

/** A copy of a seeded contact. */
const contactOf =
  (klass: string): Maker =>
  async ({ world }) => {
    const id = uuidv7();
    await world.db.query(
      `insert into crisis_contact (tenant_id, id, unit_id, name, organisation, crisis_role, decides, level, work_phone, private_phone, outside_email, language, recorded_at)
       select tenant_id, $3, unit_id, name, organisation, crisis_role, decides, level, work_phone, private_phone, outside_email, language, recorded_at
         from crisis_contact where tenant_id = $1 and id = $2`,
      [world.ours.id, world.id('contact', klass), id],
    );
    return id;
  };

/** A copy of a seeded attachment: the same content on the same thing. */
const attachmentOn =
  (klass: string): Maker =>
  async ({ world }) => {
    const id = uuidv7();
    await world.db.query(
      `insert into attachment (tenant_id, id, sha256, name, unit_id, assessment_id, landmark_id, classification_id, duty_id)
       select tenant_id, $3, sha256, name, unit_id, assessment_id, landmark_id, classification_id, duty_id from attachment where tenant_id = $1 and id = $2`,
      [world.ours.id, world.id('attachment', klass), id],
    );
    return id;
  };

const link = async (
  making: Making,
  state: 'valid' | 'used' | 'expired' | 'mismatched',
): Promise<string> => {
  const { world } = making;
  const secret = newSecret();
  const [tenant, holder] =
    state === 'mismatched'
      ? [world.theirs.id, world.id('person', 'foreign')]
      : [world.ours.id, await person(making, false)];
  await world.db.query(
    `insert into one_time_link (tenant_id, token_hash, purpose, person_id, expires_at, used_at)
     values ($1, $2, 'reset', $3, case when $4 = 'expired' then now() else now() + interval '1 day' end, case when $4 = 'used' then now() end)`,
    [tenant, secretHash(secret), holder, state],
  );
  // A secret of theirs under our name.
  return tokenOf(world.ours.id, secret);
};

/** An organisation that waits to be created, and its one-time code; mismatched: the code of one under the name of another. */
const founding = async ({ world }: Making, mismatched: boolean): Promise<string> => {
  const [id, other, secret] = [uuidv7(), uuidv7(), newSecret()];
  for (const tenant of [id, other])
    await world.db.query('insert into tenant (id, slug) values ($1, $2)', [tenant, `t-${tenant}`]);
  await world.db.query(
    `insert into one_time_link (tenant_id, token_hash, purpose, expires_at) values ($1, $2, 'founding', now() + interval '1 day')`,
    [mismatched ? other : id, secretHash(secret)],
  );
  return tokenOf(id as never, secret);
};

const recovery = async (
  { world, caller }: Making,
  of: 'own' | 'used' | 'other',
): Promise<string> => {
  const code = newRecoveryCode();
  await world.db.query(
    `insert into recovery_code (tenant_id, person_id, code_hash, used_at) values ($1, $2, $3, case when $4 = 'used' then now() end)`,
    [
      world.ours.id,
      of === 'other' ? world.id('person', 'colleague') : caller.personId,
      recoveryCodeHash(code),
      of,
    ],
  );
  return code;
};

/** What an authenticator app holds, by the id it was offered under. */
export const offeredSecrets = new Map<string, string>();

const authenticator: Maker = async ({ world, caller }) => {
  const offered = await ask(world.app, caller.token, 'POST', '/api/v1/profile/authenticator');
  const id = String(offered.body['id']);
  offeredSecrets.set(id, String(offered.body['secret']));
  return id;
};

/** What is made for one cell and thrown away. Where there is a seed as well, it is made for cells that change it only. */
export const makers: Readonly<Record<string, Readonly<Record<string, Maker>>>> = {
  person: { colleague: (making) => person(making, false), left: (making) => person(making, true) },
  grant: { held: grant },
  session: {
    own: ({ world, caller }) => addSession(world.db, world.ours.id, caller.personId),
    ended: ({ world, caller }) =>
      addSession(world.db, world.ours.id, caller.personId, newSecret(), {
        state: 'in',
        twist: 'session-ended',
      }),
  },
  passkey: { own: (making) => passkey(making, false), removed: (making) => passkey(making, true) },
  authenticator: {
    own: authenticator,
    // With its right code, so that it is refused for being somebody else's.
    colleagues: async ({ world, ids }) =>
      authenticator({ world, ids, caller: await world.fresh(cisoOfTheGroup) }),
  },
  ...moneyMakers,
  landmark: { kept: landmark },
  mandate: copiesOf('mandate'),
  training: copiesOf('training'),
  correction: copiesOf('correction'),
  incident: {
    own: incidentOf('own'),
    below: incidentOf('below'),
    sibling: incidentOf('sibling'),
    parent: incidentOf('parent'),
  },
  service: {
    own: serviceOf('own'),
    below: serviceOf('below'),
    sibling: serviceOf('sibling'),
    parent: serviceOf('parent'),
  },
  contact: {
    own: contactOf('own'),
    below: contactOf('below'),
    sibling: contactOf('sibling'),
    parent: contactOf('parent'),
  },
  attachment: {
    own: attachmentOn('own'),
    below: attachmentOn('below'),
    sibling: attachmentOn('sibling'),
    parent: attachmentOn('parent'),
    score: attachmentOn('score'),
    landmark: attachmentOn('landmark'),
    classification: attachmentOn('classification'),
    duty: attachmentOn('duty'),
  },
  link: {
    valid: (making) => link(making, 'valid'),
    used: (making) => link(making, 'used'),
    expired: (making) => link(making, 'expired'),
    mismatched: (making) => link(making, 'mismatched'),
  },
  code: {
    valid: (making) => founding(making, false),
    mismatched: (making) => founding(making, true),
  },
  recovery: {
    own: (making) => recovery(making, 'own'),
    used: (making) => recovery(making, 'used'),
    other: (making) => recovery(making, 'other'),
  },
  organisation: { own: ({ world }) => Promise.resolve(world.ours.slug) },
};
