import type { Phrasebook } from '@weerbaar/ui';
import type { ApiProblem } from '../../shell/api/api-problem';

/** What exactly is wrong with a file that was refused as a whole, in sentences; none when the problem says it all. */
export function fileFault(book: Phrasebook, { code, body }: ApiProblem): readonly string[] {
  if (code === 'import-columns-wrong') {
    return (['missing', 'unknown', 'repeated'] as const).flatMap((kind) => {
      const columns = namesIn(body[kind]);
      return columns === '' ? [] : [book.say(`transfer.columns.${kind}`, { columns })];
    });
  }
  if (code !== 'import-unreadable') return [];
  const { fault, row } = body;
  return [
    (typeof fault === 'string' && book.find(`transfer.fault.${fault}`)) || '',
    typeof row === 'number' ? book.say('transfer.fault.row', { row }) : '',
  ].filter(Boolean);
}

const namesIn = (value: unknown): string =>
  Array.isArray(value) ? [...new Set(value.map(String))].join(', ') : '';
