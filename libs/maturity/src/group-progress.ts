import type { Fraction } from '@weerbaar/kernel';
import { shareOf } from './coverage';
import type { Tally } from './tally';

/** How many of the safeguards of an implementation group are at or above their target. */
export interface GroupProgress {
  readonly reached: number;
  readonly applicable: number;
  /** `reached / applicable`, 0 to 1; null when nothing applies. */
  readonly share: Fraction | null;
}

/**
 * The progress of one implementation group over the controls of a node, from the controls' tallies
 * in that group. An unassessed safeguard has reached nothing.
 */
export function groupProgress(
  controls: readonly Pick<Tally, 'reached' | 'applicable'>[],
): GroupProgress {
  let [reached, applicable] = [0, 0];
  for (const control of controls) {
    reached += control.reached;
    applicable += control.applicable;
  }
  return { reached, applicable, share: shareOf(reached, applicable) };
}
