import type { LoggerService } from '@nestjs/common';
import pino from 'pino';
import { toldError } from './told-error';

const isFields = (message: unknown): message is object =>
  typeof message === 'object' && message !== null;

/** One JSON object a line; secrets are cut out before anything is written. */
export class StructuredLogger implements LoggerService {
  private readonly pino: pino.Logger;

  /** Writes to the standard output unless told where. */
  constructor(level: string, destination?: pino.DestinationStream) {
    const options = {
      level,
      serializers: { err: toldError },
      redact: [
        '*.password',
        '*.token',
        '*.secret',
        '*.authorization',
        '*.cookie',
        'err.config',
        '*.parameters',
      ],
    };
    this.pino = destination === undefined ? pino(options) : pino(options, destination);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest passes the context last; an object as message is a set of fields with its text behind it. */
  private write(
    level: 'info' | 'error' | 'warn' | 'debug' | 'trace',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const fields = message instanceof Error ? { err: message } : isFields(message) ? message : {};
    const text =
      typeof message === 'string' ? message : rest.find((part) => typeof part === 'string');
    // Without a text the library would take the error's own message, which may quote what was typed.
    const instead = 'err' in fields ? 'an error' : undefined;
    this.pino[level]({ context, ...fields }, typeof text === 'string' ? text : instead);
  }
}
