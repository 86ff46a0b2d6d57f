import { everyPage } from '@weerbaar/phrases';
import type { OperatorConfiguration } from '../platform/config/configuration';
import { Problem } from '../platform/http/problem';
import { readCommandLine, type Wish } from './command-line';
import { atDesk } from './desk';
import { explain, overview } from './help';
import { Impossible, Mistyped } from './verb';
import { verbs } from './verbs';

export interface Terminal {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
}

/**
 * Does what was typed. Answers with the exit code: 0 when it is done, 1 when it cannot be done, 2 when it was typed wrongly.
 * The settings are read only when there is something to do, so that help needs none. Whatever else goes wrong is thrown.
 */
export async function operate(
  typed: readonly string[],
  settings: () => OperatorConfiguration,
  { out, err }: Terminal,
): Promise<0 | 1 | 2> {
  try {
    const lines = await answer(readCommandLine(verbs, typed), settings, out);
    if (lines.length > 0) out.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    const said = saidOf(error);
    err.write(`weerbaar: ${said}\n`);
    return error instanceof Mistyped ? 2 : 1;
  }
}

async function answer(
  wish: Wish,
  settings: () => OperatorConfiguration,
  out: NodeJS.WritableStream,
): Promise<readonly string[]> {
  switch (wish.kind) {
    case 'overview':
      return overview(wish.verbs);
    case 'explanation':
      return explain(wish.verb);
    case 'deed': {
      const { data, lines } = await atDesk(settings(), out, (desk) =>
        wish.verb.run(desk, wish.given),
      );
      return wish.json && data !== undefined ? [JSON.stringify(data)] : lines;
    }
  }
}

/** One line: what is wrong and what to do. */
function saidOf(error: unknown): string {
  if (error instanceof Mistyped)
    return `${error.message}. See \`npm run weerbaar -- ${[...error.words, '--help'].join(' ')}\`.`;
  if (error instanceof Impossible) return error.message;
  if (error instanceof Problem) {
    const phrase = everyPage.en[`problem.${error.spec.code}`];
    const details =
      Object.keys(error.extensions).length === 0 ? '' : ` (${JSON.stringify(error.extensions)})`;
    return `${typeof phrase === 'string' ? phrase : error.spec.code}${details}`;
  }
  throw error;
}
