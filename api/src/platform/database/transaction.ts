import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
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
import { EventEntity, EventPersonalEntity } from './event.entity';
import { prepared } from './prepared';
import { type Question, sql, type SqlFragment, statement } from './sql';

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

const beginText =
  "select set_config('app.tenant_id', $1, true), date_trunc('milliseconds', now()) as now";

/** An open transaction of one tenant. Everything in it, its event included, is kept or nothing is. */
export class Transaction {
  /** How many events it wrote: their ids are in the order in which they happened. */
  private events = 0;

  private constructor(
    private readonly manager: EntityManager,
    /** The connection that TypeORM opened this transaction on: statements of ours are prepared on it. */
    private readonly connection: pg.ClientBase,
    readonly tenantId: TenantId,
    /** The database's clock at the begin of the transaction: the moment that every row and event of it is recorded at. */
    readonly now: Date,
  ) {}

  static async begin(manager: EntityManager, tenantId: TenantId): Promise<Transaction> {
    const connection = (await manager.queryRunner?.connect()) as pg.ClientBase | undefined;
    if (connection === undefined) throw new Error('a transaction without its connection');
    const { rows } = await connection.query<{ now: Date }>({
      name: 'begin',
      text: beginText,
      values: [tenantId],
    });
    const now = rows[0]?.now;
    if (now === undefined) throw new Error('the database did not tell its time');
    return new Transaction(manager, connection, tenantId, now);
  }

  repository<Entity extends ObjectLiteral>(target: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(target);
  }

  async rows<Row>(asked: Question<Row>): Promise<Row[]> {
    const { rows } = await this.connection.query<Record<string, unknown>>(
      prepared(statement(asked.sql)),
    );
    return rows.map((row) => asked.row.parse(row));
  }

  /** Runs a statement that changes rows; returns how many. */
  async run(change: SqlFragment): Promise<number> {
    const { rowCount } = await this.connection.query(prepared(statement(change)));
    return rowCount ?? 0;
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
    const stream = this.connection.query(copyFrom(text));
    await pipeline(Readable.from(lines, { highWaterMark: 2 }), stream);
    return stream.rowCount;
  }

  /** Writes the event of this change in the change's own transaction. */
  async record(actor: Actor, happening: Happening): Promise<LedgerEvent> {
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
    await this.manager.getRepository(EventEntity).insert({
      tenantId: event.tenantId,
      id: event.id,
      recordedAt: this.now,
      actorKind: event.actorKind,
      actorId: event.actorId,
      action: event.action,
      subjectType: event.subject.type,
      subjectId: event.subject.id,
      unitId: event.unitId,
      schemaVersion: event.schemaVersion,
      bytes: Buffer.from(eventBytes(event)),
    });
    if (personal.length > 0) {
      await this.manager.getRepository(EventPersonalEntity).insert(
        personal.map(({ path, salt, value }) => ({
          tenantId: event.tenantId,
          eventId: event.id,
          path,
          salt: Buffer.from(salt),
          value,
        })),
      );
    }
    return event;
  }
}
