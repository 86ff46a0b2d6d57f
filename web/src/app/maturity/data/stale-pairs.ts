import { ManyRecorded } from '@weerbaar/contracts';
import type { ApiProblem } from '../../shell/api/api-problem';

/** The rows that somebody changed meanwhile, as a refused write for many names them; none for any other refusal. */
export function staleIn(problem: ApiProblem | undefined): ManyRecorded['stale'] {
  if (problem?.code !== 'stale-revision') return [];
  const stale = ManyRecorded.shape.stale.safeParse(problem.body['stale']);
  return stale.success ? stale.data : [];
}
