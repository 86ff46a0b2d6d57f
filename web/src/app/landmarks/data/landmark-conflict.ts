import { LandmarkView } from '@weerbaar/contracts';
import type { ApiProblem } from '../../shell/api/api-problem';

/** What somebody else made of the event in the meantime, out of a refused write; undefined when that is not why it was refused. */
export function theirsIn(problem: ApiProblem | undefined): LandmarkView | undefined {
  if (problem?.code !== 'stale-revision') return undefined;
  const current = LandmarkView.safeParse(problem.body['current']);
  return current.success ? current.data : undefined;
}
