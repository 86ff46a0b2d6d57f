import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { TenantId } from '@weerbaar/kernel';
import { inOnePacket } from './in-one-packet';
import { type Question, type SqlFragment, type Statement, statement } from './sql';
import { prepared } from './prepared';
import { sqlState } from './sql-state';
import { Transaction } from './transaction';

/** Deadlock and serialisation failure: the whole transaction may simply be tried again. */
const passing = new Set(['40P01', '40001']);
const tries = 4;

/**
 * The one door to the data of a tenant. Each visit is a transaction that names its tenant to the wall; every statement
 * names it as well, so that either of the two is enough.
 *
 * Reads go through pg with pipelining: begin, context, statements and commit travel in one round trip.
 * A context that fails makes the statements fail too, so a read can never run without its wall.
 */
@Injectable()
export class TenantDatabase implements OnApplicationShutdown {
  private readonly recorded: ((tenantId: TenantId) => void)[] = [];

  constructor(
    private readonly readers: pg.Pool,
    private readonly writers: DataSource,
  ) {}

  /** Answers one question of one tenant. */
  async read<Row>(tenantId: TenantId, asked: Question<Row>): Promise<Row[]> {
    const [rows] = await this.readAll(tenantId, [asked] as const);
    return rows;
  }

  /** Answers several questions of one tenant from one snapshot, in one round trip. */
  async readAll<Rows extends readonly unknown[]>(
    tenantId: TenantId,
    asked: { readonly [K in keyof Rows]: Question<Rows[K]> },
  ): Promise<{ -readonly [K in keyof Rows]: Rows[K][] }> {
    const statements = asked.map((one) => statement(one.sql));
    const answers = await this.pipelined(tenantId, statements);
    return answers.map((rows, index) => {
      const shape = asked[index];
      if (shape === undefined) throw new Error('more answers than questions');
      return rows.map((row) => shape.row.parse(row));
    }) as { -readonly [K in keyof Rows]: Rows[K][] };
  }

  /** Changes data of one tenant in one transaction; tried again when the database asks for it. */
  write<T>(tenantId: TenantId, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.writeAfter(tenantId, undefined, (tx) => work(tx));
  }

  /** As `write`, with a question that is answered in the same trip as the transaction begins. */
  async writeAfter<Row, T>(
    tenantId: TenantId,
    opening: Question<Row> | undefined,
    work: (tx: Transaction, opened: Row[]) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const runner = this.writers.createQueryRunner();
      try {
        return await Transaction.run(runner, tenantId, opening, work, () => {
          for (const hear of this.recorded) hear(tenantId);
        });
      } catch (error) {
        if (attempt >= tries || !passing.has(sqlState(error))) throw error;
      } finally {
        await runner.release();
      }
    }
  }

  /** Registers who is told that an event of an organisation was kept. */
  onRecorded(hear: (tenantId: TenantId) => void): void {
    this.recorded.push(hear);
  }

  /** Answers a question of the directory or of the address throttle: the tables that no tenant owns. */
  async readDirectory<Row>(asked: Question<Row>): Promise<Row[]> {
    const result = await this.readers.query<Record<string, unknown>>(
      prepared(statement(asked.sql)),
    );
    return result.rows.map((row) => asked.row.parse(row));
  }

  /** Changes the address throttle, the only table without a tenant that the application writes. */
  async writeThrottle(change: SqlFragment): Promise<void> {
    await this.readers.query(prepared(statement(change)));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.readers.end();
    await this.writers.destroy();
  }

  private async pipelined(
    tenantId: TenantId,
    statements: readonly Statement[],
  ): Promise<Record<string, unknown>[][]> {
    const client = await this.readers.connect();
    let failure: Error | undefined;
    try {
      inOnePacket(client);
      const sent: Promise<pg.QueryResult<Record<string, unknown>>>[] = [
        client.query('begin read only'),
        client.query({ name: 'context', text: contextText, values: [tenantId] }),
        ...statements.map((one) => client.query<Record<string, unknown>>(prepared(one))),
        client.query('commit'),
      ];
      const results = await Promise.allSettled(sent);
      const refused = results.find((result) => result.status === 'rejected');
      if (refused) throw refused.reason;
      return results
        .slice(2, -1)
        .map((result) => (result.status === 'fulfilled' ? result.value.rows : []));
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    } finally {
      // After a refused statement the commit above has already rolled back; a broken connection must not return to the pool.
      client.release(failure !== undefined && breaks(failure) ? failure : undefined);
    }
  }
}

export const contextText = "select set_config('app.tenant_id', $1, true)";

/** Whether a connection is of no more use after a failure: it was lost, or the server said so as it ended it. */
function breaks(failure: Error): boolean {
  return sqlState(failure) === '' || ('severity' in failure && failure.severity !== 'ERROR');
}
