import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from '@weerbaar/access';
import type { CalendarDate, PersonId, TenantId } from '@weerbaar/kernel';
import { sql } from '../platform/database/sql';
import type { TenantDatabase } from '../platform/database/tenant-database';
import { newSecret, secretHash, tokenOf } from '../platform/security/session-token';
import { foundTenant } from '../tenants/found-tenant';
import { placeUnit } from '../units/place-unit';
import { TestPerson } from './test-person';

export interface TenantDraft {
  readonly slug?: string;
  readonly name?: string;
  /** Since when the tree exists. */
  readonly since?: CalendarDate;
  /** Whether the root is scored itself; it only groups others unless said. */
  readonly rootAssesses?: boolean;
}

export interface UnitDraft {
  readonly name?: string;
  readonly parent?: string;
  readonly since?: CalendarDate;
  readonly weight?: number;
  readonly assessesItself?: boolean;
  readonly legalEntity?: boolean;
}

const system = { kind: 'system', id: null } as const;

/** A fresh organisation: nothing in it but its root, the framework, and what a test adds. */
export class TestTenant {
  private made = 0;

  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly database: TenantDatabase,
    readonly id: TenantId,
    readonly slug: string,
    readonly root: string,
    readonly since: CalendarDate,
  ) {}

  static async found(
    app: NestFastifyApplication,
    database: TenantDatabase,
    operator: pg.Client,
    draft: TenantDraft,
  ): Promise<TestTenant> {
    const id = uuidv7() as TenantId;
    const slug = draft.slug ?? `t-${id.slice(-12)}`;
    const since = draft.since ?? '2020-01-01';
    const root = uuidv7();
    await operator.query('insert into tenant (id, slug, claimed_at) values ($1, $2, now())', [
      id,
      slug,
    ]);
    await database.write(id, (tx) =>
      foundTenant(tx, system, {
        organisation: {
          name: draft.name ?? `Organisation ${slug}`,
          language: 'nl',
          illustrative: false,
        },
        rootUnit: {
          id: root,
          name: 'Group',
          effectiveOn: since,
          assessesItself: draft.rootAssesses ?? false,
        },
      }),
    );
    return new TestTenant(app, database, id, slug, root, since);
  }

  /** A unit below the root, or below `parent`. */
  async aUnit(draft: UnitDraft = {}): Promise<string> {
    const id = uuidv7();
    this.made += 1;
    const {
      name = `Unit ${String(this.made)}`,
      parent = this.root,
      since = this.since,
      weight = 1,
      assessesItself = true,
      legalEntity = false,
    } = draft;
    await this.database.write(this.id, async (tx) => {
      await tx.run(sql`insert into unit (tenant_id, id) values (${this.id}, ${id})`);
      await tx.run(sql`
        insert into unit_version (tenant_id, unit_id, revision, effective_on, recorded_at, parent_id, name, weight, archived, legal_entity, company_number, assesses_itself)
        values (${this.id}, ${id}, 1, ${since}, ${tx.now}, ${parent}, ${name}, ${weight}, false, ${legalEntity}, '', ${assessesItself})`);
      const problem = await placeUnit(tx, id, since);
      if (problem !== null) throw new Error(problem.code);
    });
    return id;
  }

  /** A person with a session; with a role on a unit (the root unless said), or with none. */
  async aPerson(
    role?: Role,
    unit: string = this.root,
    auditor?: { asAt: CalendarDate; expiresAt: Date },
  ): Promise<TestPerson> {
    const id = uuidv7() as PersonId;
    this.made += 1;
    const email = `person-${String(this.made)}@${this.slug}.example`;
    const secret = newSecret();
    await this.database.write(this.id, async (tx) => {
      await tx.run(sql`
        insert into person (tenant_id, id, name, email, email_key, language)
        values (${this.id}, ${id}, ${`Person ${String(this.made)}`}, ${email}, ${email.toLowerCase()}, 'en')`);
      await tx.run(sql`
        insert into session (tenant_id, token_hash, id, person_id, state, expires_at)
        values (${this.id}, ${secretHash(secret)}, ${uuidv7()}, ${id}, 'signed-in', now() + interval '1 hour')`);
    });
    const person = new TestPerson(this.app, this.id, id, email, tokenOf(this.id, secret));
    if (role !== undefined) await this.grant(person, role, unit, auditor);
    return person;
  }

  /** One more role; returns the grant's id. */
  async grant(
    person: TestPerson,
    role: Role,
    unit: string = this.root,
    auditor?: { asAt: CalendarDate; expiresAt: Date },
  ): Promise<string> {
    const id = uuidv7();
    const until =
      auditor ??
      (role === 'auditor' ? { asAt: '2099-12-31', expiresAt: new Date('2099-12-31') } : undefined);
    await this.database.write(this.id, (tx) =>
      tx.run(sql`
        insert into role_grant (tenant_id, id, person_id, role, unit_id, as_at, expires_at)
        values (${this.id}, ${id}, ${person.id}, ${role}, ${unit}, ${until?.asAt ?? null}, ${until?.expiresAt ?? null})`),
    );
    return id;
  }
}
