import type { Level } from '@weerbaar/kernel';

/**
 * What a unit says about one safeguard:
 * - `scored`: documentation and implementation, each a level from 1 to 5;
 * - `not-applicable`: out of every numerator and denominator (the reason is kept with the record);
 * - `open`: no answer, or no longer one. Never counted as a level; it lowers coverage only.
 */
export type Answer =
  | { readonly kind: 'scored'; readonly documentation: Level; readonly implementation: Level }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'open' };

/** Who answers for a safeguard at a unit: itself, a provider unit, or both together. */
export const responsibilityKinds = ['own', 'inherited', 'shared'] as const;

export type ResponsibilityKind = (typeof responsibilityKinds)[number];
