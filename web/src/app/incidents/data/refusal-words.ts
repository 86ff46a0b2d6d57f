import type { Phrasebook } from '@weerbaar/ui';
import type { ApiProblem } from '../../shell/api/api-problem';

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Why the register refused an act, in one sentence, with what would put it right; undefined for any other problem. */
export function refusalWords(book: Phrasebook, problem: ApiProblem): string | undefined {
  if (problem.code !== 'incident-refused') return undefined;
  const refusal = (problem.body['refusal'] ?? {}) as Readonly<Record<string, unknown>>;
  const code = String(refusal['code']);
  const named = [
    ...texts(refusal['fields']).map((field) => book.find(`obligations.field.${field}`) ?? field),
    ...texts(refusal['missing']).map((report) => book.find(`obligations.report.${report}`) ?? report),
    ...(typeof refusal['limit'] === 'string' ? [book.instant(refusal['limit'])] : []),
    ...(typeof refusal['validFrom'] === 'string' ? [book.date(refusal['validFrom'])] : []),
  ];
  const sentence = book.find(`obligations.refusal.${code}`) ?? book.say('problem.incident-refused');
  return named.length === 0 ? sentence : `${sentence} (${named.join(' · ')})`;
}
