import { Writable } from 'node:stream';
import {
  type Environment,
  readOperatorConfiguration,
} from '../../platform/config/read-configuration';
import type { TestDatabase } from '../../testing/test-database';
import { operate } from '../operate';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The settings of an installation on a test's database. */
export const settingsOf = (urls: TestDatabase): Environment => ({
  DATABASE_URL: urls.appUrl,
  DATABASE_OPERATOR_URL: urls.operatorUrl,
  SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  PORT: '3210',
});

/** Types a line at a terminal and reads what comes back. */
export async function type(environment: Environment, ...typed: readonly string[]): Promise<Said> {
  const [out, err] = [new Sink(), new Sink()];
  const code = await operate(typed, () => readOperatorConfiguration(environment), { out, err });
  return { code, out: out.text, err: err.text };
}

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
