import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { TenantId } from '@weerbaar/kernel';
import {
  eventBytes,
  type EventPath,
  eventSchemaVersion,
  hidePersonal,
  type JsonValue,
  type LedgerEvent,
} from '@weerbaar/ledger';
import { inOnePacket } from './in-one-packet';
import { prepared } from './prepared';
import { sqlState } from './sql-state';
import { type Question, sql, type SqlFragment, type Statement, statement } from './sql';

/** Who acts: a person of the tenant, the operator, the demonstration loader, or the product itself. */
export interface Actor {
  readonly kind: 'person' | 'operator' | 'loader' | 'system';
  readonly id: string | null;
}

/** What a command tells the record about itself. */
export interface Happening {
  /** Noun and verb, `assessment.recorded`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly unitId: string | null;
  /** Plain data, as JSON can say it; undefined members are left out. */
  readonly before: unknown;
  readonly after: unknown;
  /** Where names, addresses and the like stand: `/after/email`. Their values become salted hashes. */
  readonly personal?: readonly EventPath[];
  /** Which part of how many, for commands in bulk. */
  readonly part?: number;
  readonly parts?: number;
}

const asJson = (value: unknown): JsonValue =>
  JSON.parse(JSON.stringify(value ?? null)) as JsonValue;
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** What every statement is told after one in its transaction failed. */
const aborted = '25P02';

const beginText =
  "select set_config('app.tenant_id', $1, true), date_trunc('milliseconds', now()) as now";

/**
 * An open transaction of one tenant. Everything in it, its event included, is kept or nothing is.
 *
 * Statements go out in the order in which they are asked, and nobody waits in between: those asked together travel together.
 * Each sees what the ones before it wrote.
 */
export class Transaction {
  /** How many events it wrote: their ids are in the order in which they happened. */
  private events = 0;
  /** Changes that nobody waits for but the commit. */
  private readonly sent: Promise<unknown>[] = [];
  /** What went wrong first; every later statement only says that the transaction is aborted. */
  private failure: unknown;
  private began: Date | undefined;
  /** What begins once everything is kept. */
  private readonly afterwards: (() => Promise<void>)[] = [];

  private constructor(
    private readonly manager: EntityManager,
    /** The connection that TypeORM holds for this transaction: statements of ours are prepared on it. */
    private readonly connection: pg.ClientBase,
    readonly tenantId: TenantId,
  ) {}

  /**
   * Does some work in a transaction of its own: begun with the tenant told to the wall, committed when the work is done,
   * rolled back when anything in it fails. The `opening` is asked in the same trip as the begin, and `recorded` is told when
   * an event was kept.
   */
  static async run<Row, T>(
    runner: QueryRunner,
    tenantId: TenantId,
    opening: Question<Row> | undefined,
    work: (tx: Transaction, opened: Row[]) => Promise<T>,
    recorded: () => void,
  ): Promise<T> {
    const connection = (await runner.connect()) as pg.ClientBase;
    const tx = new Transaction(runner.manager, connection, tenantId);
    try {
      const [, opened] = await Promise.all([
        tx.begin(),
        opening === undefined ? [] : tx.rows(opening),
      ]);
      const done = await work(tx, opened);
      await tx.commit();
      // Nobody waits for it, and nothing of the change depends on it.
      for (const begin of tx.afterwards) void begin();
      if (tx.events > 0) recorded();
      return done;
    } catch (error) {
      await Promise.allSettled([...tx.sent, connection.query('rollback')]);
      // That the transaction is aborted is no news: why it is was told to another statement.
      throw sqlState(error) === aborted ? tx.failure : error;
    }
  }

  /** The database's clock at the begin of the transaction: the moment that every row and event of it is recorded at. */
  get now(): Date {
    if (this.began === undefined) throw new Error('the database has not told its time');
    return this.began;
  }

  private async begin(): Promise<void> {
    inOnePacket(this.connection);
    const [, told] = await Promise.all([
      this.connection.query('begin'),
      this.ask<{ now: Date }>({ text: beginText, values: [this.tenantId] }),
    ]);
    this.began = told.rows[0]?.now;
  }

  /** A transaction in which something failed answers a commit with its own rollback: the failure is what is told. */
  private async commit(): Promise<void> {
    inOnePacket(this.connection);
    await Promise.all([...this.sent, this.connection.query('commit')]);
  }

  /** Begins something once the transaction is kept, and never when it is not. Its failures are its own affair. */
  onceKept(begin: () => Promise<void>): void {
    this.afterwards.push(begin);
  }

  private async ask<Row extends pg.QueryResultRow>(asked: Statement): Promise<pg.QueryResult<Row>> {
    try {
      inOnePacket(this.connection);
      return await this.connection.query<Row>(prepared(asked));
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }

  repository<Entity extends ObjectLiteral>(target: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(target);
  }

  async rows<Row>(asked: Question<Row>): Promise<Row[]> {
    const { rows } = await this.ask<Record<string, unknown>>(statement(asked.sql));
    return rows.map((row) => asked.row.parse(row));
  }

  /** Runs a statement that changes rows; returns how many. */
  async run(change: SqlFragment): Promise<number> {
    const { rowCount } = await this.ask(statement(change));
    return rowCount ?? 0;
  }

  /** Sends a change on its way without waiting for it: the commit does. Its place among the statements is where it was sent. */
  send(change: SqlFragment): void {
    const sent = this.run(change);
    // Heard at the commit, or in the rollback that something else causes first.
    sent.catch(() => undefined);
    this.sent.push(sent);
  }

  /**
   * Statements that set whole tables beside each other are planned `whole`: each side is read once. All others find rows
   * `by-key`, as the connection itself does (see data-source.ts).
   */
  async plan(how: 'whole' | 'by-key'): Promise<void> {
    const whole = how === 'whole' ? 'on' : 'off';
    const byKey = how === 'whole' ? 'off' : 'on';
    await this.run(sql`
      select set_config('enable_hashjoin', ${whole}, true), set_config('enable_seqscan', ${whole}, true),
             set_config('enable_nestloop', ${byKey}, true)`);
  }

  /**
   * Streams rows into a table of this transaction's own, in COPY's text form; returns how many. Walled tables refuse COPY,
   * so what it brings in is moved on by a statement that names its tenant.
   */
  async copyIn(copy: SqlFragment, lines: AsyncIterable<string>): Promise<number> {
    const { text, values } = statement(copy);
    if (values.length > 0) throw new Error('COPY takes no parameters');
    await Promise.all(this.sent);
    // COPY has the connection to itself: with what is sent before it answered, nothing may travel along.
    const alone = this.connection as { pipeline?: boolean };
    alone.pipeline = false;
    try {
      const stream = this.connection.query(copyFrom(text));
      await pipeline(Readable.from(lines, { highWaterMark: 2 }), stream);
      return stream.rowCount;
    } finally {
      alone.pipeline = true;
    }
  }

  /** Sends the event of this change along with it: the commit fails when it cannot be written. */
  record(actor: Actor, happening: Happening): Promise<LedgerEvent> {
    const draft: LedgerEvent = {
      tenantId: this.tenantId,
      id: uuidv7({ msecs: this.now.getTime(), seq: this.events++ }),
      recordedAt: this.now.toISOString(),
      actorKind: actor.kind,
      actorId: actor.id,
      action: happening.action,
      schemaVersion: eventSchemaVersion,
      subject: happening.subject,
      unitId: happening.unitId,
      before: asJson(happening.before),
      after: asJson(happening.after),
      part: happening.part ?? 1,
      parts: happening.parts ?? 1,
    };
    const { event, personal } = hidePersonal(
      draft,
      happening.personal ?? [],
      () => randomBytes(32),
      sha256,
    );
    this.send(sql`
      insert into event (tenant_id, id, recorded_at, actor_kind, actor_id, action, subject_type, subject_id, unit_id, schema_version, bytes)
      values (${event.tenantId}, ${event.id}, ${this.now}, ${event.actorKind}, ${event.actorId}, ${event.action}, ${event.subject.type},
              ${event.subject.id}, ${event.unitId}, ${event.schemaVersion}, ${Buffer.from(eventBytes(event))})`);
    if (personal.length > 0) {
      this.send(sql`
        insert into event_personal (tenant_id, event_id, path, salt, value)
        select ${event.tenantId}, ${event.id}, p.path, p.salt, p.value
          from unnest(${personal.map(({ path }) => path)}::text[], ${personal.map(({ salt }) => Buffer.from(salt))}::bytea[],
                      ${personal.map(({ value }) => value)}::text[]) as p (path, salt, value)`);
    }
    return Promise.resolve(event);
  }
}
