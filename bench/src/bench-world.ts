import type { DataSource } from 'typeorm';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { type CalendarDate, type PersonId, type TenantId, todayInBrussels } from '@weerbaar/kernel';
import type { Step, UnitState } from '@weerbaar/maturity';
import { readerPool, writerDataSource } from '../../api/src/platform/database/data-source';
import { sql } from '../../api/src/platform/database/sql';
import { TenantDatabase } from '../../api/src/platform/database/tenant-database';
import type { Caller } from '../../api/src/platform/security/caller';
import { newSecret, secretHash, tokenOf } from '../../api/src/platform/security/session-token';
import { refreshScores } from '../../api/src/scores/roll-up/refresh-scores';
import { foundTenant } from '../../api/src/tenants/found-tenant';
import { placesIn, writePaths, writePeriods } from '../../api/src/units/places/derive-places';
import type { BenchDatabase } from './bench-database';

const since: CalendarDate = '2020-01-01';
const today = todayInBrussels(new Date());
const system = { kind: 'system', id: null } as const;

/** A tenant made for measuring: a tree, a scorer at its root, and a score in every control of every unit. */
export interface BenchTenant {
  readonly id: TenantId;
  readonly root: string;
  readonly leaves: readonly string[];
  readonly caller: Caller;
  readonly token: string;
}

/** The product's doors on a fresh database. */
export class BenchWorld {
  private constructor(
    readonly urls: BenchDatabase,
    readonly database: TenantDatabase,
    readonly plain: pg.Client,
    readonly superuser: pg.Client,
  ) {}

  static async on(urls: BenchDatabase): Promise<BenchWorld> {
    const writers: DataSource = await writerDataSource(urls.appUrl, 4, []).initialize();
    const plain = new pg.Client({ connectionString: urls.appUrl });
    await plain.connect();
    const superuser = new pg.Client({ connectionString: urls.superuserUrl });
    await superuser.connect();
    return new BenchWorld(
      urls,
      new TenantDatabase(readerPool(urls.appUrl, 4), writers),
      plain,
      superuser,
    );
  }

  async close(): Promise<void> {
    await this.plain.end();
    await this.superuser.end();
    await this.database.onApplicationShutdown();
    await this.urls.drop();
  }

  /** Plans follow statistics; a bench must not measure their absence. */
  async settle(): Promise<void> {
    await this.superuser.query('vacuum analyze');
  }

  /** `branches` groups below the root, the units spread evenly among them. */
  async aTenant(
    units: number,
    branches: number,
    scores: 'scored' | 'unscored' = 'scored',
  ): Promise<BenchTenant> {
    const id = uuidv7() as TenantId;
    const root = uuidv7();
    await this.superuser.query('insert into tenant (id, slug, claimed_at) values ($1, $2, now())', [
      id,
      `b-${id.slice(-12)}`,
    ]);
    await this.database.write(id, (tx) =>
      foundTenant(tx, system, {
        organisation: { name: 'Bench', language: 'en', illustrative: true },
        rootUnit: { id: root, name: 'Root', effectiveOn: since, assessesItself: false },
      }),
    );
    const leaves = await this.grow(id, root, units, branches);
    if (scores === 'scored') await this.score(id, leaves);
    return { id, root, leaves, ...(await this.aScorer(id, root)) };
  }

  private async grow(
    id: TenantId,
    root: string,
    units: number,
    branches: number,
  ): Promise<string[]> {
    const state = (
      name: string,
      parentId: string | null,
      assessesItself: boolean,
    ): Step<UnitState>[] => [
      {
        on: since,
        value: {
          name,
          parentId,
          weight: 1,
          archived: false,
          legalEntity: false,
          companyNumber: null,
          assessesItself,
        },
      },
    ];
    const histories = new Map<string, Step<UnitState>[]>([[root, state('Root', null, false)]]);
    const groups = Array.from({ length: branches }, () => uuidv7());
    groups.forEach((group, index) =>
      histories.set(group, state(`Branch ${String(index)}`, root, false)),
    );
    const leaves = Array.from({ length: units - branches - 1 }, () => uuidv7());
    leaves.forEach((leaf, index) =>
      histories.set(leaf, state(`Unit ${String(index)}`, groups[index % branches] ?? root, true)),
    );
    const fresh = [...groups, ...leaves];
    await this.database.write(id, async (tx) => {
      await tx.run(
        sql`insert into unit (tenant_id, id) select ${id}, u from unnest(${fresh}::uuid[]) u`,
      );
      await tx.run(sql`
        insert into unit_version (tenant_id, unit_id, revision, effective_on, parent_id, name, weight, archived, legal_entity, company_number, assesses_itself)
        select ${id}, r.id, 1, ${since}, r.parent, r.name, 1, false, false, '', r.assesses
          from unnest(${fresh}::uuid[], ${fresh.map((unit) => histories.get(unit)?.[0]?.value.parentId)}::uuid[],
                      ${fresh.map((unit) => histories.get(unit)?.[0]?.value.name)}::text[],
                      ${fresh.map((unit) => histories.get(unit)?.[0]?.value.assessesItself)}::boolean[]) as r (id, parent, name, assesses)`);
      await writePeriods(tx, histories, fresh);
      await writePaths(tx, placesIn(histories, fresh));
    });
    return leaves;
  }

  /** One assessment in every control of every unit, then the roll-up, as the product makes it. */
  private async score(id: TenantId, leaves: readonly string[]): Promise<void> {
    await this.database.write(id, async (tx) => {
      await tx.run(sql`
        insert into assessment (tenant_id, unit_id, framework, version, code, revision, id, effective_on, source, kind, documentation, implementation)
        select ${id}, u.id, s.framework, s.version, s.code, 1, gen_random_uuid(), '2024-01-01', 'loader', 'scored',
               1 + (u.n + s.position) % 5, 1 + (u.n * 3 + s.position) % 5
          from unnest(${[...leaves]}::uuid[]) with ordinality as u (id, n)
          join safeguard s on s.tenant_id = ${id} and s.code like '%.1'`);
      await refreshScores(tx, {
        framework: 'cis',
        version: '8.1',
        unitIds: leaves,
        controls: 'all',
        since,
      });
    });
  }

  private async aScorer(id: TenantId, root: string): Promise<{ caller: Caller; token: string }> {
    const personId = uuidv7() as PersonId;
    const secret = newSecret();
    await this.database.write(id, async (tx) => {
      await tx.run(sql`
        insert into person (tenant_id, id, name, email, email_key, language) values (${id}, ${personId}, 'Scorer', 'scorer@bench.example', 'scorer@bench.example', 'en')`);
      await tx.run(sql`
        insert into session (tenant_id, token_hash, id, person_id, state, expires_at)
        values (${id}, ${secretHash(secret)}, ${uuidv7()}, ${personId}, 'signed-in', now() + interval '1 day')`);
      await tx.run(
        sql`insert into role_grant (tenant_id, id, person_id, role, unit_id) values (${id}, ${uuidv7()}, ${personId}, 'ciso', ${root})`,
      );
    });
    const caller: Caller = {
      tenantId: id,
      personId,
      sessionId: uuidv7(),
      tokenHash: secretHash(secret),
      state: 'signed-in',
      grants: [],
      roles: ['ciso'],
      provedAt: new Date(),
      today,
      idempotency: undefined,
    };
    return { caller, token: tokenOf(id, secret) };
  }
}
