import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hashPassword } from '../../platform/security/passwords';
import { newSecret, tokenOf } from '../../platform/security/session-token';
import { SealRecord } from '../../record/seal-record/seal-record.command';
import type { TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { type Actor, actors, cisoOfTheGroup } from './actors';
import { type Answer, ask } from './ask';
import { type KnownIds, namedIds, readIds, withStrangers } from './known-ids';
import { type Admitted, admit, password } from './people';
import type { Sent } from './row';
import { furnish, ownFramework, type Queries } from './seeds';

/** Stands in every text of the other organisation, and may therefore never be read. */
export const canary = 'canary';

const perControl = [5, 7, 14, 12, 6, 8, 7, 12, 7, 7, 5, 8, 11, 9, 7, 14, 9, 5];
/** Every safeguard of CIS 8.1 but those that the seeds touch. */
const freeSafeguards = perControl
  .flatMap((many, control) =>
    Array.from({ length: many }, (_, index) => `${control + 1}.${index + 1}`),
  )
  .filter((code) => code !== '1.1' && code !== '2.1');

/** Two organisations with all that can be asked for, and everybody who may ask. */
export class World {
  /** The application that is asked; the same rows may be served by another one. */
  app: NestFastifyApplication;
  private readonly callers = new Map<string, Admitted>();
  private queue: Promise<unknown> = Promise.resolve();
  private readonly used = new Map<string, number>();

  private constructor(
    readonly api: TestApi,
    readonly ours: TestTenant,
    readonly theirs: TestTenant,
    private readonly suspended: TestTenant,
    readonly ids: KnownIds,
    readonly passwordHash: string,
  ) {
    this.app = api.app;
  }

  static async build(api: TestApi): Promise<World> {
    const passwordHash = await hashPassword(password);
    const [ours, theirs] = [
      await api.aTenant({ slug: 'ours' }),
      await api.aTenant({ slug: 'theirs', name: canary }),
    ];
    const suspended = await api.aTenant();
    const seeding = { app: api.app, db: api.superuser, passwordHash };
    await furnish({ ...seeding, mark: '' }, ours);
    await furnish({ ...seeding, mark: canary }, theirs);
    await ownFramework(api.superuser, theirs);
    // The tree of the record, so that each event can be proved.
    for (const { id } of [ours, theirs]) await api.app.get(SealRecord).seal(id);
    const known = withStrangers(
      await readIds(api.superuser, ours.id),
      await readIds(api.superuser, theirs.id),
    );
    const world = new World(
      api,
      ours,
      theirs,
      suspended,
      { ...known, ...namedIds(ours, theirs) },
      passwordHash,
    );
    for (const actor of actors) world.callers.set(actor.name, await world.fresh(actor));
    // As long as one waits to be created, a wrong code is told from a closed door.
    await api.superuser.query(
      "insert into tenant (id, slug) values (gen_random_uuid(), 'waiting')",
    );
    await api.superuser.query('update tenant set suspended_at = now() where id = $1', [
      suspended.id,
    ]);
    return world;
  }

  get db(): Queries {
    return this.api.superuser;
  }

  /** An id of a class; '' for a class that is made anew for each cell. */
  id(kind: string, klass: string): string {
    return this.ids[kind]?.[klass] ?? '';
  }

  /** The person who stands for an actor, the same each time. */
  caller(actor: Actor): Admitted {
    return this.callers.get(actor.name) ?? { personId: '', email: '', token: '' };
  }

  /** Somebody new who is like the actor, for what he does to himself. */
  async fresh(actor: Actor): Promise<Admitted> {
    const { ours, theirs, suspended, passwordHash } = this;
    const nobody = { personId: '', email: '', token: '' };
    if (actor.twist === 'no-cookie') return nobody;
    if (actor.twist === 'forged-token') return { ...nobody, token: tokenOf(ours.id, newSecret()) };
    if (actor.twist === 'token-of-other-tenant') {
      const { token } = await admit(
        this.db,
        { id: theirs.id, root: theirs.root, own: theirs.root },
        cisoOfTheGroup,
        passwordHash,
      );
      return { ...nobody, token: token.replace(theirs.id, ours.id) };
    }
    const home = actor.twist === 'organisation-suspended' ? suspended : ours;
    return admit(
      this.db,
      { id: home.id, root: home.root, own: home === ours ? this.id('unit', 'own') : home.root },
      actor,
      passwordHash,
    );
  }

  /** As the CISO of the group: for what must be there before a cell can succeed. */
  async asCiso(method: string, url: string, sent: Sent = {}): Promise<Answer> {
    const answer = await ask(this.app, this.caller(cisoOfTheGroup).token, method, url, sent);
    if (answer.status >= 300)
      throw new Error(`preparing: ${method} ${url} answered ${answer.status} ${answer.text}`);
    return answer;
  }

  /** One after the other, for what changes the head of something that others change as well. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** A safeguard of a unit that no cell has touched before, so that its head revision is still 0. */
  unusedSafeguard(unitId: string): string {
    const used = this.used.get(unitId) ?? 0;
    this.used.set(unitId, used + 1);
    const code = freeSafeguards[used];
    if (code === undefined) throw new Error(`no safeguard of ${unitId} is left`);
    return code;
  }

  /** The head revision of a unit. */
  async headOf(unitId: string): Promise<number> {
    const { rows } = await this.db.query<{ revision: number }>(
      'select revision from unit where tenant_id = $1 and id = $2',
      [this.ours.id, unitId],
    );
    return rows[0]?.revision ?? 1;
  }

  /** The head revision of a unit's target for one control. */
  async targetHeadOf(unitId: string, control: string): Promise<number> {
    const { rows } = await this.db.query<{ head: number }>(
      `select coalesce(max(revision), 0)::int as head from target where tenant_id = $1 and unit_id = $2 and control_code = $3`,
      [this.ours.id, unitId, control],
    );
    return rows[0]?.head ?? 0;
  }

  async weightsHead(): Promise<number> {
    const { rows } = await this.db.query<{ head: number }>(
      'select coalesce(max(revision), 0)::int as head from control_weight where tenant_id = $1',
      [this.ours.id],
    );
    return rows[0]?.head ?? 0;
  }

  /** The head revision of what an entity registers. */
  async registrationHeadOf(unitId: string): Promise<number> {
    const { rows } = await this.db.query<{ head: number }>(
      'select coalesce(max(revision), 0)::int as head from registration where tenant_id = $1 and unit_id = $2',
      [this.ours.id, unitId],
    );
    return rows[0]?.head ?? 0;
  }

  /** The head revision of a link of the crosswalk, and what it must become to be another one. */
  async linkOf(duty: string, safeguard: string): Promise<{ head: number; next: string | null }> {
    const { rows } = await this.db.query<{ revision: number; strength: string | null }>(
      `select revision, strength from crosswalk_override where tenant_id = $1 and duty = $2 and safeguard = $3
        order by revision desc limit 1`,
      [this.ours.id, duty, safeguard],
    );
    const [last] = rows;
    return { head: last?.revision ?? 0, next: last?.strength === 'direct' ? 'partial' : 'direct' };
  }

  /** The head revision of the decisions on an entity, or of the states of one of its duties. */
  async entityHeadOf(unitId: string, duty?: string): Promise<number> {
    const { rows } = await this.db.query<{ head: number }>(
      duty === undefined
        ? `select coalesce(max(revision), 0)::int as head from classification where tenant_id = $1 and unit_id = $2 and $3::text is null`
        : `select coalesce(max(revision), 0)::int as head from duty_state where tenant_id = $1 and unit_id = $2 and duty = $3`,
      [this.ours.id, unitId, duty ?? null],
    );
    return rows[0]?.head ?? 0;
  }
}
