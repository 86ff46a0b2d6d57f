import { refuse } from '../platform/http/problem';
import { scoreProblems } from './scores.problems';

/** A framework says itself how many groups it has: of one that it does not have there is no figure, not even none. */
export function demandGroup(groups: number, group: number): void {
  if (group > groups) refuse(scoreProblems.groupUnknown, { groups });
}
