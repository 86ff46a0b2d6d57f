import type { Phrasebook } from '@weerbaar/ui';
import type { ApiProblem } from '../../shell/api/api-problem';

/** Why the books refused, in a sentence, with where it went wrong; undefined for any other problem. */
export function refusalWords(book: Phrasebook, problem: ApiProblem): string | undefined {
  if (problem.code !== 'money-refused') return undefined;
  const refusal = (problem.body['refusal'] ?? {}) as Readonly<Record<string, unknown>>;
  const sentence =
    book.find(`budget.refusal.${String(refusal['code'])}`) ?? book.say('problem.money-refused');
  const amount = refusal['beyond'] ?? refusal['amount'];
  const named = [
    typeof refusal['year'] === 'number' ? String(refusal['year']) : '',
    typeof amount === 'number' ? book.euro(amount, { to: 'cent' }) : '',
    typeof refusal['entry'] === 'number'
      ? book.say('budget.row', { number: refusal['entry'] + 1 })
      : '',
    typeof refusal['share'] === 'number'
      ? book.say('budget.row', { number: refusal['share'] + 1 })
      : '',
    typeof refusal['safeguard'] === 'string' ? refusal['safeguard'] : '',
  ].filter(Boolean);
  return named.length === 0 ? sentence : `${sentence} (${named.join(' · ')})`;
}
